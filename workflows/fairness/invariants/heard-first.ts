// Invariant 1: nothing is found and nothing imposed before the respondent knew all of it, could answer, comment and be
// heard, and before the body had voted on each allegation with a quorum and a majority.
import { currentAllegations, type Facts } from '../../case/facts.ts';
import type { Ballot } from '../../case/sitting/sitting-facts.ts';
import type { RulePack } from '../../rules/pack.ts';
import { clause, type Invariant } from './invariant.ts';
import type { Monitor } from './monitor.ts';
import { type ObservedStep, rowsIn } from './observed-step.ts';
import { reportRestsOnMatrix } from './report-rests-on-matrix.ts';
import { isWaiting } from './waiting.ts';

const signing = ['advice.signDecision'];
const concluding = [
  ...['verification.startDrafting', 'verification.submitFindings', 'advice.submitPaper', 'advice.openBallot'],
  ...signing,
];

export const heardFirst: Invariant = {
  id: '1',
  name: 'heardBeforeJudged',
  words: {
    vi: 'Không kết luận, không kỷ luật khi chưa thông báo đủ nội dung, chưa cho giải trình, góp ý, trình bày, hoặc chưa biểu quyết từng nội dung đủ thành phần và đa số.',
    en: 'Nothing is found or imposed before the respondent was told everything, could reply, comment and be heard, and each allegation was voted on with quorum and majority.',
  },
  article: '23.1',
  clauses: [
    clause('everythingServed', ({ before }, was) => coversAll(before, was), concluding),
    clause('replyWaiverOrWindow', (_, was) => was.heard !== null, ['verification.startDrafting', ...signing]),
    clause('answersOnlyWhatWasServed', (_, was) => was.served !== null, [
      ...['verification.reply', 'verification.waiveReply', 'advice.comment'],
      'verification.contestService',
    ]),
    clause('waivesOnlyWhatIsOpen', (_, was) => was.heard === null || was.heard === 'lapsed', [
      'verification.waiveReply',
    ]),
    clause('commentWaivedOnce', (_, was) => was.commented !== 'replied' && was.commented !== 'waived', [
      'advice.waiveComment',
    ]),
    clause('reliedOnWasDisclosed', reliesOnDisclosed, ['verification.submitFindings']),
    clause('provenRestsOnEvidence', restsOnEvidence, ['verification.submitFindings']),
    clause('answersAreAddressed', addressesAnswers, ['verification.submitFindings']),
    ...reportRestsOnMatrix,
    clause('reportFindsSomething', findsSomething, ['verification.approveReport', 'advice.submitPaper']),
    clause('reportApprovedFirst', ({ before }) => before.report?.approvedOn != null, ['advice.submitPaper']),
    clause('openToComment', (_, was) => was.commented !== null, ['advice.schedule', ...signing]),
    clause('hearingOffered', (_, was) => was.hearing.committee !== null, ['advice.openBallot', ...signing]),
    clause('appealHeard', (_, was) => was.hearing.panel !== null, [
      ...['discipline.openBallot', 'discipline.decideAppeal'],
    ]),
    clause('heardBeforeAnyVote', heardBeforeVotes, ['advice.hearRespondent', 'discipline.hearRespondent']),
    clause('absenceOnlyIfNotHeard', absentOnce, ['advice.recordAbsence', 'discipline.recordAbsence']),
    clause('challengesBeforeHearing', ({ before, type }) => !isWaiting(before, type.split('.')[0] ?? ''), [
      ...['advice.hearRespondent', 'discipline.hearRespondent'],
    ]),
    clause('hearingBeforeAQuorum', hearingHasQuorum, [
      ...[
        'advice.hearRespondent',
        'advice.recordAbsence',
        'discipline.hearRespondent',
        'discipline.recordAbsence',
      ],
    ]),
    clause('findingsBeforeSanction', findingsFirst, ['advice.openBallot']),
    clause('eachAllegationVotedOn', ({ before }) => unvoted(before).length === 0, [
      ...signing,
      'advice.forwardProposal',
    ]),
    clause('sanctionFollowsTheVote', sanctionFollows, signing),
    clause('quorumAndMajority', quorumAndMajority, ['advice.closeBallot', 'discipline.closeBallot']),
    clause('everybodyOrAnnouncedEnd', votesAreIn, ['advice.closeBallot', 'discipline.closeBallot']),
    clause('nothingOfTheRespondentWaits', nothingWaits, [
      ...['verification.startDrafting', 'verification.waiveReply', 'verification.submitFindings'],
      ...[
        'advice.waiveComment',
        'advice.schedule',
        'advice.postpone',
        'advice.openSitting',
        'advice.recordAbsence',
      ],
      ...['advice.openBallot', ...signing, 'discipline.waiveAppeal', 'discipline.openSitting'],
      ...['discipline.recordAbsence', 'discipline.openBallot'],
    ]),
    clause('inquiriesRuledOn', ({ before }) => !isWaiting(before, 'inquiry'), [
      ...['verification.submitFindings', 'advice.openBallot', 'verification.startDrafting'],
    ]),
    clause('anotherDayRuledOn', ({ before }) => !isWaiting(before, 'postponement'), [
      ...['advice.openSitting', 'advice.recordAbsence', 'advice.openBallot'],
    ]),
    clause('proofMeetsTheStandard', meetsTheStandard, signing),
    clause('notWhileDeferred', isNotDeferred, ['advice.openSitting', 'discipline.openSitting', ...signing]),
    clause('decidedByItsBallots', appealDecidedByVote, ['discipline.decideAppeal']),
  ],
};

