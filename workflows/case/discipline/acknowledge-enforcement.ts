// The enforcing unit has carried out a final decision. A sanction that expires is in force until a day counted from when
// the decision became final, so that a delay of the unit costs the respondent nothing; a permanent one is completed.
import { z } from 'zod';
import { addYears, type Day } from '../../rules/day.ts';
import type { RulePack } from '../../rules/pack.ts';
import { clockUntil } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { confirmed, date, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { notInTheFuture } from '../rules-on-days.ts';
import { isFinalSanction, standingSanction } from './final-decision.ts';

type Data = { enforcedOn: string };

const sanctionIsFinal: BeforeRule = {
  id: 'sanctionIsFinal',
  article: '32.1',
  words: {
    vi: 'Chưa có hình thức kỷ luật nào có hiệu lực cuối cùng để thi hành.',
    en: 'No sanction is final, so there is nothing to carry out.',
  },
  holds: ({ facts }) => isFinalSanction(facts),
};

const notBeforeFinal: CheckRule<Data> = {
  id: 'notBeforeFinal',
  article: '32.1',
  words: {
    vi: 'Không thể thi hành trước ngày quyết định có hiệu lực cuối cùng.',
    en: 'It cannot have been carried out before the decision was final.',
  },
  holds: ({ data, facts }) => facts.finalOn !== null && data.enforcedOn >= facts.finalOn,
};

/** The last day of the standing sanction, or null where it is permanent. */
function lastDayOf(facts: Facts, pack: RulePack): Day | null {
  const expires = pack.sanctions.find((one) => one.code === standingSanction(facts))?.expires;
  return expires && facts.finalOn ? addYears(facts.finalOn, expires.amount) : null;
}

export const acknowledgeEnforcement = defineCommand({
  type: 'discipline.acknowledgeEnforcement',
  by: ['enforcing'],
  payload: z.strictObject({
    enforcedOn: date({ vi: 'Ngày thi hành', en: 'Carried out on' }),
    asDecided: confirmed({
      vi: 'Thi hành đúng hình thức đã quyết định, không thêm biện pháp nào',
      en: 'Carried out as decided, with nothing added',
    }),
    measures: text({ vi: 'Việc đã làm', en: 'What was done' }),
  }),
  before: [sanctionIsFinal],
  check: [notInTheFuture((data: Data) => data.enforcedOn), notBeforeFinal],
  apply: (attempt) => {
    const { facts, data, pack } = attempt;
    const enforced = { ...facts, enforcedOn: data.enforcedOn };
    const expiresOn = lastDayOf(facts, pack);
    if (expiresOn === null) return { ...enforced, outcome: 'completed' };
    const expiry = clockUntil('expiry', expiresOn, 'discipline.expire', attempt);
    return { ...enforced, expiresOn, clocks: { ...facts.clocks, expiry } };
  },
  words: {
    act: { vi: 'Xác nhận đã thi hành', en: 'Confirm enforcement' },
    done: { vi: 'Đã thi hành quyết định', en: 'Decision enforced' },
    help: {
      vi: 'Hình thức có thời hạn tự hết hiệu lực đúng ngày, thi hành chậm không kéo dài.',
      en: 'A timed sanction ends by itself on its day; late enforcement does not lengthen it.',
    },
  },
  sample: ({ today, text: write }) => ({
    enforcedOn: today,
    asDecided: true as const,
    measures: write('enforcement'),
  }),
});
