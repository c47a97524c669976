// The interim suspension of a respondent: what is proposed, what is in force, and how many days of the maximum have been
// used up, so that lifting a measure and ordering it again never buys more time (invariant 14).
import { addDays, type Day, daysBetween } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts, PersonId } from '../facts.ts';

export type InterimKind = 'suspendedFromDuties' | 'suspendedFromActivities' | 'suspendedFromBoth';

export type InterimMeasure = {
  kind: InterimKind;
  since: Day;
  /** The last day; the system lifts the measure when it has ended. */
  until: Day;
  /** Who ordered it or, once it has been reviewed, who reviewed it last. */
  decidedBy: PersonId | null;
  reviewedOn: Day | null;
};

export type InterimFacts = {
  proposal: { kind: InterimKind; on: Day } | null;
  measure: InterimMeasure | null;
  /** The respondent objects, and nobody has answered. */
  objectedOn: Day | null;
  /** Days under earlier measures of this case. */
  daysUsed: number;
};

export const noInterim: InterimFacts = { proposal: null, measure: null, objectedOn: null, daysUsed: 0 };

export const interimStates = ['none', 'suspended'] as const;
export type InterimState = (typeof interimStates)[number];

export function interimOf({ interim }: Facts): InterimState {
  return interim.measure === null ? 'none' : 'suspended';
}

/** The latest day of a measure that began on `since`: at first up to the pack's limit, by review up to its maximum. */
export function latestEnd(
  { interim }: Facts,
  { interim: rules }: RulePack,
  since: Day,
  reviewed: boolean,
): Day {
  const most = reviewed ? rules.extendedMostDays : rules.mostDays;
  return addDays(since, Math.min(most, rules.extendedMostDays - interim.daysUsed));
}

/** The facts with nothing left of the measure but the days that it took. */
export function withoutInterim(facts: Facts, day: Day): Facts {
  const { measure, daysUsed } = facts.interim;
  const used = measure ? daysBetween(measure.since, day) : 0;
  return { ...facts, interim: { ...noInterim, daysUsed: daysUsed + used } };
}