function coversAll(before: Facts, { served }: Monitor): boolean {
  return served !== null && currentAllegations(before).every((one) => served.allegations.includes(one.id));
}

function reliesOnDisclosed(step: ObservedStep, was: Monitor): boolean {
  const withheld = step.before.inquiry.withholdings.filter((one) => one.allowed).map((one) => one.exhibitId);
  const own = step.before.exhibits.filter((one) => one.byRespondent).map((one) => one.id);
  const known = new Set([...was.disclosed, ...withheld, ...own]);
  return rowsIn(step, 'findings').every((row) => reliedOnIn(row).every((id) => known.has(id)));
}

function reliedOnIn(row: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(row.reliedOn) ? row.reliedOn.map(String) : [];
}

/** Something supports it, not an anonymous statement alone, nor alone or decisively what the respondent may not see. */
function restsOnEvidence(step: ObservedStep): boolean {
  const hidden = new Set(step.before.inquiry.withholdings.map((one) => one.exhibitId));
  const solid = new Set(
    step.before.exhibits
      .filter((one) => one.kind !== 'anonymousStatement' && !hidden.has(one.id))
      .map((one) => one.id),
  );
  return rowsIn(step, 'findings').every(
    (row) =>
      row.finding !== 'proven' ||
      (reliedOnIn(row).some((id) => solid.has(id)) &&
        (row.standsWithoutWithheld === true || !reliedOnIn(row).some((id) => hidden.has(id)))),
  );
}

function addressesAnswers(step: ObservedStep): boolean {
  const spoken = new Set(
    step.before.answers.filter((one) => one.stance !== 'silent').map((one) => one.allegationId),
  );
  return rowsIn(step, 'findings').every(
    (row) => row.answerAddressed === true || !spoken.has(String(row.allegationId)),
  );
}

function findsSomething({ before }: ObservedStep): boolean {
  return before.report?.findings.some((one) => one.proven) ?? false;
}

function ballotsNow({ sitting, ballots }: Facts): Ballot[] {
  return sitting ? ballots.slice(sitting.earlierBallots).filter((one) => one.body === 'committee') : [];
}

function unvoted(facts: Facts): string[] {
  const voted = new Set(
    ballotsNow(facts)
      .filter((one) => one.status === 'closed' && one.question === 'finding')
      .map((one) => one.allegationId),
  );
  return currentAllegations(facts).flatMap((one) => (voted.has(one.id) ? [] : [one.id]));
}

function hasProven(facts: Facts): boolean {
  return ballotsNow(facts).some((one) => one.question === 'finding' && one.carried === 'proven');
}

function findingsFirst({ before, data }: ObservedStep): boolean {
  return data.question !== 'sanction' || (unvoted(before).length === 0 && hasProven(before));
}

