// Two persons of the authority reopen a closed case on new evidence. What was never opened is screened again; everything
// else is investigated again, with a fresh notice.
import { z } from 'zod';
import { confirmed, date, flag, text } from '../fields.ts';
import { defineTwoPersonCommand } from '../two-person.ts';
import { actorUnconflicted } from '../verification/actor-unconflicted.ts';
import { investigatedAgain, screenedAgain, withReopening } from './reopened-facts.ts';
import {
  deadFavouredOnly,
  detrimentOnce,
  evidenceIsNew,
  favourPossible,
  neverOnProtectedGround,
  reopenedInTime,
  reopeningAsked,
} from './reopening-rules.ts';

const neverInvestigated: ReadonlySet<string> = new Set(['resolved.notOpened', 'resolved.referred']);

export const reopen = defineTwoPersonCommand({
  type: 'case.reopen',
  stepUp: true,
  hands: [['authority'], ['authority']],
  payload: z.strictObject({
    toDetriment: flag({
      vi: 'Có thể dẫn đến kết quả bất lợi hơn cho người bị xem xét',
      en: 'It may end worse for the respondent',
    }),
    evidenceKnownOn: date({ vi: 'Ngày biết chứng cứ mới', en: 'The new evidence became known on' }),
    noProtectedGround: confirmed({
      vi: 'Không dựa trên căn cứ được bảo vệ',
      en: 'It rests on no protected ground',
    }),
    reasons: text({ vi: 'Lý do xem xét lại', en: 'Reasons' }),
  }),
  before: [reopeningAsked, neverOnProtectedGround, actorUnconflicted],
  check: [evidenceIsNew, favourPossible, deadFavouredOnly, detrimentOnce, reopenedInTime],
  apply: ({ facts, data, day, state }) => {
    const reopened = withReopening(facts, day, data.toDetriment);
    return neverInvestigated.has(state) ? screenedAgain(reopened) : investigatedAgain(reopened);
  },
  words: {
    act: { vi: 'Xem xét lại vụ việc', en: 'Reopen the case' },
    done: { vi: 'Đã quyết định xem xét lại vụ việc', en: 'Case reopened' },
    help: {
      vi: 'Cần hai người có thẩm quyền và chứng cứ mới. Phải thông báo và chờ giải trình lại.',
      en: 'Takes two persons of the authority and new evidence. Notice and reply start again.',
    },
  },
  sample: ({ today, facts, text: write }) => ({
    toDetriment: facts.outcome !== 'completed' && facts.outcome !== 'guidance',
    evidenceKnownOn: today,
    noProtectedGround: true as const,
    reasons: write('reasons'),
  }),
});
