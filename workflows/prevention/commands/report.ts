// What was done, by who does it or by the head who answers for it, and when it should be looked at again.
import { z } from 'zod';
import { date, text } from '../../case/fields.ts';
import { rollForward } from '../../rules/calendar.ts';
import type { Day } from '../../rules/day.ts';
import { addYears } from '../../rules/day-by-temporal.ts';
import { definePreventionCommand } from '../prevention-command.ts';
import type { PreventionBeforeRule, PreventionCheckRule } from '../prevention-rule.ts';

const ownerIsNamed: PreventionBeforeRule = {
  id: 'recommendationOwnerNamed',
  article: '35.2',
  words: { vi: 'Chưa giao người thực hiện.', en: 'Nobody has been named to do it yet.' },
  holds: ({ facts }) => facts.ownerId !== null,
};

const followUpIsAhead: PreventionCheckRule<{ followUpOn: Day }> = {
  id: 'recommendationFollowUpAhead',
  article: '35.3',
  words: {
    vi: 'Ngày xem lại phải sau hôm nay và trong vòng một năm.',
    en: 'The follow-up lies after today and within a year.',
  },
  holds: ({ data, day }) => data.followUpOn > day && data.followUpOn <= addYears(day, 1),
};

export const report = definePreventionCommand({
  type: 'prevention.report',
  by: ['head', 'owner'],
  payload: z.strictObject({
    done: text({ vi: 'Việc đã làm', en: 'What was done' }, 4000),
    followUpOn: date({
      ...{ vi: 'Ngày xem lại', en: 'Follow-up on' },
      helpVi: 'Ngày người điều hành xem việc đã làm có giữ được hay không.',
      helpEn: 'The day on which the supervisor looks whether it has held.',
    }),
  }),
  before: [ownerIsNamed],
  check: [followUpIsAhead],
  apply: ({ facts, data, day, calendar }) => ({
    ...facts,
    reportedOn: day,
    followUpOn: rollForward(calendar, data.followUpOn),
  }),
  words: {
    act: { vi: 'Báo cáo việc đã làm', en: 'Report what was done' },
    done: { vi: 'Đã báo cáo việc đã làm', en: 'Reported as done' },
    help: {
      vi: 'Ghi việc đã thay đổi và ngày xem lại kết quả. Người điều hành xác nhận hoặc mở lại.',
      en: 'What has changed, and when to look at it again. The supervisor confirms it or opens it again.',
    },
  },
  sample: ({ today, text: write }) => ({ done: write('done'), followUpOn: addYears(today, 1) }),
});
