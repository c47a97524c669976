// What a scenario says: for one state how many of a hundred cases end there, how long ago something last happened in
// them, and what is settled about them beforehand.
import type { Beside } from '../roads/beside-the-road.ts';
import type { FixedTurns } from '../roads/turns.ts';

export type Variant = FixedTurns & {
  respondentId?: string | undefined;
  /** Where the due date is to fall: a few days ago, or in the next days. */
  due?: 'overdue' | 'soon';
  /** The case is stayed at the end of its road, once or with a review behind it. */
  stayed?: 'fresh' | 'reviewed' | 'resumed';
  /** What has come up beside the road, at its end. */
  beside?: Beside;
  /** The case had ended before, and was reopened. */
  reopened?: true;
  /** Share of what may be done in the target state that is done. */
  within?: number;
  /** A provision that the first allegation is to be about. */
  provision?: string;
  /** Days since the last step, at least and at most, where the state's own do not fit. */
  age?: readonly [number, number];
};

export type Scenario = {
  target: string;
  /** Of a hundred cases. */
  count: number;
  age: readonly [least: number, most: number];
  /** Taken in turn; a plain one where there are fewer than cases. */
  variants?: readonly Variant[];
  /** Settled for every case of this target. */
  fixed?: FixedTurns;
};
