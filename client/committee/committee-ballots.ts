// The ballots of the committee on a case: those of an appeal are another body's.
import type { CaseView } from '#workflows/contract/case-schemas.ts';

export function ballotsOf({ ballots }: Pick<CaseView, 'ballots'>): CaseView['ballots'] {
  return ballots.filter(({ body }) => body === 'committee');
}
