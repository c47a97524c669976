// What a case is called. Until a decision is final it is alleged conduct; after it, the title says what was decided
// and never what was merely alleged.

import { findState } from '#workflows/case/stages.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { findProvision, type RulePack, type Words } from '#workflows/rules/pack.ts';

type Named = Pick<CaseView['card'], 'provisions' | 'state' | 'sanction' | 'outcome'>;
type Found = readonly Pick<CaseView['allegations'][number], 'provision' | 'found'>[];

/** The words before the name, and how many further provisions there are. Null where nothing is alleged yet. */
export function titleWords(
  card: Named,
  allegations: Found,
  pack: RulePack | null,
): { words: Words; more: number } | null {
  if (isFinal(card)) return decided(card, allegations, pack);
  const [first] = card.provisions;
  const provision = first && pack ? findProvision(pack, first) : undefined;
  return provision ? { words: provision.alleged, more: card.provisions.length - 1 } : null;
}

/** Whether the case has an end that nothing ordinary can change any more. */
export function isFinal({ state, outcome }: Pick<Named, 'state' | 'outcome'>): boolean {
  const settledInForce = state === 'discipline.enforcing' || state === 'discipline.inForce';
  return settledInForce || (outcome !== null && state.startsWith('resolved.'));
}

function decided(
  card: Named,
  allegations: Found,
  pack: RulePack | null,
): { words: Words; more: number } | null {
  const sanction = pack?.sanctions.find((one) => one.code === card.sanction)?.words;
  if (!sanction) return outcomeWords(card);
  const proven = allegations.filter((one) => one.found === true).map((one) => one.provision);
  const [first] = proven;
  const provision = first && pack ? findProvision(pack, first) : undefined;
  if (!provision) return { words: sanction, more: 0 };
  const { title } = provision;
  return {
    words: { vi: `${sanction.vi}: ${lower(title.vi)}`, en: `${sanction.en}: ${lower(title.en)}` },
    more: new Set(proven).size - 1,
  };
}

function outcomeWords({ outcome, state }: Named): { words: Words; more: number } | null {
  const words = findState(`resolved.${outcome}`)?.words ?? findState(state)?.words;
  return words ? { words, more: 0 } : null;
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
