// The clock speaks: a deadline has come. By itself it changes nothing for the worse (invariant 6): it marks the clock
// as passed, which may enable a person's next act; a duty that lapsed is shown to the supervisor.
import { z } from 'zod';
import { defineCommand } from '../command.ts';
import { withFinalDecision } from '../discipline/final-decision.ts';
import { codeOf } from '../fields.ts';
import type { CheckRule } from '../rule.ts';

type Data = { key: string };

const clockRunning: CheckRule<Data> = {
  id: 'clockRunning',
  article: '3.4',
  words: { vi: 'Không có thời hạn này đang chạy.', en: 'No such clock is running.' },
  holds: ({ data, facts }) => {
    const clock = facts.clocks[data.key];
    return clock !== undefined && !clock.passed && clock.frozen === null;
  },
};

const instantHasCome: CheckRule<Data> = {
  id: 'instantHasCome',
  article: '3.1',
  words: { vi: 'Thời hạn chưa kết thúc.', en: 'The deadline has not come yet.' },
  holds: ({ data, facts, at }) => (facts.clocks[data.key]?.dueAt ?? at) <= at,
};

export const passDeadline = defineCommand({
  type: 'deadline.pass',
  by: ['system'],
  concurrency: 'commutes',
  whileStayed: true,
  payload: z.strictObject({ key: codeOf({ vi: 'Thời hạn', en: 'Clock' }) }),
  check: [clockRunning, instantHasCome],
  apply: ({ facts, data, day, pack }) => {
    const clock = facts.clocks[data.key];
    if (!clock) return facts;
    const passed = { ...facts, clocks: { ...facts.clocks, [data.key]: { ...clock, passed: true } } };
    // A window to appeal that nobody used makes the decision final; it adds nothing to it.
    return data.key === 'appeal' ? withFinalDecision(passed, day, pack) : passed;
  },
  words: {
    act: { vi: 'Ghi nhận hết thời hạn', en: 'Record that a deadline has passed' },
    done: { vi: 'Thời hạn đã kết thúc', en: 'Deadline passed' },
    help: {
      vi: 'Hệ thống ghi nhận; không tự dẫn đến kết luận nào.',
      en: 'Recorded by the system; it decides nothing by itself.',
    },
  },
  sample: ({ facts }) => ({ key: Object.keys(facts.clocks)[0] ?? 'screening' }),
});
