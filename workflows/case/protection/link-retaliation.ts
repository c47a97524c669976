// The custodian ties a report of retaliation to the case that was opened for it, in another unit than the one that may have
// retaliated. The oldest report that waits is answered first.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { otherCase } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';

type Data = { caseId: string };

const retaliationWaits: BeforeRule = {
  id: 'retaliationWaits',
  article: '6.2',
  words: { vi: 'Không có việc trù dập nào đang chờ.', en: 'No report of retaliation is waiting.' },
  holds: ({ facts }) => facts.protection.retaliations.some((one) => one.caseId === null),
};

const caseOfAnotherUnit: CheckRule<Data> = {
  id: 'caseOfAnotherUnit',
  article: '6.2',
  words: {
    vi: 'Phải là một vụ việc khác, thuộc đơn vị khác.',
    en: 'It has to be another case, in another unit.',
  },
  holds: ({ data, facts, resolved }) => {
    const other = resolved.otherCases?.find((one) => one.id === data.caseId);
    return other !== undefined && other.id !== facts.caseId && other.unitId !== facts.unitId;
  },
};

export const linkRetaliation = defineCommand({
  type: 'case.linkRetaliation',
  by: ['custodian'],
  whileStayed: true,
  payload: z.strictObject({ caseId: otherCase({ vi: 'Vụ việc đã mở', en: 'The case opened for it' }) }),
  before: [retaliationWaits],
  check: [caseOfAnotherUnit],
  apply: ({ facts, data }) => {
    const { protection } = facts;
    const waiting = protection.retaliations.find((one) => one.caseId === null);
    const retaliations = protection.retaliations.map((one) =>
      one === waiting ? { ...one, caseId: data.caseId } : one,
    );
    return { ...facts, protection: { ...protection, retaliations } };
  },
  words: {
    act: { vi: 'Gắn vụ việc về trù dập', en: 'Tie the retaliation case' },
    done: { vi: 'Đã mở vụ việc về trù dập ở đơn vị khác', en: 'Retaliation case opened elsewhere' },
    help: {
      vi: 'Vụ việc đó do đơn vị khác giải quyết. Bạn tìm thấy nó khi trong đó đã có đề nghị bảo vệ.',
      en: 'That case is dealt with by another unit. You find it once protection has been asked for in it.',
    },
  },
  sample: ({ facts, otherCaseId }) => ({ caseId: otherCaseId ?? facts.caseId }),
});
