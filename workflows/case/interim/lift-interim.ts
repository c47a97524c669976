// The measure ends: the authority finds it no longer necessary, or its last day is over and the system lifts it. Nobody has
// to ask for it.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { withoutInterim } from './interim-facts.ts';
import { measureInForce } from './interim-rules.ts';

type Data = { ground?: string | undefined };

const lastDayIsOver: BeforeRule = {
  id: 'lastDayIsOver',
  article: '5.1',
  words: {
    vi: 'Biện pháp tạm thời chưa hết hạn.',
    en: 'The last day of the interim measure is not over.',
  },
  holds: ({ facts, actor, at }) =>
    actor.kind !== 'system' || (facts.clocks.interimEnd !== undefined && facts.clocks.interimEnd.dueAt <= at),
};

const liftedForAReason: CheckRule<Data> = {
  id: 'liftedForAReason',
  article: '5.3',
  words: { vi: 'Phải nêu lý do chấm dứt.', en: 'The reason for lifting it has to be given.' },
  holds: ({ data, actor }) => actor.kind === 'system' || data.ground !== undefined,
};

export const liftInterim = defineCommand({
  type: 'case.liftInterim',
  by: ['authority', 'system'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    ground: choice(
      { vi: 'Lý do chấm dứt', en: 'Why it is lifted' },
      {
        notNecessary: { vi: 'Không còn cần thiết', en: 'No longer necessary' },
        objectionUpheld: { vi: 'Chấp nhận ý kiến phản đối', en: 'The objection is upheld' },
        disproportionate: { vi: 'Không còn tương xứng', en: 'No longer proportionate' },
      },
    ).optional(),
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }).optional(),
  }),
  before: [measureInForce, lastDayIsOver],
  check: [liftedForAReason],
  apply: ({ facts, day }) => withoutInterim(facts, day),
  words: {
    act: { vi: 'Chấm dứt biện pháp tạm thời', en: 'Lift the interim measure' },
    done: { vi: 'Biện pháp tạm thời đã chấm dứt', en: 'Interim measure lifted' },
    help: {
      vi: 'Người bị xem xét trở lại như trước. Hết hạn thì hệ thống tự chấm dứt.',
      en: 'The respondent is as free as before. The system lifts it when its time is over.',
    },
  },
  sample: ({ pick, text: write }) => ({
    ground: pick(['notNecessary', 'disproportionate'] as const),
    reasons: write('reasons'),
  }),
});
