// The respondent asks for more time. From that moment the window stands still until someone rules, so that it cannot
// run out on a request made in time. The same command serves the windows of the later stages.
import { z } from 'zod';
import { freeze } from '../../rules/deadlines.ts';
import { defineCommand } from '../command.ts';
import { choice, number, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { type ExtensibleWindow, extensibleWindows } from './extension-rules.ts';

type Data = { clock: ExtensibleWindow; days: number };

const oneRequestAtATime: BeforeRule = {
  id: 'oneRequestAtATime',
  article: '12.6',
  words: {
    vi: 'Một đề nghị gia hạn đang chờ giải quyết.',
    en: 'A request for more time is already pending.',
  },
  holds: ({ facts }) => facts.request === null,
};

const windowStillOpen: CheckRule<Data> = {
  id: 'windowStillOpen',
  article: '12.6',
  words: {
    vi: 'Thời hạn này không còn chạy, nên không thể xin gia hạn.',
    en: 'That window is not open, so it cannot be extended.',
  },
  holds: ({ data, facts, at }) => {
    const clock = facts.clocks[data.clock];
    return clock !== undefined && !clock.passed && (clock.frozen !== null || at < clock.dueAt);
  },
};

const asksWithinLimit: CheckRule<Data> = {
  id: 'asksWithinLimit',
  article: '12.6',
  words: {
    vi: 'Tổng thời gian gia hạn vượt mức tối đa cho phép.',
    en: 'Together with earlier extensions this is more than the procedure allows.',
  },
  holds: ({ data, facts, pack }) =>
    (facts.clocks[data.clock]?.extended ?? 0) + data.days <= pack.limits.extensionDays,
};

export const requestExtension = defineCommand({
  type: 'verification.requestExtension',
  // The secretary enters a request that comes on paper.
  by: ['respondent', 'secretary'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({
    clock: choice({ vi: 'Thời hạn xin gia hạn', en: 'Which time limit' }, extensibleWindows),
    days: number({ vi: 'Số ngày xin thêm', en: 'Days asked for' }, 1, 366),
    reasons: text({
      vi: 'Lý do',
      en: 'Reasons',
      exampleVi: 'Đã đề nghị sao sổ quỹ ngày 03/7, hẹn nhận ngày 15/7.',
      exampleEn: 'A copy of the cash book was asked for on 3 July and is promised for 15 July.',
    }),
  }),
  before: [oneRequestAtATime],
  check: [windowStillOpen, asksWithinLimit],
  apply: ({ facts, data, day, calendar }) => {
    const clock = facts.clocks[data.clock];
    if (!clock) return facts;
    // A stay may have frozen the window already: what remained then is what remains.
    const frozen = clock.frozen ?? freeze(calendar, day, clock.dueDay, clock.unit);
    return {
      ...facts,
      request: { kind: 'extension', clock: data.clock, askedOn: day, days: data.days },
      clocks: { ...facts.clocks, [data.clock]: { ...clock, frozen } },
    };
  },
  words: {
    act: { vi: 'Đề nghị gia hạn', en: 'Ask for more time' },
    done: { vi: 'Người bị xem xét đề nghị gia hạn', en: 'More time asked for' },
    help: {
      vi: 'Thời hạn tạm dừng cho đến khi đề nghị được giải quyết.',
      en: 'The time limit stands still until someone has ruled on the request.',
    },
  },
  sample: ({ facts, pack, pick, text: write }) => {
    const windows = Object.keys(extensibleWindows) as ExtensibleWindow[];
    const clock = windows.find((key) => facts.clocks[key] && !facts.clocks[key].passed) ?? 'reply';
    const left = pack.limits.extensionDays - (facts.clocks[clock]?.extended ?? 0);
    return { clock, days: Math.max(1, Math.min(left, pick([7, 10, 14]))), reasons: write('reasons') };
  },
});
