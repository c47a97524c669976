// The supervisor gives the case to an investigator: a holder of the role, free of conflict, who has not acted in it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { person, text } from '../fields.ts';
import { actedNowhereElse, freeOfConflict, holdsRole } from '../rules-on-people.ts';
import { actorUnconflicted } from './actor-unconflicted.ts';

type Data = { investigatorId: string };

const named = (data: Data) => [data.investigatorId];

export const appoint = defineCommand({
  type: 'verification.appoint',
  by: ['supervisor'],
  payload: z.strictObject({
    investigatorId: person({ vi: 'Người thẩm tra', en: 'Investigator' }, 'investigator'),
    mandate: text({
      vi: 'Nội dung giao',
      en: 'Mandate',
      helpVi: 'Nêu việc phải làm rõ, cả chứng cứ buộc lẫn gỡ.',
      helpEn: 'Say what has to be clarified, for and against.',
      exampleVi: 'Làm rõ ai duyệt hai phiếu chi, có đối chiếu trước không, và tiền đã được hoàn lại chưa.',
      exampleEn:
        'Clarify who approved both vouchers, whether they were checked before, and whether the money came back.',
    }),
  }),
  before: [actorUnconflicted],
  check: [
    holdsRole<Data>('investigator', named),
    freeOfConflict<Data>(named),
    actedNowhereElse<Data>('investigator', named),
  ],
  apply: ({ facts, data }) => ({
    ...facts,
    officers: { ...facts.officers, investigator: data.investigatorId },
  }),
  words: {
    act: { vi: 'Giao người thẩm tra', en: 'Appoint the investigator' },
    done: { vi: 'Đã giao người thẩm tra', en: 'Investigator appointed' },
    help: {
      vi: 'Người được giao không có xung đột lợi ích và chưa tham gia vụ việc.',
      en: 'Somebody without a conflict who has not acted in the case before.',
    },
  },
  sample: ({ person: choose, text: write }) => ({
    investigatorId: choose('investigator'),
    mandate: write('mandate'),
  }),
});
