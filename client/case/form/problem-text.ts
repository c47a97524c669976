// A field's problem in words: the server's own where it gave them, else the catalogue's.
import type { Translate } from '../../words/words.ts';
import type { FieldProblem } from './form-problems.ts';

export function problemText({ kind, limit, message }: FieldProblem, t: Translate): string {
  return message ?? t(`case.problem.${kind}`, { count: limit ?? 0 });
}
