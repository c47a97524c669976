// Invariant 2: nobody has two parts in a case, nobody conflicted has any; who votes is settled when a ballot opens.
import type { Facts } from '../../case/facts.ts';
import { entitledSeats, type Seat, type Sitting } from '../../case/sitting/sitting-facts.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import { frame } from './observe-ballots.ts';
import { actOf, idIn, idsIn, type ObservedStep } from './observed-step.ts';

const naming = [
  ...['verification.appoint', 'case.assign', 'discipline.appointPanel', 'advice.schedule'],
  'advice.summonAlternate',
];
const opening = ['advice.openSitting', 'discipline.openSitting'];
const ballots = ['advice.openBallot', 'discipline.openBallot'];
const recusals = ['advice.recuse', 'discipline.recuse'];
const challenges = ['advice.ruleOnChallenge', 'discipline.ruleOnChallenge'];

/** What a chair does as the one who presides; the other acts of a member need no declaration. */
const presiding = new Set([
  ...['openSitting', 'hearRespondent', 'recordAbsence', 'adjourn', 'remit', 'openBallot', 'annulBallot'],
  ...['closeBallot', 'refusePostponement', 'admitAppeal', 'rejectAppeal', 'suspendEffect', 'decideAppeal'],
  ...['ruleOnChallenge', 'recuse'],
]);

export const disjointPeople: Invariant = {
  id: '2',
  name: 'onePartAndNoConflict',
  words: {
    vi: 'Không ai giữ hai vai trong một vụ việc; người có xung đột lợi ích không xem, không dự, không tính vào số cần có, không bỏ phiếu.',
    en: 'Nobody has two parts in a case; whoever has a conflict neither sees, sits, counts nor votes.',
  },
  article: '2.3',
  clauses: [
    clause('onePartEach', (step, _, now) => partsOf(step.actor.id, now) <= 1),
    clause('noConflictedHand', actorIsFree),
    clause('challengedOfficerPauses', officerPauses),
    clause('namedAreFree', namedAreFree, naming),
    clause('namedHoldTheRole', namedHoldRole, naming),
    clause('presentMayAct', presentMayAct, opening),
    clause('chairSits', chairSits, opening),
    clause('enoughSit', enoughSit, opening),
    clause('enoughAreCalled', enoughCalled, ['advice.schedule', 'discipline.appointPanel']),
    clause('oneChairCalled', oneChair, ['advice.schedule']),
    clause('rollIsWhoIsPresent', rollIsPresent, ballots),
    clause('quorumWhenOpened', quorumWhenOpened, ballots),
    clause('rollIsFrozen', rollIsFrozen),
    clause('recusedStaysOut', recusedStaysOut),
    clause('ballotVoidWithoutItsVoter', ballotVoid, recusals),
    clause('recusedOnce', seatWasEntitled, recusals),
    clause('recusesOnlyOneselfWhileVoting', ownWhileVoting, recusals),
    clause('recusesOthersOnlyAsChair', ownOrChair, recusals),
    clause('challengeOfWhoSits', seatWasEntitled, ['advice.challengeMember', 'discipline.challengeMember']),
    clause('noJudgeInOwnCause', notInOwnCause, challenges),
    clause('chairDeclaredFirst', chairDeclared),
    clause('conflictIsDeclared', declaresTruly, ['advice.declareInterest', 'discipline.declareInterest']),
    clause('declaredBeforePapers', declaredFirst, ['advice.circulate']),
    clause('reviewByTheUninvolved', ({ actor }, was) => !was.capacities[actor.id ?? '']?.length, [
      'detection.decideReview',
    ]),
    clause('openedByAnother', ({ actor, before }) => before.screening?.by !== actor.id, ['detection.open']),
    clause('witnessIsIndependent', witnessIsIndependent, [
      ...['verification.recordService', 'discipline.serveDecision'],
    ]),
    clause('companionHasNoPart', companionIsFree, ['case.nameCompanion']),
    clause('handlerIsFree', handlerIsFree, ['detection.nameRespondent']),
    clause('newChairMayPreside', newChairPresides, ['advice.replaceChair', 'discipline.replaceChair']),
    clause('signerVoted', signerVoted, ['advice.signDecision']),
    clause('secondBodyDisjoint', secondBodyDisjoint, ['advice.schedule']),
    clause(
      'panelChairSits',
      ({ data, after }) => after.appeal?.panel.includes(String(data.chairId)) ?? false,
      ['discipline.appointPanel'],
    ),
  ],
};

function partsOf(id: string | null, { capacities }: Monitor): number {
  return id ? (capacities[id]?.length ?? 0) : 0;
}

/** Known to the directory as tied to the respondent, or being the respondent. */
function isTied(id: string, { people, before }: Pick<ObservedStep, 'people' | 'before'>): boolean {
  const person = people[id];
  if (!person) return true;
  return id === before.respondentId || person.superiorOfRespondent || person.relatedToRespondent;
}

