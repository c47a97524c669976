// What invariant 2 promises of those who sit: who is present may act, the roll is settled when a ballot opens, and a
// recusal closes the seat for good.
import type { Facts } from '../../case/facts.ts';
import { entitledSeats, type Seat, type Sitting } from '../../case/sitting/sitting-facts.ts';
import type { Monitor } from './monitor.ts';
import { frame } from './observe-ballots.ts';
import { actOf, type ObservedStep } from './observed-step.ts';

/** What a chair does as the one who presides; the other acts of a member need no declaration. */
const presiding = new Set([
  ...['openSitting', 'hearRespondent', 'recordAbsence', 'adjourn', 'remit', 'openBallot', 'annulBallot'],
  ...['closeBallot', 'refusePostponement', 'admitAppeal', 'rejectAppeal', 'suspendEffect', 'decideAppeal'],
  ...['ruleOnChallenge', 'recuse'],
]);

function presentIn(facts: Facts, type: string): Seat[] {
  return sittingIn(facts, type)?.roll.filter((one) => one.present) ?? [];
}

export function presentMayAct({ before, after, type, data }: ObservedStep, was: Monitor): boolean {
  const body = type.startsWith('advice.') ? 'body' : 'panel';
  const named = Array.isArray(data.present)
    ? data.present
    : presentIn(after, type).map((one) => one.memberId);
  return (
    new Set(named).size === named.length &&
    named.every((id) => {
      const seat = seatIn(before, type, String(id));
      const isElsewhere = (was.capacities[String(id)] ?? []).some((one) => one !== body);
      return seat && !seat.recused && seat.interest === 'none' && !isElsewhere;
    })
  );
}

export function chairSits({ after, type }: ObservedStep): boolean {
  return presentIn(after, type).some((one) => one.chair);
}

export function enoughSit({ after, type, pack }: ObservedStep): boolean {
  const sitting = sittingIn(after, type);
  const entitled = sitting ? entitledSeats(sitting).length : 0;
  const { over, of } = pack.ballot.quorum;
  return entitled >= pack.ballot.fewestMembers && presentIn(after, type).length * of > entitled * over;
}

export function enoughCalled({ after, type, pack, data }: ObservedStep): boolean {
  const named = Array.isArray(data.members) ? data.members : null;
  const count = named ? new Set(named).size : entitledIds(sittingIn(after, type)).length;
  return count >= pack.ballot.fewestMembers && (!named || named.length === count);
}

export function oneChair({ roster }: ObservedStep): boolean {
  return new Set(roster.filter((one) => one.roles.includes('chair')).map((one) => one.id)).size === 1;
}

export function rollIsPresent({ before, after, type }: ObservedStep, was: Monitor): boolean {
  const opened = after.ballots.at(-1);
  const present = presentIn(before, type).filter((one) => !one.recused && one.interest === 'none');
  const body = type.startsWith('advice.') ? 'body' : 'panel';
  const others = (id: string) => (was.capacities[id] ?? []).some((one) => one !== body);
  return (
    opened?.roll.toSorted().join() ===
      present
        .map((one) => one.memberId)
        .toSorted()
        .join() &&
    !opened.roll.some((id) => others(id) || before.officers.investigator === id || before.barred.includes(id))
  );
}

export function quorumWhenOpened({ before, type, pack }: ObservedStep): boolean {
  const { over, of } = pack.ballot.quorum;
  const entitled = entitledIds(sittingIn(before, type)).length;
  return entitled >= pack.ballot.fewestMembers && presentIn(before, type).length * of > entitled * over;
}

export function rollIsFrozen({ after }: ObservedStep, was: Monitor): boolean {
  return after.ballots.every((one) => was.opened[one.id] === undefined || was.opened[one.id] === frame(one));
}

export function recusedStaysOut({ before, after }: ObservedStep): boolean {
  const isBack = (was: Sitting | null, is: Sitting | null) =>
    was?.calledOn === is?.calledOn &&
    was?.roll.some(
      (one) => one.recused && is?.roll.some((two) => two.memberId === one.memberId && !two.recused),
    );
  const forgotten =
    before.barred.some((id) => !after.barred.includes(id)) && after.closed.disposedOn === null;
  const isRenamed = before.respondentId !== after.respondentId;
  return !isBack(before.sitting, after.sitting) && (!forgotten || isRenamed);
}

export function ballotVoid({ before, after, data }: ObservedStep): boolean {
  const open = before.ballots.find((one) => one.status === 'open');
  if (!open?.roll.includes(String(data.memberId))) return true;
  return after.ballots.find((one) => one.id === open.id)?.status === 'void';
}

export function seatWasEntitled({ before, type, data }: ObservedStep): boolean {
  return seatIn(before, type, String(data.memberId))?.recused === false;
}

export function ownWhileVoting({ before, actor, data }: ObservedStep): boolean {
  return data.memberId === actor.id || before.ballots.every((one) => one.status !== 'open');
}

export function ownOrChair({ before, actor, data, type }: ObservedStep): boolean {
  return data.memberId === actor.id || seatIn(before, type, actor.id)?.chair === true;
}

export function notInOwnCause({ before, actor, data, type }: ObservedStep): boolean {
  const isOfChair = seatIn(before, type, String(data.memberId))?.chair === true;
  const mine = seatIn(before, type, actor.id);
  return isOfChair ? mine === undefined : mine?.chair === true;
}

export function chairDeclared(step: ObservedStep): boolean {
  const { before, actor, type, data } = step;
  if (!presiding.has(actOf(step)) || data.memberId === actor.id) return true;
  const seat = seatIn(before, type, actor.id);
  return !seat?.chair || seat.interest === 'none';
}

export function declaredFirst({ before, pack }: ObservedStep): boolean {
  const entitled = before.sitting ? entitledSeats(before.sitting) : [];
  const declared = entitled.filter((one) => one.interest === 'none').length;
  const { over, of } = pack.ballot.quorum;
  return before.sitting?.circulatedOn == null && declared * of > entitled.length * over;
}

export function newChairPresides({ before, data, type, after }: ObservedStep, was: Monitor): boolean {
  const seat = seatIn(before, type, String(data.memberId));
  const last = before.ballots.findLast((one) => was.closed[one.id] && one.status === 'closed');
  const isThere = sittingIn(before, type)?.openedOn == null || seat?.present === true;
  const seated = sittingIn(after, type)?.roll.filter((one) => one.chair) ?? [];
  const current = last && before.ballots.indexOf(last) >= (sittingIn(before, type)?.earlierBallots ?? 0);
  return (
    seat !== undefined &&
    !seat.recused &&
    !seat.chair &&
    seat.interest === 'none' &&
    isThere &&
    seated.length === 1 &&
    (!current || last.roll.includes(seat.memberId))
  );
}

export function signerVoted({ actor, before }: ObservedStep): boolean {
  return before.ballots.findLast((one) => one.status === 'closed')?.roll.includes(actor.id ?? '') ?? false;
}

export function secondBodyDisjoint({ before, after }: ObservedStep): boolean {
  const proposed = before.committee.proposal?.roll ?? [];
  return !entitledIds(after.sitting).some((id) => proposed.includes(id));
}

export function entitledIds(sitting: Sitting | null): string[] {
  return sitting ? entitledSeats(sitting).map((one) => one.memberId) : [];
}

export function seatIn(facts: Facts, type: string, id: string | null): Seat | undefined {
  return sittingIn(facts, type)?.roll.find((one) => one.memberId === id);
}

export function sittingIn(facts: Facts, type: string): Sitting | null {
  return type.startsWith('advice.') ? facts.sitting : facts.appealSitting;
}
