// When something is due in a recommendation, and from whom: until it is reported, from the unit; after that, the follow-up from
// the supervisor. Null once nothing is awaited any more.
import type { Day } from '../rules/day.ts';
import type { PreventionFacts } from './prevention-facts.ts';
import type { PreventionStateName } from './prevention-states.ts';

export type RecommendationDue = { day: Day; from: 'unit' | 'supervisor' };

export function recommendationDue(
  state: PreventionStateName,
  { dueDay, followUpOn }: Pick<PreventionFacts, 'dueDay' | 'followUpOn'>,
): RecommendationDue | null {
  if (state === 'issued' || state === 'acknowledged') return { day: dueDay, from: 'unit' };
  return state === 'reported' && followUpOn ? { day: followUpOn, from: 'supervisor' } : null;
}
