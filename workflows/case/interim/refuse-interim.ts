// The authority does not order the measure that was proposed. The respondent is as free as before.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { measureProposed } from './interim-rules.ts';

export const refuseInterim = defineCommand({
  type: 'case.refuseInterim',
  by: ['authority'],
  whileStayed: true,
  payload: z.strictObject({ reasons: text({ vi: 'Lý do', en: 'Reasons' }) }),
  before: [measureProposed, actorUnconflicted],
  apply: ({ facts }) => ({ ...facts, interim: { ...facts.interim, proposal: null, objectedOn: null } }),
  words: {
    act: { vi: 'Không áp dụng biện pháp tạm thời', en: 'Refuse the interim measure' },
    done: { vi: 'Không áp dụng biện pháp tạm thời được đề xuất', en: 'Interim measure refused' },
    help: { vi: 'Nêu lý do.', en: 'Give the reasons.' },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
