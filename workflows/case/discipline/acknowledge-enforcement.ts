// The enforcing unit has carried out measures of a final decision, each on its day. Once none is left the sanction is in
// force until a day counted from when the decision became final, so that a delay of the unit costs the respondent
// nothing; a permanent one is completed.
import { z } from 'zod';
import type { Day } from '../../rules/day.ts';
import { defineCommand } from '../command.ts';
import type { Facts } from '../facts.ts';
import { choice, confirmed, date, rows, text } from '../fields.ts';
import type { Attempt, BeforeRule, CheckRule } from '../rule.ts';
import { isCarriedOut, measuresLeft, measureWords } from './enforcement-measures.ts';
import { isFinalSanction } from './final-decision.ts';

type Row = { measure: keyof typeof measureWords; carriedOutOn: Day };
type Data = { measures: Row[] };

const sanctionIsFinal: BeforeRule = {
  id: 'sanctionIsFinal',
  article: '32.1',
  words: {
    vi: 'Chưa có hình thức kỷ luật nào có hiệu lực cuối cùng để thi hành.',
    en: 'No sanction is final, so there is nothing to carry out.',
  },
  holds: ({ facts }) => isFinalSanction(facts),
};

const measureIsLeft: CheckRule<Data> = {
  id: 'measureIsLeft',
  article: '32.1',
  words: {
    vi: 'Có việc không thuộc hình thức này, đã được xác nhận, hoặc bị nêu hai lần.',
    en: 'A measure is not part of this sanction, has been acknowledged already, or is listed twice.',
  },
  holds: ({ data, facts, pack }) => {
    const named = data.measures.map((one) => one.measure);
    const left = measuresLeft(facts, pack);
    return new Set(named).size === named.length && named.every((one) => left.includes(one));
  },
};

const carriedOutByNow: CheckRule<Data> = {
  id: 'carriedOutByNow',
  article: '2.5',
  words: {
    vi: 'Có việc ghi ngày chưa đến; chỉ ghi nhận việc đã làm.',
    en: 'A measure is dated ahead; only what has been done is recorded.',
  },
  holds: ({ data, day }) => data.measures.every((one) => one.carriedOutOn <= day),
};

const notBeforeFinal: CheckRule<Data> = {
  id: 'notBeforeFinal',
  article: '32.1',
  words: {
    vi: 'Không thể thi hành trước ngày quyết định có hiệu lực.',
    en: 'It cannot have been carried out before the decision took effect.',
  },
  holds: ({ data, facts }) => {
    const first = facts.effect.begunOn ?? facts.finalOn;
    return first !== null && data.measures.every((one) => one.carriedOutOn >= first);
  },
};

function withMeasures({ facts, data }: Attempt<Data>): Facts {
  const done = Object.fromEntries(data.measures.map((one) => [one.measure, one.carriedOutOn]));
  return { ...facts, effect: { ...facts.effect, measures: { ...facts.effect.measures, ...done } } };
}

/** The last of the measures puts the sanction in force, where it was not from service on. */
function withSanctionEnforced(facts: Facts): Facts {
  const enforcedOn = Object.values(facts.effect.measures).toSorted().at(-1) ?? null;
  const effect = { ...facts.effect, begunOn: facts.effect.begunOn ?? enforcedOn };
  return { ...facts, enforcedOn, effect, outcome: facts.expiresOn === null ? 'completed' : facts.outcome };
}

export const acknowledgeEnforcement = defineCommand({
  type: 'discipline.acknowledgeEnforcement',
  legal: true,
  by: ['enforcing'],
  payload: z.strictObject({
    measures: rows(
      { vi: 'Việc đã làm', en: 'What was done' },
      z.strictObject({
        measure: choice({ vi: 'Việc', en: 'Measure' }, measureWords),
        carriedOutOn: date({ vi: 'Ngày thực hiện', en: 'Carried out on' }),
      }),
    ),
    asDecided: confirmed({
      vi: 'Thi hành đúng hình thức đã quyết định, không thêm biện pháp nào',
      en: 'Carried out as decided, with nothing added',
    }),
    account: text({ vi: 'Cách thực hiện', en: 'How it was done' }),
  }),
  before: [sanctionIsFinal],
  check: [measureIsLeft, carriedOutByNow, notBeforeFinal],
  apply: (attempt) => {
    const done = withMeasures(attempt);
    return isCarriedOut(done, attempt.pack) ? withSanctionEnforced(done) : done;
  },
  words: {
    act: { vi: 'Xác nhận đã thi hành', en: 'Confirm enforcement' },
    done: { vi: 'Đã xác nhận việc thi hành quyết định', en: 'Enforcement confirmed' },
    help: {
      vi: 'Xác nhận từng việc. Hình thức có thời hạn tự hết hiệu lực đúng ngày, thi hành chậm không kéo dài.',
      en: 'Confirm each measure. A timed sanction ends by itself on its day; late enforcement does not lengthen it.',
    },
  },
  sample: ({ facts, pack, today, text: write }) => {
    const left = measuresLeft(facts, pack);
    const measures: Row[] = (left.length > 0 ? left : (['announced'] as const)).map((measure) => ({
      measure,
      carriedOutOn: today,
    }));
    return { measures, asDecided: true as const, account: write('enforcement') };
  },
});
