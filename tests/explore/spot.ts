// Where the exploration stands: a state with its facts, the instant, and the ghost record of how it came there.
import type { Facts } from '#workflows/case/facts.ts';
import type { Monitor } from '#workflows/fairness/invariants/monitor.ts';
import type { Instant } from '#workflows/rules/day.ts';

export type Spot = {
  state: string;
  facts: Facts;
  at: Instant;
  monitor: Monitor;
  /** Ids given out so far on the way here. */
  minted: number;
};
