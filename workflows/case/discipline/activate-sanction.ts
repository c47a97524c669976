// A sanction suspended on terms comes back: only on a new violation, committed since and finally decided, and only once
// the respondent was heard. It ends on the day that it would have ended without the suspension.
import { z } from 'zod';
import { authorityAnswered } from '../anytime/authority-answered.ts';
import { defineCommand } from '../command.ts';
import { confirmed, otherCase, text } from '../fields.ts';
import type { OtherCase } from '../resolved.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { isSuspendedOnTerms } from './effect.ts';

type Data = { caseId: string };

/** Outcomes that establish no violation. */
const clearing = new Set([
  'notOpened',
  'referred',
  'merged',
  'discontinued',
  'noCase',
  'exonerated',
  'quashed',
]);

const suspendedOnTerms: BeforeRule = {
  id: 'suspendedOnTerms',
  article: '32.3',
  words: {
    vi: 'Hình thức kỷ luật không được tạm hoãn có điều kiện.',
    en: 'The sanction is not suspended on terms.',
  },
  holds: ({ facts }) => isSuspendedOnTerms(facts.effect),
};

const newViolationDecided: CheckRule<Data> = {
  id: 'newViolationDecided',
  article: '32.3',
  words: {
    vi: 'Vụ việc được nêu không phải là vi phạm mới của chính người này đã có quyết định cuối cùng.',
    en: 'The case named is no new violation of the same respondent that has been finally decided.',
  },
  holds: ({ data, facts, resolved }) => {
    const other = resolved.otherCases?.find((one) => one.id === data.caseId);
    const since = facts.effect.suspension?.since;
    return other !== undefined && since !== undefined && isViolationSince(other, facts.respondentId, since);
  },
};

function isViolationSince(other: OtherCase, respondentId: string | null, since: string): boolean {
  return (
    other.respondentId === respondentId &&
    other.isFinal &&
    !clearing.has(other.outcome ?? '') &&
    other.conduct.some((one) => one.from >= since)
  );
}

export const activateSanction = defineCommand({
  type: 'discipline.activateSanction',
  legal: true,
  stepUp: true,
  by: ['authority'],
  payload: z.strictObject({
    caseId: otherCase({ vi: 'Vụ việc về vi phạm mới', en: 'Case on the new violation' }),
    heard: confirmed({
      vi: 'Người bị xem xét đã được nghe',
      en: 'The respondent has been heard',
    }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [suspendedOnTerms, actorUnconflicted],
  check: [newViolationDecided],
  apply: ({ facts, day }) => ({
    ...authorityAnswered(facts),
    effect: {
      ...facts.effect,
      suspension: facts.effect.suspension && { ...facts.effect.suspension, revivedOn: day },
    },
  }),
  words: {
    act: { vi: 'Áp dụng trở lại hình thức kỷ luật', en: 'Bring the sanction back' },
    done: { vi: 'Đã áp dụng trở lại hình thức kỷ luật', en: 'Sanction brought back' },
    help: {
      vi: 'Chỉ khi có vi phạm mới đã được quyết định cuối cùng. Ngày hết hiệu lực không thay đổi.',
      en: 'Only on a new violation that was finally decided. The day on which it ends stays the same.',
    },
  },
  sample: ({ facts, text: write }) => ({
    caseId: facts.caseId,
    heard: true as const,
    reasons: write('reasons'),
  }),
});
