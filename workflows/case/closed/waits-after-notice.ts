// Under which versions of the procedure a disposal is announced and waited for, and a file is kept anew when something comes to it.
import type { Facts } from '../facts.ts';

/** Earlier versions of the procedure neither waited after the notice nor began the retention anew (versions/). */
const beforeTheNotice: ReadonlySet<string> = new Set(['duecourse-1', 'duecourse-2', 'duecourse-3']);

export function waitsAfterNotice({ procedure }: Pick<Facts, 'procedure'>): boolean {
  return !beforeTheNotice.has(procedure);
}
