// The panel chair rules on the request that the sanction have no effect while the appeal is open. It lasts until the
// decision on the appeal is served, and shortens nothing: the sanction still ends on its day.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { choice, text } from '../fields.ts';
import type { BeforeRule } from '../rule.ts';
import { panel } from '../sitting/body.ts';
import { chairHasDeclared } from '../sitting/sitting-rules.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

const suspensionWaits: BeforeRule = {
  id: 'suspensionWaits',
  article: '31.11',
  words: {
    vi: 'Không có đề nghị tạm ngừng hiệu lực nào đang chờ.',
    en: 'No request to suspend the effect is waiting.',
  },
  holds: ({ facts }) => facts.effect.suspensionAskedOn !== null,
};

export const suspendEffect = defineCommand({
  type: 'discipline.suspendEffect',
  by: ['panelChair'],
  whileStayed: true,
  payload: z.strictObject({
    ruling: choice(
      { vi: 'Quyết định', en: 'Ruling' },
      {
        suspended: { vi: 'Tạm ngừng hiệu lực', en: 'The effect is suspended' },
        refused: { vi: 'Không tạm ngừng', en: 'Refused' },
      },
    ),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [suspensionWaits, chairHasDeclared(panel), actorUnconflicted],
  apply: ({ facts, data }) => ({
    ...facts,
    effect: { ...facts.effect, suspensionAskedOn: null, waitsForAppeal: data.ruling === 'suspended' },
  }),
  words: {
    act: { vi: 'Giải quyết đề nghị tạm ngừng hiệu lực', en: 'Rule on suspending the effect' },
    done: { vi: 'Đã giải quyết đề nghị tạm ngừng hiệu lực', en: 'Suspension of the effect ruled on' },
    help: {
      vi: 'Hiệu lực tạm ngừng đến khi quyết định giải quyết khiếu nại được tống đạt.',
      en: 'The effect is suspended until the decision on the appeal has been served.',
    },
  },
  sample: ({ text: write }) => ({ ruling: 'suspended' as const, reasons: write('reasons') }),
});
