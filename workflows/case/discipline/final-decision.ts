// What a decision means once it is served and once nothing more can be brought against it. Silence of the respondent
// never adds anything to it: a lapsed window only makes final what was decided and served (invariant 6).
import type { Day } from '../../rules/day.ts';
import type { Facts } from '../facts.ts';

/** The sanction that the decision signed last imposes or leaves standing, or null. */
export function standingSanction({ decision }: Facts): string | null {
  const stands = decision?.outcome === 'sanction' || decision?.outcome === 'appealRejected';
  return stands ? decision.sanction : null;
}

/** The decision became final on `day`: a sanction waits to be carried out; without one the case ends in guidance. */
export function withFinalDecision(facts: Facts, day: Day): Facts {
  const ends = standingSanction(facts) === null;
  return { ...facts, finalOn: day, outcome: ends ? 'guidance' : facts.outcome };
}

export function isFinalSanction(after: Facts): boolean {
  return after.finalOn !== null && standingSanction(after) !== null;
}

export function isFinalGuidance(after: Facts): boolean {
  return after.finalOn !== null && after.outcome === 'guidance';
}
