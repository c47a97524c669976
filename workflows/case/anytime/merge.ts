// Two cases of the same respondent become one: this one ends as merged, and the other takes the allegations up with a
// fresh notice. Nothing already said here counts there unless it is notified again.

import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { confirmed, otherCase, text } from '../fields.ts';
import { withoutInterim } from '../interim/interim-facts.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { type OtherCaseData, otherCaseThere, otherUnresolved, theOther } from './other-case-rules.ts';

const beforeTheCommittee: BeforeRule = {
  id: 'beforeTheCommittee',
  article: '4.12',
  words: {
    vi: 'Chỉ gộp khi vụ việc còn ở giai đoạn tiếp nhận hoặc thẩm tra.',
    en: 'Cases are merged during intake or investigation only.',
  },
  holds: ({ state }) => state.startsWith('detection.') || state.startsWith('verification.'),
};

const sameRespondent: CheckRule<OtherCaseData> = {
  id: 'sameRespondent',
  article: '4.12',
  words: {
    vi: 'Hai vụ việc không cùng một người bị xem xét.',
    en: 'The two cases do not have the same respondent.',
  },
  holds: (attempt) =>
    attempt.facts.respondentId !== null && theOther(attempt)?.respondentId === attempt.facts.respondentId,
};

const targetTakesItUp: CheckRule<OtherCaseData> = {
  id: 'targetTakesItUp',
  article: '4.12',
  words: {
    vi: 'Vụ việc nhận phải còn ở giai đoạn tiếp nhận hoặc thẩm tra.',
    en: 'The case that takes it up must still be in intake or investigation.',
  },
  holds: (attempt) => /^(detection|verification)\./.test(theOther(attempt)?.state ?? ''),
};

export const merge = defineCommand({
  type: 'case.merge',
  legal: true,
  by: ['supervisor'],
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Gộp vào vụ việc', en: 'Merge into the case' }),
    freshNotice: confirmed({
      vi: 'Nội dung của vụ việc này được bổ sung và thông báo lại ở vụ việc kia',
      en: 'What is alleged here is added and notified afresh there',
    }),
    reasons: text({ vi: 'Lý do gộp', en: 'Reasons' }),
  }),
  before: [beforeTheCommittee, actorUnconflicted],
  check: [otherCaseThere, otherUnresolved, sameRespondent, targetTakesItUp],
  // No interim measure survives the end of the case that it was ordered in (invariant 14).
  apply: ({ facts, data, day }) => ({
    ...withoutInterim(facts, day),
    outcome: 'merged',
    request: null,
    resumeAskedOn: null,
    beside: { ...facts.beside, mergedInto: data.caseId, stayAskedOn: null },
  }),
  words: {
    act: { vi: 'Gộp vào vụ việc khác', en: 'Merge into another case' },
    done: { vi: 'Đã gộp vào vụ việc khác', en: 'Merged into another case' },
    help: {
      vi: 'Chỉ khi cùng một người bị xem xét. Vụ việc này kết thúc; vụ việc kia thông báo lại.',
      en: 'For the same respondent only. This case ends; the other one gives notice afresh.',
    },
  },
  sample: ({ facts, otherCaseId, text: write }) => ({
    caseId: otherCaseId ?? facts.beside.linked[0] ?? facts.caseId,
    freshNotice: true as const,
    reasons: write('reasons'),
  }),
});
