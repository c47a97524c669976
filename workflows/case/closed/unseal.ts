// Two persons of the authority open a sealed file for a listed purpose until a day; then it seals itself again.
import { z } from 'zod';
import { clockUntil, startClock } from '../clocks.ts';
import { choice, date, text } from '../fields.ts';
import type { BeforeRule, CheckRule } from '../rule.ts';
import { inTheFuture } from '../rules-on-days.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';

type Data = { until: string };

const fileIsSealed: BeforeRule = {
  id: 'fileIsSealed',
  article: '34.2',
  words: { vi: 'Hồ sơ không bị niêm phong.', en: 'The file is not sealed.' },
  holds: ({ facts }) => facts.closed.sealedOn !== null,
};

const unsealedInBounds: CheckRule<Data> = {
  id: 'unsealedInBounds',
  article: '34.2',
  words: {
    vi: 'Thời gian mở niêm phong dài hơn mức cho phép.',
    en: 'That is longer than a sealed file may be open.',
  },
  holds: (attempt) => attempt.data.until <= startClock('unsealed', attempt).dueDay,
};

export const unseal = defineTwoPersonCommand({
  type: 'case.unseal',
  stepUp: true,
  hands: [['authority'], ['authority']],
  payload: z.strictObject({
    purpose: choice(
      { vi: 'Mục đích', en: 'Purpose' },
      {
        reopening: { vi: 'Xét đề nghị xem xét lại vụ việc', en: 'To rule on a request to reopen' },
        respondentAsks: { vi: 'Theo đề nghị của người bị xem xét', en: 'At the respondent’s request' },
        otherProceedings: { vi: 'Cơ quan có thẩm quyền yêu cầu', en: 'Another authority requires it' },
        retaliation: { vi: 'Xem xét việc trả thù, trù dập', en: 'To look into retaliation' },
      },
    ),
    until: date({ vi: 'Đến hết ngày', en: 'Until' }),
    reasons: text({ vi: 'Lý do', en: 'Reasons' }),
  }),
  before: [fileIsSealed, actorUnconflicted],
  check: [inTheFuture((data: Data) => data.until), unsealedInBounds],
  apply: (attempt) => {
    const { facts, data } = attempt;
    const sealing = clockUntil('sealing', data.until, 'case.seal', attempt);
    return {
      ...facts,
      closed: { ...facts.closed, sealedOn: null, unsealedUntil: data.until },
      clocks: { ...facts.clocks, sealing },
    };
  },
  words: {
    act: { vi: 'Mở niêm phong', en: 'Unseal the file' },
    done: { vi: 'Đã mở niêm phong hồ sơ', en: 'File unsealed' },
    help: {
      vi: 'Cần hai người có thẩm quyền, nêu mục đích. Hết hạn hồ sơ tự niêm phong lại.',
      en: 'Takes two persons of the authority and a purpose. It seals itself again on the day.',
    },
  },
  sample: ({ dayFrom, pick, text: write }) => ({
    purpose: pick(['reopening', 'respondentAsks', 'otherProceedings'] as const),
    until: dayFrom(14),
    reasons: write('reasons'),
  }),
});
