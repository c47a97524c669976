// Who may act on whom: what the clauses of invariant 2 ask of seats, voters and the persons whom an act names.
import type { Sitting } from '../../case/sitting/sitting-facts.ts';
import {
  ballotVoid,
  chairDeclared,
  chairSits,
  declaredFirst,
  enoughCalled,
  enoughSit,
  entitledIds,
  newChairPresides,
  notInOwnCause,
  oneChair,
  ownOrChair,
  ownWhileVoting,
  presentMayAct,
  quorumWhenOpened,
  recusedStaysOut,
  rollIsFrozen,
  rollIsPresent,
  seatIn,
  seatWasEntitled,
  secondBodyDisjoint,
  signerVoted,
} from './bodies-are-disjoint.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import { actOf, idIn, idsIn, type ObservedStep } from './observed-step.ts';

const naming = [
  ...['verification.appoint', 'case.assign', 'discipline.appointPanel', 'advice.schedule'],
  'advice.summonAlternate',
];

const opening = ['advice.openSitting', 'discipline.openSitting'];

export const ballots = ['advice.openBallot', 'discipline.openBallot'];

const recusals = ['advice.recuse', 'discipline.recuse'];

const challenges = ['advice.ruleOnChallenge', 'discipline.ruleOnChallenge'];

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
    clause('alternatesComeFromOutside', alternatesAreOutside, ['advice.schedule']),
    clause('eachSitsOnce', ({ after }) => isEachOnce(after.sitting?.roll.map((one) => one.memberId) ?? [])),
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
    clause('witnessTookNoPart', witnessIsFree, ['verification.recordInterview']),
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

/** The enforcing unit carries out what others have decided; a tie takes nothing from that. */
function isEnforcing({ actor, people }: ObservedStep): boolean {
  return people[actor.id ?? '']?.roles.includes('enforcing') ?? false;
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

function rollOf(sitting: Sitting | null): string[] {
  return sitting?.roll.map((one) => one.memberId) ?? [];
}

function declaresTruly(step: ObservedStep): boolean {
  const { actor, data, before, type } = step;
  const isFirst = seatIn(before, type, actor.id)?.interest === null;
  return isFirst && (data.interest === 'conflict' || !actor.id || !isTied(actor.id, step));
}

function witnessIsIndependent({ data, actor, before, people }: ObservedStep, was: Monitor): boolean {
  if (data.outcome !== 'refused') return true;
  const id = String(data.witnessId ?? '');
  const party = [before.respondentId, before.companionId, actor.id, ...Object.values(before.officers)];
  const bodies = [...rollOf(before.sitting), ...(before.appeal?.panel ?? []), ...before.barred];
  return people[id] !== undefined && ![...party, ...bodies].includes(id) && !was.capacities[id];
}

function witnessIsFree({ data, before, people }: ObservedStep, was: Monitor): boolean {
  const id = typeof data.witnessId === 'string' ? data.witnessId : null;
  if (id === null) return true;
  const handlers = [...Object.values(before.officers), before.respondentId, before.companionId];
  const isTold = data.interviewee === 'witness' && people[id] !== undefined;
  return isTold && !handlers.includes(id) && !was.capacities[id];
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

/** Nobody stands in for a member who sits anyway, nor for two. */
function alternatesAreOutside({ after, pack }: ObservedStep): boolean {
  const { alternates } = after.committee;
  const seated = after.sitting?.roll.map((one) => one.memberId) ?? [];
  const isFew = alternates.length <= pack.limits.alternates;
  return isFew && isEachOnce([...seated, ...alternates]);
}

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
