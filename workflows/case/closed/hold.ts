// A closed file is kept although its retention may be over: for a listed reason, until a review. Holding it again is the
// review: a fresh decision with a fresh day.
import { z } from 'zod';
import { clockUntil, startClock } from '../clocks.ts';
import { defineCommand } from '../command.ts';
import { choice, date, text } from '../fields.ts';
import type { CheckRule } from '../rule.ts';
import { inTheFuture } from '../rules-on-days.ts';

type Data = { reviewDay: string };

const holdReviewInTime: CheckRule<Data> = {
  id: 'holdReviewInTime',
  article: '34.3',
  words: {
    vi: 'Ngày xem xét lại việc giữ hồ sơ quá xa so với mức cho phép.',
    en: 'The review of the hold lies further ahead than the procedure allows.',
  },
  holds: (attempt) => attempt.data.reviewDay <= startClock('holdReview', attempt).dueDay,
};

export const hold = defineCommand({
  type: 'case.hold',
  by: ['secretary'],
  payload: z.strictObject({
    reason: choice(
      { vi: 'Lý do giữ', en: 'Reason' },
      {
        otherProceedings: { vi: 'Cơ quan khác đang giải quyết', en: 'Other proceedings are under way' },
        respondentAsks: { vi: 'Người bị xem xét đề nghị giữ', en: 'The respondent has asked for it' },
        protection: { vi: 'Đang bảo vệ người phản ánh, người làm chứng', en: 'Somebody is still protected' },
        audit: { vi: 'Đang kiểm tra, kiểm toán', en: 'An audit is under way' },
      },
    ),
    reviewDay: date({ vi: 'Ngày xem xét lại', en: 'Review on' }),
    reasons: text({ vi: 'Giải thích', en: 'Explanation' }),
  }),
  check: [inTheFuture((data: Data) => data.reviewDay), holdReviewInTime],
  apply: (attempt) => {
    const { facts, data, day } = attempt;
    const since = facts.closed.hold?.since ?? day;
    const holdReview = clockUntil('holdReview', data.reviewDay, 'deadline.pass', attempt);
    return {
      ...facts,
      closed: { ...facts.closed, hold: { reason: data.reason, since, reviewDay: data.reviewDay } },
      clocks: { ...facts.clocks, holdReview },
    };
  },
  words: {
    act: { vi: 'Giữ hồ sơ', en: 'Hold the file' },
    done: { vi: 'Đã quyết định giữ hồ sơ', en: 'File held' },
    help: {
      vi: 'Hồ sơ đang giữ thì không bị hủy. Phải định ngày xem xét lại.',
      en: 'A file that is held is not disposed of. A review day is set.',
    },
  },
  sample: ({ dayFrom, pick, text: write }) => ({
    reason: pick(['otherProceedings', 'audit'] as const),
    reviewDay: dayFrom(90),
    reasons: write('reasons'),
  }),
});
