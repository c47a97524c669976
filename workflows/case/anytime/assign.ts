// The investigation changes hands: somebody else who holds the role, is free of conflict and has not acted in the case
// takes it over with a handover note. Whoever gives it up has still acted in it and takes no other part later.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { person, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { actedNowhereElse, freeOfConflict, holdsRole } from '../rules-on-people.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { investigatorId: string };

const named = (data: Data) => [data.investigatorId];

const investigatorAppointed: BeforeRule = {
  id: 'investigatorAppointed',
  article: '4.7',
  words: {
    vi: 'Chưa giao người thẩm tra nên chưa có việc để chuyển.',
    en: 'No investigator has been appointed, so there is nothing to hand over.',
  },
  // Where a challenge has taken the investigator away, the place is to be filled again.
  holds: ({ facts, state }) =>
    facts.officers.investigator !== null ||
    (!state.startsWith('detection.') && state !== 'verification.appointing'),
};

const anotherInvestigator: CheckRule<Data> = {
  id: 'anotherInvestigator',
  article: '4.7',
  words: {
    vi: 'Người này đang thẩm tra vụ việc rồi.',
    en: 'This person conducts the investigation already.',
  },
  holds: ({ data, facts }) => facts.officers.investigator !== data.investigatorId,
};

export const assign = defineCommand({
  type: 'case.assign',
  by: ['supervisor'],
  whileStayed: true,
  payload: z.strictObject({
    investigatorId: person({ vi: 'Người thẩm tra mới', en: 'New investigator' }, 'investigator'),
    handover: text({
      vi: 'Ghi chú bàn giao',
      en: 'Handover note',
      helpVi: 'Việc đã làm, việc còn lại, hạn gần nhất và lý do chuyển.',
      helpEn: 'What is done, what is left, what is due next and why it changes hands.',
    }),
  }),
  before: [investigatorAppointed, actorUnconflicted],
  check: [
    holdsRole<Data>('investigator', named),
    freeOfConflict<Data>(named),
    actedNowhereElse<Data>('investigator', named),
    anotherInvestigator,
  ],
  apply: ({ facts, data }) => ({
    ...facts,
    officers: { ...facts.officers, investigator: data.investigatorId },
  }),
  words: {
    act: { vi: 'Chuyển người thẩm tra', en: 'Hand over the investigation' },
    done: { vi: 'Đã chuyển người thẩm tra', en: 'Investigation handed over' },
    help: {
      vi: 'Người nhận không có xung đột lợi ích. Hồ sơ và thời hạn giữ nguyên.',
      en: 'To somebody without a conflict. The file and its deadlines stay as they are.',
    },
  },
  sample: ({ person: choose, text: write }) => ({
    investigatorId: choose('otherInvestigator'),
    handover: write('handover'),
  }),
});
