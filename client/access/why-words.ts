// On what ground somebody looked and what they said it was for, as one line.
import '../words/access-words.ts';
import type { LookView } from '#workflows/contract/access-schemas.ts';
import type { Translate } from '../words/words.ts';

export function whyWords(t: Translate, { basis, purpose, reason }: LookView): string {
  return [
    basis !== 'none' && t(`access.basis.${basis}`),
    purpose && purpose !== 'emergency' && t(`access.purpose.${purpose}`, { defaultValue: purpose }),
    reason,
  ]
    .filter(Boolean)
    .join(' · ');
}
