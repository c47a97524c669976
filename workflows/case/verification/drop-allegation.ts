// The supervisor drops an allegation for one reason of the closed list. The last one cannot be dropped: a case without
// an allegation is discontinued, or found not proven, so that the respondent gets an outcome. Before the committee it can
// be dropped until the body votes: what comes to light late, such as a protected ground, need not end the whole case.
import { z } from 'zod';
import { provisionallyProven } from '../advice/questions.ts';
import { defineCommand } from '../command.ts';
import { currentAllegations, type Facts } from '../facts.ts';
import { allegation, choice, flag, text } from '../fields.ts';
import { allLapsed } from '../reach.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { allegationsBeforeVote } from './proposal-rules.ts';
import { respondentIsTold } from './respondent-is-told.ts';

const dropReasons = {
  protectedGround: { vi: 'Thuộc căn cứ được bảo vệ', en: 'Protected ground' },
  timeBarred: { vi: 'Hết thời hiệu', en: 'Time-barred' },
  alreadyDecided: { vi: 'Đã được giải quyết', en: 'Already decided' },
  outsideJurisdiction: { vi: 'Không thuộc thẩm quyền', en: 'Outside jurisdiction' },
  duplicate: { vi: 'Trùng nội dung khác', en: 'Duplicate of another' },
  notSpecific: { vi: 'Không nêu hành vi cụ thể', en: 'Not specific' },
  wrongPerson: { vi: 'Do người khác thực hiện', en: 'Done by somebody else' },
} as const;

type Data = { allegationId: string; reason: keyof typeof dropReasons; respondentTold: boolean };

const oneAllegationLeft: BeforeRule = {
  id: 'oneAllegationLeft',
  article: '12.8',
  words: {
    vi: 'Không rút nội dung cuối cùng; phải kết luận hoặc đình chỉ giải quyết vụ việc.',
    en: 'The last allegation is not dropped; make a finding on it or discontinue the case.',
  },
  holds: ({ facts }) => currentAllegations(facts).length > 1,
};

const droppedBeforeVote: BeforeRule = {
  ...allegationsBeforeVote,
  id: 'droppedBeforeVote',
  words: {
    vi: 'Đã mở biểu quyết trong vụ việc này; nội dung phải được kết luận.',
    en: 'A vote has been opened in this case, so each allegation is to be found on.',
  },
};

const someProvenLeft: CheckRule<Data> = {
  id: 'someProvenLeft',
  article: '12.8',
  words: {
    vi: 'Không còn nội dung nào tạm kết luận có vi phạm để trình; phải đình chỉ giải quyết vụ việc.',
    en: 'Nothing provisionally proven would be left to put to the committee; discontinue the case.',
  },
  holds: ({ data, facts, state }) =>
    !state.startsWith('advice.') || provisionallyProven(facts).some((one) => one.id !== data.allegationId),
};

const stillCurrent: CheckRule<Data> = {
  id: 'stillCurrent',
  article: '12.8',
  words: { vi: 'Nội dung này không còn trong vụ việc.', en: 'This allegation is not part of the case.' },
  holds: ({ data, facts }) => currentAllegations(facts).some((one) => one.id === data.allegationId),
};

const trulyTimeBarred: CheckRule<Data> = {
  id: 'trulyTimeBarred',
  article: '1.4',
  words: {
    vi: 'Nội dung này còn hình thức kỷ luật chưa hết thời hiệu.',
    en: 'A sanction for this allegation is not time-barred yet.',
  },
  holds: ({ data, facts, pack, day }) =>
    data.reason !== 'timeBarred' ||
    allLapsed(
      { facts, pack, day },
      facts.allegations.filter((one) => one.id === data.allegationId),
    ),
};

/** Provisional findings without the one on an allegation that is no longer there. */
function reportWithout(facts: Facts, allegationId: string): Facts['report'] {
  if (!facts.report) return null;
  const findings = facts.report.findings.filter((one) => one.allegationId !== allegationId);
  return { ...facts.report, findings };
}

export const dropAllegation = defineCommand({
  type: 'verification.dropAllegation',
  legal: true,
  by: ['supervisor'],
  payload: z.strictObject({
    allegationId: allegation({ vi: 'Nội dung', en: 'Allegation' }),
    reason: choice({ vi: 'Lý do', en: 'Reason' }, dropReasons),
    respondentTold: flag({
      vi: 'Đã báo cho người bị xem xét (nếu đã có thông báo)',
      en: 'The respondent has been told (where notified already)',
    }),
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }),
  }),
  before: [oneAllegationLeft, droppedBeforeVote],
  check: [stillCurrent, someProvenLeft, trulyTimeBarred, respondentIsTold<Data>()],
  apply: ({ facts, data }) => ({
    ...facts,
    report: reportWithout(facts, data.allegationId),
    allegations: facts.allegations.map((one) =>
      one.id === data.allegationId ? { ...one, fate: 'dropped' as const } : one,
    ),
  }),
  words: {
    act: { vi: 'Rút một nội dung', en: 'Drop an allegation' },
    done: { vi: 'Đã rút một nội dung', en: 'Allegation dropped' },
    help: {
      vi: 'Chỉ vì một lý do trong danh mục; người bị xem xét được báo.',
      en: 'For a listed reason only; the respondent is told.',
    },
  },
  sample: ({ facts, pick, text: write }) => ({
    allegationId: currentAllegations(facts).at(-1)?.id ?? '',
    reason: pick(['duplicate', 'notSpecific', 'outsideJurisdiction'] as const),
    respondentTold: facts.notice !== null,
    reasons: write('reasons'),
  }),
});
