// Rules about days that many commands share: nothing is dated later than it is written down, nothing before it could be.
import type { Day } from '../rules/day.ts';
import type { CheckRule } from './rule.ts';

/** Refuses a day that has not come yet (article 2.5: an entry records what has happened). */
export function notInTheFuture<Data>(dayIn: (data: Data) => Day): CheckRule<Data> {
  return {
    id: 'notInTheFuture',
    article: '2.5',
    words: {
      vi: 'Ngày này chưa đến; chỉ ghi nhận việc đã xảy ra.',
      en: 'That day has not come yet; only what has happened is recorded.',
    },
    holds: ({ data, day }) => dayIn(data) <= day,
  };
}

/** Refuses a day that is today or past, for whatever is to happen later. */
export function inTheFuture<Data>(dayIn: (data: Data) => Day): CheckRule<Data> {
  return {
    id: 'inTheFuture',
    article: '2.5',
    words: { vi: 'Ngày này phải sau ngày hôm nay.', en: 'That day must lie after today.' },
    holds: ({ data, day }) => dayIn(data) > day,
  };
}
