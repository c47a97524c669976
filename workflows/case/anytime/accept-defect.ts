// Whoever leads the case accepts a procedural defect that the pack lets be accepted, with reasons. It is cured where it can
// be; the acceptance stays in the record, where an appeal reads it first. What the pack calls grave is never accepted.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { defect, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { leaders, leadsThisStage } from './leads-this-stage.ts';

type Data = { code: string };

const someDefectToAccept: BeforeRule = {
  id: 'someDefectToAccept',
  article: '2.7',
  words: {
    vi: 'Không có khiếm khuyết nào có thể chấp nhận.',
    en: 'There is no defect that could be accepted.',
  },
  holds: ({ resolved, facts }) =>
    (resolved.defects ?? []).some(
      ({ code, effect }) => effect === 'override' && !facts.acceptedDefects.some((one) => one.code === code),
    ),
};

const mayBeAccepted: CheckRule<Data> = {
  id: 'mayBeAccepted',
  article: '2.7',
  words: {
    vi: 'Khiếm khuyết này không có hoặc phải được khắc phục, không được chấp nhận.',
    en: 'This defect is not there, or has to be cured and cannot be accepted.',
  },
  holds: ({ data, resolved }) =>
    (resolved.defects ?? []).some(({ code, effect }) => code === data.code && effect === 'override'),
};

export const acceptDefect = defineCommand({
  type: 'case.acceptDefect',
  by: leaders,
  needsDefects: true,
  payload: z.strictObject({
    code: defect({ vi: 'Khiếm khuyết', en: 'Defect' }),
    reasons: text({
      vi: 'Vì sao chấp nhận',
      en: 'Why it is accepted',
      helpVi: 'Nêu vì sao không khắc phục được và vì sao không gây bất lợi cho người bị xem xét.',
      helpEn: 'Say why it cannot be cured and why it does not harm the respondent.',
    }),
  }),
  before: [leadsThisStage, someDefectToAccept],
  check: [mayBeAccepted],
  apply: ({ facts, data, actor, day }) => ({
    ...facts,
    acceptedDefects: [...facts.acceptedDefects, { code: data.code, by: actor.id ?? '', on: day }],
  }),
  words: {
    act: { vi: 'Chấp nhận khiếm khuyết có lý do', en: 'Accept a defect, with reasons' },
    done: { vi: 'Đã chấp nhận một khiếm khuyết về thủ tục', en: 'Procedural defect accepted' },
    help: {
      vi: 'Chỉ khi không khắc phục được. Lý do được lưu và được xem xét khi khiếu nại.',
      en: 'Only where it cannot be cured. The reasons are kept and read on appeal.',
    },
  },
  sample: ({ text: write }) => ({ code: 'papersLate', reasons: write('reasons') }),
});
