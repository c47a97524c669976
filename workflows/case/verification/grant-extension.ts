// More time is granted: the window runs on from today with what remained of it and the days granted. It is never
// shorter than before the request.
import { z } from 'zod';
import { thaw } from '../../rules/deadlines.ts';
import { extendClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { number, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { extensionPending, rulerOfThisStage, withRuledClock } from './extension-rules.ts';

type Data = { days: number };

const extensionWithinLimit: CheckRule<Data> = {
  id: 'extensionWithinLimit',
  article: '12.6',
  words: {
    vi: 'Tổng thời gian gia hạn vượt mức tối đa cho phép.',
    en: 'Together with earlier extensions this is more than the procedure allows.',
  },
  holds: ({ data, facts, pack }) => {
    const clock = facts.request ? facts.clocks[facts.request.clock] : undefined;
    return clock !== undefined && clock.extended + data.days <= pack.limits.extensionDays;
  },
};

export const grantExtension = defineCommand({
  type: 'verification.grantExtension',
  by: ['supervisor', 'chair', 'authority'],
  payload: z.strictObject({
    days: number({ vi: 'Số ngày gia hạn', en: 'Days granted' }, 1, 366),
    reasons: text({
      vi: 'Lý do',
      en: 'Reasons',
      helpVi: 'Nếu cho ít ngày hơn đề nghị, nêu rõ vì sao.',
      helpEn: 'Where fewer days than asked for are granted, say why.',
    }),
  }),
  before: [extensionPending, rulerOfThisStage],
  check: [extensionWithinLimit],
  apply: ({ facts, data, day, calendar }) => {
    const clock = facts.request ? facts.clocks[facts.request.clock] : undefined;
    if (!clock) return facts;
    const due = clock.frozen ? thaw(calendar, day, clock.frozen, clock.side) : null;
    const running = due ? { ...clock, dueDay: due.day, dueAt: due.at, frozen: null } : clock;
    return withRuledClock(facts, extendClock(running, data.days, calendar));
  },
  words: {
    act: { vi: 'Cho gia hạn', en: 'Grant more time' },
    done: { vi: 'Đã cho gia hạn', en: 'More time granted' },
    help: {
      vi: 'Thời hạn chạy tiếp từ hôm nay với phần còn lại và số ngày được thêm.',
      en: 'The time limit runs on from today with what remained and the days granted.',
    },
  },
  sample: ({ facts, text: write }) => ({ days: facts.request?.days ?? 7, reasons: write('reasons') }),
});
