// The chair refuses another day, with reasons: the sitting is held as it was called. To grant it is to postpone or to
// adjourn.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { text } from '../fields.ts';
import { committee } from '../sitting/body.ts';
import { chairHasDeclared } from '../sitting/sitting-rules.ts';
import { postponementPending, withPostponementRuled } from './postponement-rules.ts';

export const refusePostponement = defineCommand({
  type: 'advice.refusePostponement',
  by: ['chair'],
  payload: z.strictObject({ reasons: text({ vi: 'Lý do không hoãn', en: 'Reasons for refusing' }) }),
  before: [postponementPending, chairHasDeclared(committee)],
  apply: ({ facts }) => withPostponementRuled(facts),
  words: {
    act: { vi: 'Không cho hoãn phiên họp', en: 'Refuse another day' },
    done: { vi: 'Không chấp nhận hoãn phiên họp', en: 'Another day refused' },
    help: {
      vi: 'Nêu rõ lý do. Phiên họp tiến hành như đã mời.',
      en: 'Give the reasons. The sitting is held as it was called.',
    },
  },
  sample: ({ text: write }) => ({ reasons: write('reasons') }),
});
