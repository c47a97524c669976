// Two cases of one happening are heard in one sitting; each respondent's case is still decided by itself. The chair joins
// them, and only before any vote is open.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { otherCase, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { notTiedYet, type OtherCaseData, otherCaseThere, otherUnresolved } from './other-case-rules.ts';

export const beforeBalloting: BeforeRule = {
  id: 'beforeBalloting',
  article: '4.12',
  words: {
    vi: 'Chỉ nhập hoặc tách trước khi biểu quyết ở giai đoạn xem xét.',
    en: 'Cases are joined and severed before the committee votes.',
  },
  holds: ({ state }) => state === 'advice.scheduled' || state === 'advice.sitting',
};

const notJoinedYet: CheckRule<OtherCaseData> = {
  ...notTiedYet,
  id: 'notJoinedYet',
  holds: ({ data, facts }) => !facts.beside.joined.includes(data.caseId),
};

export const joinPayload = z.strictObject({
  caseId: otherCase({ vi: 'Vụ việc kia', en: 'The other case' }),
  reasons: text({ vi: 'Lý do', en: 'Reasons' }),
});

export const join = defineCommand({
  type: 'case.join',
  by: ['chair'],
  payload: joinPayload,
  before: [beforeBalloting],
  check: [otherCaseThere, otherUnresolved, notJoinedYet],
  apply: ({ facts, data }) => ({
    ...facts,
    beside: { ...facts.beside, joined: [...facts.beside.joined, data.caseId] },
  }),
  words: {
    act: { vi: 'Nhập để xem xét chung', en: 'Join for one sitting' },
    done: { vi: 'Đã nhập để xem xét chung', en: 'Joined for one sitting' },
    help: {
      vi: 'Nghe chung một phiên; mỗi người được biểu quyết và quyết định riêng.',
      en: 'Heard in one sitting; each respondent is voted on and decided separately.',
    },
  },
  sample: ({ facts, otherCaseId, text: write }) => ({
    caseId: otherCaseId ?? facts.caseId,
    reasons: write('reasons'),
  }),
});
