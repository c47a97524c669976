// Nothing is proven: the reviewer and the supervisor close the case together. It ends as no case once everyone who was told
// of it has been told of this too, and the respondent is restored.
import { z } from 'zod';
import type { Facts } from '../facts.ts';
import { text } from '../fields.ts';
import type { Attempt } from '../rule.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { noneProven, unconflicted } from './report-rules.ts';

export const closeNoCase = defineTwoPersonCommand({
  type: 'verification.closeNoCase',
  stepUp: true,
  hands: [['reviewer'], ['supervisor']],
  payload: z.strictObject({
    unconflicted,
    reasons: text({ vi: 'Lý do kết thúc', en: 'Reasons' }),
  }),
  before: [actorUnconflicted, noneProven],
  apply: (attempt) => {
    const { facts, day } = attempt;
    return {
      ...facts,
      officers: { ...facts.officers, reviewer: reviewerOf(attempt) },
      report: facts.report && { ...facts.report, approvedOn: day },
      inquiry: { ...facts.inquiry, proposal: null },
      outcome: 'noCase',
    };
  },
  words: {
    act: { vi: 'Kết thúc, không có vi phạm', en: 'Close as no case' },
    done: { vi: 'Đã kết thúc vì không có vi phạm', en: 'Closed as no case' },
    help: {
      vi: 'Người duyệt và người điều hành cùng quyết định khi không nội dung nào có cơ sở.',
      en: 'Takes the reviewer and the supervisor, where nothing is proven.',
    },
  },
  sample: ({ text: write }) => ({ unconflicted: true as const, reasons: write('reasons') }),
});

/** The reviewer of the two hands: whoever acts now, or whoever proposed it. */
function reviewerOf({ facts, parts, actor }: Attempt<unknown>): Facts['officers']['reviewer'] {
  if (parts.has('reviewer')) return actor.id;
  const acted = Object.entries(facts.acted).find(([, group]) => group === 'reviewer');
  return facts.officers.reviewer ?? acted?.[0] ?? null;
}
