// The sanction ends by itself on its day, or where it was suspended on terms, with the term. Neither an appeal, another
// open case nor a stay delays it (invariant 11).
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import type { BeforeRule } from '../rule.ts';
import { withSanctionRunOut } from './effect.ts';

/** States in which nothing but the sanction's end is left to come: with it the case ends. */
const onlyItsEndIsLeft = new Set(['discipline.enforcing', 'discipline.inForce']);

const sanctionHasRunOut: BeforeRule = {
  id: 'sanctionHasRunOut',
  article: '32.2',
  words: { vi: 'Hình thức kỷ luật chưa hết hiệu lực.', en: 'The sanction has not run out yet.' },
  holds: ({ facts, at }) => facts.clocks.expiry !== undefined && facts.clocks.expiry.dueAt <= at,
};

export const expire = defineCommand({
  type: 'discipline.expire',
  by: ['system'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({}),
  before: [sanctionHasRunOut],
  apply: ({ facts, state, day }) => {
    const ended = withSanctionRunOut(facts, day);
    if (!onlyItsEndIsLeft.has(state)) return ended;
    return { ...ended, outcome: 'completed', stay: null, resumeAskedOn: null };
  },
  words: {
    act: { vi: 'Ghi nhận hết hiệu lực', en: 'Record that the sanction has ended' },
    done: { vi: 'Hình thức kỷ luật đã hết hiệu lực', en: 'Sanction ended' },
    help: {
      vi: 'Hệ thống ghi nhận đúng ngày. Không cần ai quyết định.',
      en: 'Recorded by the system on the day. Nobody has to decide it.',
    },
  },
  sample: () => ({}),
});
