// The authority rules that a witness is named to nobody but whoever investigates and whoever protects: from then on they are
// "Witness A". The respondent is told so, with the gist of why, in the ruling itself.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { person, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';
import { protectedPlace } from './interview-records.ts';

type Data = { witnessId: string };

const protectsAWitness: CheckRule<Data> = {
  id: 'protectsAWitness',
  article: '13.6',
  words: {
    vi: 'Chỉ người làm chứng đã được ghi nhận, và chưa được giữ kín tên.',
    en: 'Only a witness who is on record and whose name is not kept yet.',
  },
  holds: ({ data, facts }) =>
    facts.inquiry.witnesses.includes(data.witnessId) && protectedPlace(facts, data.witnessId) === null,
};

export const protectWitness = defineCommand({
  type: 'verification.protectWitness',
  by: ['authority'],
  payload: z.strictObject({
    witnessId: person({ vi: 'Người làm chứng', en: 'Witness' }, 'anyone'),
    gist: text({
      vi: 'Điều người bị xem xét được biết',
      en: 'What the respondent is told',
      helpVi: 'Đủ để hiểu vì sao, không lộ người đó là ai.',
      helpEn: 'Enough to understand why, without saying who it is.',
    }),
    reasons: text({
      vi: 'Lý do',
      en: 'Reasons',
      helpVi: 'Người bị xem xét cũng đọc; không lộ người đó là ai.',
      helpEn: 'The respondent reads them too; do not say who it is.',
    }),
  }),
  before: [actorUnconflicted],
  check: [protectsAWitness],
  apply: ({ facts, data }) => ({
    ...facts,
    inquiry: {
      ...facts.inquiry,
      protectedWitnesses: [...(facts.inquiry.protectedWitnesses ?? []), data.witnessId],
    },
  }),
  words: {
    act: { vi: 'Giữ kín tên người làm chứng', en: 'Protect a witness' },
    done: { vi: 'Tên một người làm chứng được giữ kín', en: 'Identity of a witness protected' },
    help: {
      vi: 'Từ đây chỉ người thẩm tra, người giữ danh tính và cấp có thẩm quyền biết tên.',
      en: 'From then on only the investigator, the custodian and the authority know the name.',
    },
  },
  sample: ({ facts, text: write }) => ({
    witnessId: facts.inquiry.witnesses[0] ?? facts.caseId,
    gist: write('gist'),
    reasons: write('reasons'),
  }),
});