const leaving = new Set(['declareInterest', 'recuse']);
/** Carrying out what is final decides nothing. */
const carryingOut = new Set(['acknowledgeEnforcement', 'restore']);

/** Whoever is tied to the respondent does nothing but say so and leave. */
function actorIsFree(step: ObservedStep): boolean {
  const { actor, before, people } = step;
  if (!actor.id || actor.id === before.respondentId || leaving.has(actOf(step))) return true;
  if (before.respondentId === null || carryingOut.has(actOf(step))) return true;
  if (isEnforcing(step)) return true;
  const me = people[actor.id];
  return !me || !(me.relatedToRespondent || me.superiorOfRespondent);
}

function isEnforcing({ actor, people, type }: ObservedStep): boolean {
  const roles = people[actor.id ?? '']?.roles ?? [];
  return type === 'case.comment' && roles.includes('enforcing');
}

function officerPauses({ actor, before }: ObservedStep): boolean {
  return !before.beside.officerChallenges.some((one) => one.officerId === actor.id && one.upheld === null);
}

/** Everybody whom the step gives a part: the investigator, members of the panel, seats, alternates. */
function newlyNamed({ before, after }: ObservedStep): { id: string; as: string }[] {
  const known = new Set([...(before.appeal?.panel ?? []), ...rollOf(before.sitting)]);
  const isNew = before.officers.investigator !== after.officers.investigator;
  const investigator = isNew && after.officers.investigator ? [after.officers.investigator] : [];
  const body = [...entitledIds(after.sitting), ...after.committee.alternates];
  return [
    ...investigator.map((id) => ({ id, as: 'investigator' })),
    ...(after.appeal?.panel ?? []).map((id) => ({ id, as: 'panel' })),
    ...body.map((id) => ({ id, as: 'body' })),
  ].filter(({ id }) => !known.has(id));
}

function namedAreFree(step: ObservedStep, was: Monitor): boolean {
  const { before } = step;
  return newlyNamed(step).every(
    ({ id, as }) =>
      !isTied(id, step) &&
      id !== before.companionId &&
      id !== step.actor.id &&
      !before.barred.includes(id) &&
      !before.inquiry.witnesses.includes(id) &&
      (was.capacities[id] ?? []).every((one) => one === as && as !== 'panel') &&
      (as === 'investigator' || !Object.values(before.officers).includes(id)) &&
      (as !== 'panel' || !rollOf(before.sitting).includes(id)),
  );
}

const roleFor: Readonly<Record<string, string>> = {
  investigator: 'investigator',
  panel: 'appeal',
  body: 'member',
};

function namedHoldRole(step: ObservedStep): boolean {
  const named = [idIn(step, 'investigatorId'), ...idsIn(step, 'alternates'), ...idsIn(step, 'members')];
  const memberId = step.type === 'advice.summonAlternate' ? idIn(step, 'memberId') : null;
  const ids = [...named, memberId].filter((id) => id !== null);
  const isChanged =
    step.type !== 'case.assign' || step.before.officers.investigator !== idIn(step, 'investigatorId');
  return (
    isChanged &&
    newlyNamed(step)
      .filter(({ id }) => ids.includes(id))
      .every(({ id, as }) => step.people[id]?.roles.some((role) => role === roleFor[as]))
  );
}

function sittingIn(facts: Facts, type: string): Sitting | null {
  return type.startsWith('advice.') ? facts.sitting : facts.appealSitting;
}

function rollOf(sitting: Sitting | null): string[] {
  return sitting?.roll.map((one) => one.memberId) ?? [];
}

function entitledIds(sitting: Sitting | null): string[] {
  return sitting ? entitledSeats(sitting).map((one) => one.memberId) : [];
}

function seatIn(facts: Facts, type: string, id: string | null): Seat | undefined {
  return sittingIn(facts, type)?.roll.find((one) => one.memberId === id);
}

function presentIn(facts: Facts, type: string): Seat[] {
  return sittingIn(facts, type)?.roll.filter((one) => one.present) ?? [];
}

