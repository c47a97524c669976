// Days as people type them.
import { describe, expect, it } from 'vitest';
import { isoOfTyped } from '#client/case/form/typed-day.ts';

describe('a typed day', () => {
  it.each([
    ['23/11/2026', '2026-11-23'],
    ['3.1.2027', '2027-01-03'],
    ['2026-12-03', '2026-12-03'],
  ])('%s is %s', (typed, day) => {
    expect(isoOfTyped(typed)).toBe(day);
  });

  it.each(['31/02/2026', '12/2026', 'mai', ''])('%s is no day', (typed) => {
    expect(isoOfTyped(typed)).toBeNull();
  });
});
