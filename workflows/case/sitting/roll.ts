// The roll of a sitting: who is called, who may not act from the start, who is recused later and who then presides.
// A recused member stays on the roll, marked; they neither see, sit, count towards the quorum nor vote (invariant 2).
import type { Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import type { Minute } from '../advice/committee-facts.ts';
import type { Facts, PersonId } from '../facts.ts';
import { isConflicted, type PersonFacts } from '../resolved.ts';
import { isFreeFor } from '../rules-on-people.ts';
import type { Body } from './body.ts';
import { entitledSeats, type Seat, type Sitting } from './sitting-facts.ts';

/** Whether nothing that the case knows keeps this person from acting for the body: no other part in it, no bar. */
export function isFreeForBody(body: Body, id: PersonId, facts: Facts): boolean {
  if (id === facts.respondentId || id === facts.companionId || facts.barred.includes(id)) return false;
  if (Object.values(facts.officers).includes(id)) return false;
  // Whoever was on the one body's roll, recused or absent, is not on the other's.
  const elsewhere =
    body.name === 'panel' ? facts.sitting?.roll.map((seat) => seat.memberId) : facts.appeal?.panel;
  // Whoever proposed does not decide.
  const proposed = body.name === 'committee' && facts.committee.proposal?.roll.includes(id);
  return isFreeFor(body.group, id, facts) && !elsewhere?.includes(id) && !proposed;
}

/** Free as far as the case knows, and no conflict that the directory knows of. */
export function mayDecide(body: Body, person: PersonFacts, facts: Facts): boolean {
  return !isConflicted(person, facts.respondentId) && isFreeForBody(body, person.id, facts);
}

/** A new sitting: everybody called is on the roll, those who may not decide as recused from the start. */
export function callTogether(
  body: Body,
  call: { facts: Facts; people: readonly PersonFacts[]; chairId: PersonId; day: Day; calledOn: Day },
): Sitting {
  const roll = call.people.map((person) => seatFor(person.id, mayDecide(body, person, call.facts)));
  const chaired = roll.map((seat) => ({ ...seat, chair: seat.memberId === call.chairId }));
  return {
    day: call.day,
    calledOn: call.calledOn,
    roll: withPresidingSeat(chaired),
    circulatedOn: null,
    openedOn: null,
    heard: null,
    challenges: [],
    adjourned: 0,
    earlierBallots: call.facts.ballots.length,
  };
}

export function seatFor(memberId: PersonId, entitled: boolean): Seat {
  return { memberId, chair: false, interest: null, recused: !entitled, present: false };
}

/** Where the chair may not act, one other member presides: one who is there, else has declared, else the next. */
function withPresidingSeat(roll: Seat[]): Seat[] {
  const entitled = roll.filter((seat) => !seat.recused);
  if (entitled.some((seat) => seat.chair)) return roll;
  const next =
    entitled.find((seat) => seat.present) ??
    entitled.find((seat) => seat.interest === 'none') ??
    entitled.at(0);
  return roll.map((seat) => ({ ...seat, chair: seat.memberId === next?.memberId }));
}

/**
 * The facts with a member kept out for good, in one step: the seat, the file, challenges of them that were waiting, a
 * ballot that they could have voted in, which is void, the alternate who steps in where too few are left, and the minute
 * of all this. What a majority is counted of is the pack's: the whole body stays on the roll.
 */
export function withRecused(facts: Facts, body: Body, memberId: PersonId, { pack, day }: When): Facts {
  const sitting = body.sittingOf(facts);
  if (!sitting) return facts;
  const roll = sitting.roll.map((seat) =>
    seat.memberId === memberId ? { ...seat, recused: true, present: false } : seat,
  );
  const challenges = sitting.challenges.map((one) =>
    one.memberId === memberId && one.upheld === null ? { ...one, upheld: true } : one,
  );
  const ballots = facts.ballots.map((ballot) =>
    ballot.status === 'open' && ballot.roll.includes(memberId)
      ? { ...ballot, status: 'void' as const }
      : ballot,
  );
  const barred = facts.barred.includes(memberId) ? facts.barred : [...facts.barred, memberId];
  const left = { ...sitting, roll: withPresidingSeat(roll), challenges };
  const out = body.withSitting({ ...facts, ballots, barred }, left);
  const steppedIn = alternateFor(out, body, pack);
  const filled = steppedIn === null ? out : withAlternate(out, body, steppedIn);
  return withMinute(filled, body, { on: day, what: 'recused', memberId, steppedIn });
}

type When = { pack: RulePack; day: Day };

/** The first alternate of the body who may still act, where too few are left; a panel is completed by the authority. */
function alternateFor(facts: Facts, body: Body, pack: RulePack): PersonId | null {
  const sitting = body.sittingOf(facts);
  if (body.name === 'panel' || !sitting || !isTooFew(sitting, pack.ballot.fewestMembers)) return null;
  return facts.committee.alternates.find((id) => isFreeForBody(body, id, facts)) ?? null;
}

/** The facts with an alternate on the roll. They declare like everybody else, and the papers go out again. */
export function withAlternate(facts: Facts, body: Body, memberId: PersonId): Facts {
  const sitting = body.sittingOf(facts);
  if (!sitting) return facts;
  const alternates = facts.committee.alternates.filter((id) => id !== memberId);
  const roll = withPresidingSeat([...sitting.roll, seatFor(memberId, true)]);
  const called = { ...facts, committee: { ...facts.committee, alternates } };
  return body.withSitting(called, { ...sitting, roll, circulatedOn: null });
}

/** The facts with a minute of what has just changed in the roll. */
export function withMinute(
  facts: Facts,
  body: Body,
  said: Pick<Minute, 'on' | 'what' | 'memberId' | 'steppedIn'>,
): Facts {
  const roll = body.sittingOf(facts)?.roll ?? [];
  const entitled = roll.filter((seat) => !seat.recused).length;
  const minute: Minute = { ...said, body: body.name, entitled, allOfficial: roll.length };
  return { ...facts, committee: { ...facts.committee, minutes: [...facts.committee.minutes, minute] } };
}

/** Whether so few are left that no quorum can be had. */
export function isTooFew(sitting: Sitting, fewestMembers: number): boolean {
  return entitledSeats(sitting).length < fewestMembers;
}
