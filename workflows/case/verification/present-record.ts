// A record of an interview is put before whoever spoke: from then on they have the pack's time to sign it, comment on it or
// refuse, in their own words and as an entry of their own.
import { z } from 'zod';
import { addWorkingDays } from '../../rules/calendar.ts';
import { addDays, type Day } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import { exhibits } from '../fields.ts';
import type { Attempt, BeforeRule, CheckRule } from '../rule.ts';
import { recordsOf, withRecords } from './interview-records.ts';

type Data = { exhibitIds: string[] };

const recordToPresent: BeforeRule = {
  id: 'recordToPresent',
  article: '13.2',
  words: {
    vi: 'Không có biên bản nào chờ trình người được làm việc.',
    en: 'No record waits to be put before whoever spoke.',
  },
  holds: ({ facts }) => recordsOf(facts).some((one) => one.presentedOn === null),
};

const presentedOnce: CheckRule<Data> = {
  id: 'presentedOnce',
  article: '13.2',
  words: {
    vi: 'Chỉ trình biên bản chưa ký và chưa từng được trình.',
    en: 'Only a record that was left to be signed later is presented, once.',
  },
  holds: ({ data, facts }) =>
    data.exhibitIds.every((id) =>
      recordsOf(facts).some((one) => one.exhibitId === id && one.presentedOn === null),
    ),
};

export const presentRecord = defineCommand({
  type: 'verification.presentRecord',
  by: ['investigator'],
  concurrency: 'commutes',
  payload: z.strictObject({
    exhibitIds: exhibits({ vi: 'Biên bản được trình', en: 'Records to present' }, 1),
  }),
  before: [recordToPresent],
  check: [presentedOnce],
  apply: (attempt) => {
    const { facts, data, day } = attempt;
    return withRecords(
      facts,
      recordsOf(facts).map((one) =>
        data.exhibitIds.includes(one.exhibitId)
          ? { ...one, presentedOn: day, dueDay: lastDay(attempt) }
          : one,
      ),
    );
  },
  words: {
    act: { vi: 'Trình biên bản để ký', en: 'Present the record for signature' },
    done: { vi: 'Đã trình biên bản cho người được làm việc', en: 'Record presented to whoever spoke' },
    help: {
      vi: 'Người được làm việc ký, ghi ý kiến hoặc từ chối trong thời hạn; im lặng không bị suy diễn.',
      en: 'They sign, comment or refuse within the time; nothing is inferred from silence.',
    },
  },
  sample: ({ facts }) => ({
    exhibitIds: [recordsOf(facts).find((one) => one.presentedOn === null)?.exhibitId ?? facts.caseId],
  }),
});

function lastDay({ pack, calendar, day }: Attempt<unknown>): Day {
  const { amount, unit } = pack.clocks.interviewRecord ?? { amount: 10, unit: 'wd' };
  return unit === 'wd' ? addWorkingDays(calendar, day, amount) : addDays(day, amount);
}