function presentMayAct({ before, after, type, data }: ObservedStep, was: Monitor): boolean {
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

function chairSits({ after, type }: ObservedStep): boolean {
  return presentIn(after, type).some((one) => one.chair);
}

function enoughSit({ after, type, pack }: ObservedStep): boolean {
  const sitting = sittingIn(after, type);
  const entitled = sitting ? entitledSeats(sitting).length : 0;
  const { over, of } = pack.ballot.quorum;
  return entitled >= pack.ballot.fewestMembers && presentIn(after, type).length * of > entitled * over;
}

function enoughCalled({ after, type, pack, data }: ObservedStep): boolean {
  const named = Array.isArray(data.members) ? data.members : null;
  const count = named ? new Set(named).size : entitledIds(sittingIn(after, type)).length;
  return count >= pack.ballot.fewestMembers && (!named || named.length === count);
}

function oneChair({ roster }: ObservedStep): boolean {
  return new Set(roster.filter((one) => one.roles.includes('chair')).map((one) => one.id)).size === 1;
}

function rollIsPresent({ before, after, type }: ObservedStep, was: Monitor): boolean {
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

function quorumWhenOpened({ before, type, pack }: ObservedStep): boolean {
  const { over, of } = pack.ballot.quorum;
  return presentIn(before, type).length * of > entitledIds(sittingIn(before, type)).length * over;
}

function rollIsFrozen({ after }: ObservedStep, was: Monitor): boolean {
  return after.ballots.every((one) => was.opened[one.id] === undefined || was.opened[one.id] === frame(one));
}

function recusedStaysOut({ before, after }: ObservedStep): boolean {
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

function ballotVoid({ before, after, data }: ObservedStep): boolean {
  const open = before.ballots.find((one) => one.status === 'open');
  if (!open?.roll.includes(String(data.memberId))) return true;
  return after.ballots.find((one) => one.id === open.id)?.status === 'void';
}

function seatWasEntitled({ before, type, data }: ObservedStep): boolean {
  return seatIn(before, type, String(data.memberId))?.recused === false;
}

function ownWhileVoting({ before, actor, data }: ObservedStep): boolean {
  return data.memberId === actor.id || before.ballots.every((one) => one.status !== 'open');
}

function ownOrChair({ before, actor, data, type }: ObservedStep): boolean {
  return data.memberId === actor.id || seatIn(before, type, actor.id)?.chair === true;
}

function notInOwnCause({ before, actor, data, type }: ObservedStep): boolean {
  const isOfChair = seatIn(before, type, String(data.memberId))?.chair === true;
  const mine = seatIn(before, type, actor.id);
  return isOfChair ? mine === undefined : mine?.chair === true;
}

function chairDeclared(step: ObservedStep): boolean {
  const { before, actor, type, data } = step;
  if (!presiding.has(actOf(step)) || data.memberId === actor.id) return true;
  const seat = seatIn(before, type, actor.id);
  return !seat?.chair || seat.interest === 'none';
}

function declaresTruly(step: ObservedStep): boolean {
  const { actor, data, before, type } = step;
  const isFirst = seatIn(before, type, actor.id)?.interest === null;
  return isFirst && (data.interest === 'conflict' || !actor.id || !isTied(actor.id, step));
}

function declaredFirst({ before, pack }: ObservedStep): boolean {
  const entitled = before.sitting ? entitledSeats(before.sitting) : [];
  const declared = entitled.filter((one) => one.interest === 'none').length;
  const { over, of } = pack.ballot.quorum;
  return before.sitting?.circulatedOn == null && declared * of > entitled.length * over;
}

function witnessIsIndependent({ data, actor, before, people }: ObservedStep, was: Monitor): boolean {
  if (data.outcome !== 'refused') return true;
  const id = String(data.witnessId ?? '');
  const party = [before.respondentId, before.companionId, actor.id, ...Object.values(before.officers)];
  const bodies = [...rollOf(before.sitting), ...(before.appeal?.panel ?? []), ...before.barred];
  return people[id] !== undefined && ![...party, ...bodies].includes(id) && !was.capacities[id];
}

function companionIsFree({ data, before, people }: ObservedStep, was: Monitor): boolean {
  const id = String(data.companionId ?? '');
  const handlers = [...Object.values(before.officers), ...before.barred, before.respondentId];
  const bodies = [...rollOf(before.sitting), ...(before.appeal?.panel ?? []), ...before.committee.alternates];
  const isWitness = before.inquiry.witnesses.includes(id);
  return (
    people[id] !== undefined && ![...handlers, ...bodies].includes(id) && !was.capacities[id] && !isWitness
  );
}

function handlerIsFree({ actor, data, people }: ObservedStep): boolean {
  const me = people[actor.id ?? ''];
  const named = people[String(data.respondentId)];
  const isTiedToThem = me !== undefined && (me.relatedToRespondent || me.superiorOfRespondent);
  return data.respondentId !== actor.id && !isTiedToThem && (named?.isMember || named?.isOfficial) === true;
}

function newChairPresides({ before, data, type, after }: ObservedStep, was: Monitor): boolean {
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

function signerVoted({ actor, before }: ObservedStep): boolean {
  return before.ballots.findLast((one) => one.status === 'closed')?.roll.includes(actor.id ?? '') ?? false;
}

function secondBodyDisjoint({ before, after }: ObservedStep): boolean {
  const proposed = before.committee.proposal?.roll ?? [];
  return !entitledIds(after.sitting).some((id) => proposed.includes(id));
}
