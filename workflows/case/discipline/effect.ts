// What the sanction does today: a standing certificate reads this and nothing else. It is derived from the facts, so that
// no command can forget it; what has ended stays ended until another sanction is served.
import { addYears, type Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Facts } from '../facts.ts';
import type { EffectFacts } from './effect-facts.ts';

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

/** The facts with a served sanction standing. Under a pack where it runs meanwhile it is in force from `servedOn`. */
export function withSanctionServed(facts: Facts, sanction: string, servedOn: Day, pack: RulePack): Facts {
  const runs = pack.effectPendingAppeal === 'runs';
  const isNew = facts.effect.endedOn !== null || facts.effect.sanction === null;
  const before = isNew
    ? { ...facts.effect, begunOn: null, countsFrom: null, endedOn: null, suspension: null }
    : facts.effect;
  const isSame = before.sanction === sanction && !isNew;
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

/** The time of the sanction is counted from `day`, or from the earlier day that it was counted from already. */
export function countedFrom(facts: Facts, day: Day, pack: RulePack): Facts {
  const { effect } = facts;
  if (effect.sanction === null) return facts;
  const countsFrom = effect.countsFrom ?? day;
  const expires = pack.sanctions.find((one) => one.code === effect.sanction)?.expires;
  const expiresOn = expires ? addYears(countsFrom, expires.amount) : null;
  return { ...facts, expiresOn, effect: { ...effect, countsFrom } };
}

/** Nothing of the sanction is left: quashed, reduced to none, remitted, lifted or run out. */
export function withEffectEnded(facts: Facts, day: Day): Facts {
  const { effect } = facts;
  const ended = { waitsForAppeal: false, suspensionAskedOn: null };
  if (effect.begunOn === null && effect.endedOn === null)
    return { ...facts, expiresOn: null, effect: { ...effect, ...ended, sanction: null, countsFrom: null } };
  return { ...facts, effect: { ...effect, ...ended, endedOn: effect.endedOn ?? day } };
}
