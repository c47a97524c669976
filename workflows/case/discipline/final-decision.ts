// What a decision means once it is served and once nothing more can be brought against it. Silence of the respondent
// never adds anything to it: a lapsed window only makes final what was decided and served (invariant 6).
import type { Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import { countedFrom } from './effect.ts';
import { isCarriedOut } from './enforcement-measures.ts';

/** The sanction that the decision signed last imposes or leaves standing, or null. */
export function standingSanction({ decision }: Pick<Facts, 'decision'>): string | null {
  const stands = decision?.outcome === 'sanction' || decision?.outcome === 'appealRejected';
  return stands ? decision.sanction : null;
}

/** Whether a body above the one that signed last is left to appeal to. */
export function isInstanceLeft({ decision }: Facts, pack: RulePack): boolean {
  return decision !== null && decision.instance <= pack.appeal.instances;
}

/**
 * The decision became final on `day`: a sanction waits to be carried out, or goes on as it was where that was done before
 * an appeal out of time; without one the case ends in guidance.
 */
export function withFinalDecision(facts: Facts, day: Day, pack: RulePack): Facts {
  if (standingSanction(facts) === null) return { ...facts, finalOn: day, outcome: 'guidance' };
  const effect = { ...facts.effect, waitsForAppeal: false, suspensionAskedOn: null };
  const final = countedFrom({ ...facts, finalOn: day, effect }, day, pack);
  const isOver = effect.endedOn !== null || (isCarriedOut(final, pack) && final.expiresOn === null);
  return isOver ? { ...final, outcome: 'completed' } : final;
}

export function isFinalSanction(after: Facts): boolean {
  return after.finalOn !== null && standingSanction(after) !== null;
}

/** Final, and its time has run out or nothing of a permanent one is left to carry out. */
export function isFinalAndDone(after: Facts): boolean {
  return isFinalSanction(after) && after.outcome === 'completed';
}

/** Final, and carried out before: nothing but its end is left. */
export function isFinalInForce(after: Facts): boolean {
  return isFinalSanction(after) && after.enforcedOn !== null;
}

export function isFinalGuidance(after: Facts): boolean {
  return after.finalOn !== null && after.outcome === 'guidance';
}
