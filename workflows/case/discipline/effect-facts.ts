// What a case keeps of the effect of its sanction: which one stands, since when it is in force, what it waits for and
// when it ended. Set when a decision is served or carried out; the region `effect` is read from this and nothing else.
import type { Day } from '../../rules/day.ts';

export type EffectFacts = {
  /** The sanction that was served last and still stands. */
  sanction: string | null;
  begunOn: Day | null;
  /** The day its time is counted from: a later decision never moves it. */
  countsFrom: Day | null;
  endedOn: Day | null;
  /** It waits for an appeal that was admitted late, or a panel has suspended it. */
  waitsForAppeal: boolean;
  /** A request to suspend it while the appeal is open, on which the panel has not ruled. */
  suspensionAskedOn: Day | null;
  /** Suspended on terms by the authority, once: a new violation brings it back, the end of the term ends it. */
  suspension: { since: Day; until: Day; revivedOn: Day | null } | null;
  /** Measures of the sanction that the enforcing unit has carried out, each with its day. */
  measures: Record<string, Day>;
};

export const noEffect: EffectFacts = {
  sanction: null,
  begunOn: null,
  countsFrom: null,
  endedOn: null,
  waitsForAppeal: false,
  suspensionAskedOn: null,
  suspension: null,
  measures: {},
};
