// The facts of a preventive recommendation: what a unit is asked to change, by when, and how far that is. Ids, days and codes
// only; what is written is narrative. Its subject is a unit and a way of working, never a person: no fact here could say whose
// conduct it came from. Whoever answers for it is named because they hold the post.
import type { PersonId } from '../case/facts.ts';
import type { Day } from '../rules/day.ts';

export type Basis = 'pattern' | 'decision';

export type PreventionFacts = {
  recommendationId: string;
  unitId: string;
  procedure: string;
  pack: string;
  calendar: string;
  basis: Basis;
  /** The provision that keeps being broken, or that the decided case was about. */
  provision: string;
  /** The decided case that it came from: for those who see that case anyway, and for nobody else. */
  caseId: string | null;
  issuedOn: Day;
  issuedBy: PersonId;
  /** The head of the unit when it was addressed to them. */
  headId: PersonId;
  acknowledgedOn: Day | null;
  /** Who does it; the head answers for it all the same. */
  ownerId: PersonId | null;
  dueDay: Day;
  reportedOn: Day | null;
  /** When it is looked at again whether what was done still holds. */
  followUpOn: Day | null;
  reopened: number;
  closedOn: Day | null;
  withdrawnOn: Day | null;
};
