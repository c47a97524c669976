// What a case keeps of its life after its end: sealing, holds, reopening, disposal. A reopened case keeps all of it, so
// that no bound on reopening is forgotten.
import type { Day } from '../../rules/day.ts';
import type { Decision, Outcome } from '../facts.ts';

export type Hold = { reason: string; since: Day; reviewDay: Day };

export type Reopening = {
  on: Day;
  from: Outcome | null;
  /** Whether it can make things worse for the respondent: that is possible once at most. */
  toDetriment: boolean;
  /** What had been decided; a reopening in the respondent's favour never ends heavier than this. */
  decision: Pick<Decision, 'outcome' | 'sanction'> | null;
};

export type ClosedFacts = {
  sealedOn: Day | null;
  /** Unsealed for a stated purpose until this day; then it seals itself again. */
  unsealedUntil: Day | null;
  hold: Hold | null;
  reopeningAskedOn: Day | null;
  reopenings: Reopening[];
  /** When the respondent was told that the file is about to be disposed of. */
  disposalNoticeOn: Day | null;
  disposedOn: Day | null;
};

export const notClosed: ClosedFacts = {
  sealedOn: null,
  unsealedUntil: null,
  hold: null,
  reopeningAskedOn: null,
  reopenings: [],
  disposalNoticeOn: null,
  disposedOn: null,
};
