// The days before a deadline, as somebody types them among their choices.
import { expect, it } from 'vitest';
import { leadDaysIn } from '#client/notices/lead-days.ts';

it('reads the days before a deadline as somebody types them, and nothing else', () => {
  expect(leadDaysIn('1, 3;3')).toEqual([3, 1]);
  expect(leadDaysIn('')).toEqual([]);
  for (const typed of ['x', '31', '1,2,3,4,5,6', '-1', '1.5']) expect(leadDaysIn(typed), typed).toBe(null);
});
