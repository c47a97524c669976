// Whoever leads the case refuses a stay that the respondent has asked for, with reasons. To grant it, `case.stay` is used.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { leaders, leadsThisStage } from './leads-this-stage.ts';

const stayAsked: BeforeRule = {
  id: 'stayAsked',
  article: '4.1',
  words: { vi: 'Không có đề nghị tạm đình chỉ nào.', en: 'Nobody has asked for a stay.' },
  holds: ({ facts }) => facts.beside.stayAskedOn !== null,
};

export const refuseStay = defineCommand({
  type: 'case.refuseStay',
  by: leaders,
  payload: z.strictObject({ reasons: text({ vi: 'Lý do từ chối', en: 'Reasons' }) }),
  before: [stayAsked, leadsThisStage, actorUnconflicted],
  apply: ({ facts }) => ({ ...facts, beside: { ...facts.beside, stayAskedOn: null } }),
  words: {
    act: { vi: 'Không tạm đình chỉ', en: 'Refuse the stay' },
    done: { vi: 'Đã từ chối đề nghị tạm đình chỉ', en: 'Stay refused' },
    help: {
      vi: 'Trả lời đề nghị của người bị xem xét. Phải nêu lý do.',
      en: 'Answers the respondent’s request. Give the reasons.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
