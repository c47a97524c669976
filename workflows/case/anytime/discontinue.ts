// The case ends without a decision, for one reason of a closed list; it can never replace a decision in the respondent's
// favour. Everyone who was told is told of this too: the case goes through restoration (invariant 10).
import { z } from 'zod';
import { someDecidedBefore } from '../detection/earlier-decisions.ts';
import type { Facts } from '../facts.ts';
import { choice, text } from '../fields.ts';
import { allLapsed } from '../reach.ts';
import type { Attempt, BeforeRule, CheckRule, Situation } from '../rule.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { leadsOrSeconds } from './leads-this-stage.ts';

export const discontinuanceReasons = {
  died: { vi: 'Người bị xem xét đã chết', en: 'The respondent has died' },
  notAMember: {
    vi: 'Không phải thành viên hoặc cán bộ khi xảy ra hành vi',
    en: 'Not a member or official at the time of the conduct',
  },
  wrongPerson: { vi: 'Không phải người này', en: 'It is the wrong person' },
  protectedGround: { vi: 'Dựa trên căn cứ được bảo vệ', en: 'It rests on a protected ground' },
  alreadyDecided: { vi: 'Hành vi đã được giải quyết', en: 'The conduct has been decided on before' },
  timeBarred: { vi: 'Hết thời hiệu', en: 'Time-barred' },
  left: { vi: 'Người bị xem xét không còn thuộc tổ chức', en: 'The respondent has left the organisation' },
  reportWithdrawn: {
    vi: 'Phản ánh đã rút, không có chứng cứ độc lập',
    en: 'The report was withdrawn and there is no independent evidence',
  },
  delay: { vi: 'Quá thời hạn giải quyết', en: 'The time for deciding has run out' },
} as const;

type Data = { reason: keyof typeof discontinuanceReasons };

const decidingStates = new Set([
  'discipline.notifying',
  'discipline.appealable',
  'discipline.appealed',
  'discipline.appealSitting',
  'discipline.appealBalloting',
  'discipline.appealReasoning',
]);

const statements = new Set(['statement', 'anonymousStatement']);

const openAndUndecided: BeforeRule = {
  id: 'openAndUndecided',
  article: '4.5',
  words: {
    vi: 'Chỉ đình chỉ vụ việc đã mở và chưa có quyết định cuối cùng.',
    en: 'Only a case that was opened, and is not finally decided, can be discontinued.',
  },
  holds: ({ state }) =>
    state.startsWith('verification.') || state.startsWith('advice.') || decidingStates.has(state),
};

const notInsteadOfAClearing: BeforeRule = {
  id: 'notInsteadOfAClearing',
  article: '4.5',
  words: {
    vi: 'Quyết định có lợi cho người bị xem xét đã được ký; phải tống đạt quyết định đó.',
    en: 'A decision in the respondent’s favour has been signed; serve it instead.',
  },
  holds: ({ facts }) => facts.decision?.outcome !== 'exonerated' && facts.decision?.outcome !== 'quashed',
};

const noIndependentEvidence: CheckRule<Data> = {
  id: 'noIndependentEvidence',
  article: '4.5',
  words: {
    vi: 'Hồ sơ có chứng cứ độc lập nên việc rút phản ánh không đủ để đình chỉ.',
    en: 'The file holds independent evidence, so a withdrawn report is not enough.',
  },
  holds: ({ data, facts }) => data.reason !== 'reportWithdrawn' || !holdsIndependentEvidence(facts),
};

const delayShown: CheckRule<Data> = {
  id: 'delayShown',
  article: '4.5',
  words: {
    vi: 'Chưa có thời hạn nào của tổ chức bị quá.',
    en: 'No time limit of the organisation has run out.',
  },
  holds: ({ data, facts }) =>
    data.reason !== 'delay' ||
    Object.values(facts.clocks).some((clock) => clock.side === 'body' && clock.passed),
};

/** What the file must show for a reason; the others rest on the explanation and, before the body, on two persons. */
const shown: Partial<Record<Data['reason'], (attempt: Attempt<Data>) => boolean>> = {
  died: ({ facts }) => facts.beside.status?.code === 'died',
  left: ({ facts, pack }) => pack.discontinuance.left && facts.beside.status?.code === 'left',
  timeBarred: (attempt) => allLapsed(measuredAtFinding(attempt)),
  alreadyDecided: (attempt) => someDecidedBefore(attempt),
  reportWithdrawn: ({ facts }) => facts.reporter.withdrawal?.pressure === 'none',
};

/** Once something was found, what was lawful on the day of the finding stays so. */
function measuredAtFinding<One extends Pick<Situation, 'facts' | 'day'>>(one: One): One {
  const found = one.facts.ballots.some(
    ({ question, status }) => question === 'finding' && status === 'closed',
  );
  return found ? { ...one, day: one.facts.sitting?.openedOn ?? one.day } : one;
}

const endShown: CheckRule<Data> = {
  id: 'endShown',
  article: '4.5',
  words: {
    vi: 'Hồ sơ chưa cho thấy lý do này: tình trạng của người bị xem xét, thời hiệu, việc rút phản ánh hoặc quyết định trước đó.',
    en: 'The file does not bear this reason out: the respondent’s status, limitation, a free withdrawal or an earlier decision.',
  },
  holds: (attempt) => shown[attempt.data.reason]?.(attempt) ?? true,
};

/** Statements may all go back to the one who withdrew; whatever else was gathered stands by itself. */
function holdsIndependentEvidence({ exhibits }: Facts): boolean {
  return exhibits.some((one) => !one.byRespondent && !statements.has(one.kind));
}

/** A ballot that was open is void: its votes are kept, and never counted. */
function withoutOpenBallot({ ballots }: Facts): Facts['ballots'] {
  return ballots.map((one) => (one.status === 'open' ? { ...one, status: 'void' as const } : one));
}

export const discontinue = defineTwoPersonCommand({
  type: 'case.discontinue',
  stepUp: true,
  hands: [['supervisor'], ['authority']],
  alone: ['chair', 'panelChair'],
  needsEarlierDecisions: true,
  whileStayed: true,
  payload: z.strictObject({
    reason: choice({ vi: 'Lý do đình chỉ', en: 'Reason' }, discontinuanceReasons),
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }),
  }),
  before: [openAndUndecided, leadsOrSeconds, actorUnconflicted, notInsteadOfAClearing],
  check: [noIndependentEvidence, delayShown, endShown],
  apply: ({ facts, data }) => ({
    ...facts,
    outcome: 'discontinued',
    outcomeReason: data.reason,
    ballots: withoutOpenBallot(facts),
    request: null,
    stay: null,
    resumeAskedOn: null,
    beside: { ...facts.beside, stayAskedOn: null },
  }),
  words: {
    act: { vi: 'Đình chỉ giải quyết', en: 'Discontinue the case' },
    done: { vi: 'Đã đình chỉ giải quyết', en: 'Case discontinued' },
    help: {
      vi: 'Kết thúc không có kết luận vi phạm. Người bị xem xét được thông báo và khôi phục.',
      en: 'Ends the case with no finding. The respondent is told and restored.',
    },
  },
  sample: ({ pick, text: write }) => ({
    reason: pick(['wrongPerson', 'notAMember', 'protectedGround'] as const),
    reasons: write('reasons'),
  }),
});
