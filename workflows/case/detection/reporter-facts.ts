// What a case keeps of the person who reported: whether they can be reached, what they were told, what they asked for.
// Never who they are: an identity is held by the custodian and by nobody else.
import type { Day } from '../../rules/day.ts';

export type Withdrawal = { on: Day; pressure: 'none' | 'suspected' };

export type ReporterFacts = {
  /** The link to their inbox, where the report came in through the public form; it says nothing of who they are. */
  linkId?: string;
  /** There is a way back to them; without one they are asked nothing and wait for nothing. */
  reachable: boolean;
  /** Questions put to them so far. */
  questions: number;
  feedbackPutOff: number;
  /** When they were told what became of the report: a review may be asked for from then on. */
  toldOn: Day | null;
  withdrawal: Withdrawal | null;
  reviewAskedOn: Day | null;
  reviewsAsked: number;
};

export const noReporter: ReporterFacts = {
  reachable: false,
  questions: 0,
  feedbackPutOff: 0,
  toldOn: null,
  withdrawal: null,
  reviewAskedOn: null,
  reviewsAsked: 0,
};