function sanctionFollows({ before, after }: ObservedStep): boolean {
  const decided = after.decision;
  const vote = ballotsNow(before).find((one) => one.question === 'sanction' && one.status === 'closed');
  if (!decided || decided.sanction === null) return hasProven(before) ? vote !== undefined : true;
  return hasProven(before) && vote?.carried === decided.sanction;
}

function heardBeforeVotes({ before, type }: ObservedStep): boolean {
  const body = type.startsWith('advice.') ? 'committee' : 'panel';
  const sitting = body === 'committee' ? before.sitting : before.appealSitting;
  const votes = before.ballots.slice(sitting?.earlierBallots ?? 0).filter((one) => one.body === body);
  // Whoever was recorded as absent and comes after all is heard while nothing has been put to the vote.
  return sitting?.heard == null || (sitting.heard !== 'heard' && votes.length === 0);
}

function absentOnce({ before, type }: ObservedStep): boolean {
  return (type.startsWith('advice.') ? before.sitting : before.appealSitting)?.heard == null;
}

function hearingHasQuorum({ before, type, pack }: ObservedStep): boolean {
  const roll = (type.startsWith('advice.') ? before.sitting : before.appealSitting)?.roll ?? [];
  const entitled = roll.filter((one) => !one.recused);
  const present = entitled.filter((one) => one.present).length;
  return entitled.length >= pack.ballot.fewestMembers && isOver(pack.ballot.quorum, present, entitled.length);
}

export function isOver({ over, of }: { over: number; of: number }, part: number, whole: number): boolean {
  return part * of > whole * over;
}

function quorumAndMajority({ before, after, pack }: ObservedStep, was: Monitor): boolean {
  const open = before.ballots.find((one) => one.status === 'open');
  const closed = after.ballots.find((one) => one.id === open?.id);
  if (!open || !closed) return false;
  if (closed.secret) return secretMajority(closed, pack);
  const votes = Object.values(was.votes[open.id] ?? {});
  const forIt = votes.filter((one) => one === closed.carried).length;
  const carries = closed.carried === null || isOver(pack.ballot.majority, forIt, open.denominator);
  return isOver(pack.ballot.quorum, votes.length, open.entitled) && carries;
}

/** As far as it may be known: a count that is kept back so as to tell nobody is not asked for. */
function secretMajority({ secret, counts, carried, entitled, denominator }: Ballot, pack: RulePack): boolean {
  const forIt = carried === null ? 0 : counts?.[carried];
  const carries = carried === null || forIt === undefined || isOver(pack.ballot.majority, forIt, denominator);
  return isOver(pack.ballot.quorum, secret?.cast ?? 0, entitled) && carries;
}

function votesAreIn({ before, after, data }: ObservedStep): boolean {
  const open = before.ballots.find((one) => one.status === 'open');
  const box = after.ballots.find((one) => one.id === open?.id)?.secret;
  if (box) return data.announcedEnd === true || box.cast === box.issued.length;
  return data.announcedEnd === true || (open?.roll.every((id) => open.voted.includes(id)) ?? false);
}

function nothingWaits({ before, type }: ObservedStep): boolean {
  if (type === 'advice.postpone') return !isWaiting(before, 'extension');
  const body = type.startsWith('discipline.') ? 'discipline' : 'advice';
  const isVote = type === 'advice.openBallot' || type === 'advice.signDecision';
  if (isVote && isWaiting(before, 'service')) return false;
  return !isWaiting(before, 'extension') && !isWaiting(before, body);
}

function meetsTheStandard({ after, data, pack }: ObservedStep): boolean {
  const { usual, perSanction } = pack.standardOfProof;
  return data.standardOfProof === (perSanction[after.decision?.sanction ?? ''] ?? usual);
}

function isNotDeferred({ before, day, pack }: ObservedStep): boolean {
  const { status } = before.beside;
  const isDeferral = pack.deferralGrounds.some((one) => one.code === status?.code);
  return !isDeferral || (status?.until != null && status.until < day);
}

function appealDecidedByVote({ before }: ObservedStep): boolean {
  const from = before.appealSitting?.earlierBallots ?? 0;
  const closed = before.ballots.slice(from).filter((one) => one.body === 'panel' && one.status === 'closed');
  const confirm = closed.find((one) => one.question === 'appeal');
  return closed.some((one) => one.question === 'appealOutcome') || confirm?.carried === 'confirm';
}
