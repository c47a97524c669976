// What the sanction does today: a standing certificate reads this and nothing else. It is derived from the facts, so that
// no command can forget it; what has ended stays ended until another sanction is served.
import type { Day } from '../../rules/day.ts';
import { addYears } from '../../rules/day-by-temporal.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import { type EffectFacts, noEffect } from './effect-facts.ts';

export const effects = ['none', 'pending', 'inForce', 'suspended', 'ended'] as const;
export type Effect = (typeof effects)[number];

export function effectOf({ effect, outcome }: Facts): Effect {
  if (effect.endedOn !== null) return 'ended';
  if (effect.sanction === null) return 'none';
  if (outcome === 'discontinued') return effect.begunOn === null ? 'none' : 'ended';
  if (effect.begunOn === null) return 'pending';
  return effect.waitsForAppeal || isSuspendedOnTerms(effect) ? 'suspended' : 'inForce';
}

export function isSuspendedOnTerms({ suspension }: EffectFacts): boolean {
  return suspension !== null && suspension.revivedOn === null;
}

/** The last day of the sanction that has begun, or null: it is permanent, has not begun, or has ended. */
export function endOfSanction(facts: Facts): Day | null {
  const { effect, expiresOn } = facts;
  if (effect.begunOn === null || effectOf(facts) === 'ended') return null;
  return effect.suspension && isSuspendedOnTerms(effect) ? effect.suspension.until : expiresOn;
}

/**
 * The facts with a served sanction standing. Under a pack where it runs meanwhile it is in force from `servedOn`. What a
 * higher instance leaves standing goes on as it was, run out or not; a body that decides again begins afresh, but for the
 * time that a remitted sanction has been in force already.
 */
export function withSanctionServed(facts: Facts, sanction: string, servedOn: Day, pack: RulePack): Facts {
  const runs = pack.effectPendingAppeal === 'runs';
  const before = facts.decision?.instance === 1 ? afresh(facts.effect) : facts.effect;
  const isSame = before.sanction === sanction;
  const effect = {
    ...before,
    sanction,
    begunOn: before.begunOn ?? (runs ? servedOn : null),
    waitsForAppeal: runs ? false : before.waitsForAppeal,
    suspensionAskedOn: null,
    // Another sanction is carried out by measures of its own.
    measures: isSame ? before.measures : {},
  };
  const standing = { ...facts, effect, enforcedOn: isSame ? facts.enforcedOn : null };
  return runs ? countedFrom(standing, servedOn, pack) : standing;
}

function afresh({ sanction, countsFrom }: EffectFacts): EffectFacts {
  return { ...noEffect, countsFrom: sanction === null ? countsFrom : null };
}

/** The time of the sanction is counted from `day`, or from the earlier day that it was counted from already. */
export function countedFrom(facts: Facts, day: Day, pack: RulePack): Facts {
  const { effect } = facts;
  if (effect.sanction === null) return facts;
  const countsFrom = effect.countsFrom ?? day;
  const expires = pack.sanctions.find((one) => one.code === effect.sanction)?.expires;
  const expiresOn = expires ? addYears(countsFrom, expires.amount) : null;
  return { ...facts, expiresOn, effect: { ...effect, countsFrom } };
}

/** Nothing of the sanction stands: it was quashed, reduced to none or remitted. What was in force has ended. */
export function withEffectEnded(facts: Facts, day: Day): Facts {
  const { begunOn, endedOn, countsFrom } = facts.effect;
  if (begunOn === null) return { ...facts, expiresOn: null, effect: noEffect };
  return { ...facts, effect: { ...noEffect, begunOn, countsFrom, endedOn: endedOn ?? day } };
}

/** The sanction has run out. It still stands in the record, and nothing served later brings it back. */
export function withSanctionRunOut(facts: Facts, day: Day): Facts {
  const over = { waitsForAppeal: false, suspensionAskedOn: null };
  return { ...facts, effect: { ...facts.effect, ...over, endedOn: facts.effect.endedOn ?? day } };
}
