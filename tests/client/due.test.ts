// When something is due is said in working days of the organisation's calendar and zone, whatever machine reads it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortDay } from '#client/words/dates.ts';
import { dueSentence } from '#client/words/due.ts';
import { dueBucketOf } from '#workflows/contract/apply-change.ts';
import { addDays } from '#workflows/rules/day.ts';

/** Due at the end of that day in Việt Nam, which is 17:00 UTC. */
function dueOn(day: string) {
  return { key: 'screening', day, at: `${day}T17:00:00.000Z`, article: '5.1' };
}

// A Monday, ten in the morning in Hà Nội.
const now = '2026-11-23T03:00:00.000Z';

describe('a due sentence', () => {
  it.each([
    ['2026-11-23', 'hôm nay là hạn cuối', 'soon'],
    ['2026-11-26', 'còn 3 ngày làm việc', 'ok'],
    ['2026-11-27', 'còn 4 ngày làm việc', 'ok'],
    // A weekend lies between.
    ['2026-11-30', 'còn 5 ngày làm việc', 'ok'],
    ['2026-11-22', 'quá hạn 1 ngày', 'overdue'],
    ['2026-11-16', 'quá hạn 7 ngày', 'overdue'],
  ])('for %s says "%s"', (day, text, tone) => {
    expect(dueSentence(dueOn(day), now, 'vi')).toMatchObject({ text, tone });
  });

  it('counts in English in the singular and the plural', () => {
    expect(dueSentence(dueOn('2026-11-26'), now, 'en').text).toBe('3 working days left');
    expect(dueSentence(dueOn('2026-11-22'), now, 'en').text).toBe('1 day overdue');
    expect(dueSentence(dueOn('2026-11-20'), now, 'en').text).toBe('3 days overdue');
  });

  it('turns overdue at midnight in Việt Nam and not at midnight in Greenwich', () => {
    expect(dueSentence(dueOn('2026-11-23'), '2026-11-23T16:59:59.000Z', 'vi').tone).toBe('soon');
    expect(dueSentence(dueOn('2026-11-23'), '2026-11-23T17:00:00.000Z', 'vi').tone).toBe('overdue');
  });

  it('leaves out the days of Tết', () => {
    // Mùng Một is 2026-02-17; the office is closed from the 16th to the 20th.
    const before = '2026-02-13T03:00:00.000Z';
    expect(dueSentence(dueOn('2026-02-24'), before, 'vi').text).toBe('còn 2 ngày làm việc');
  });

  it('gives the exact day beside the sentence', () => {
    expect(dueSentence(dueOn('2026-12-04'), now, 'vi').exact).toContain('04/12/2026');
    expect(dueSentence(dueOn('2026-12-04'), now, 'en').exact).toContain('4 December 2026');
  });

  it('never disagrees with the counts of the board, on any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 0, max: 86_399 }),
        (days, second) => {
          const at = new Date(Date.parse('2026-11-23T00:00:00Z') + second * 1_000).toISOString();
          const due = dueOn(addDays('2026-11-23', days));
          const sentence = dueSentence(due, at, 'vi');
          expect(sentence.tone).toBe(dueBucketOf({ due }, at) ?? 'ok');
          expect(sentence.text).not.toMatch(/\b0 |-\d|\{\{/);
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });
});

describe('a short day', () => {
  it('is written as people write it, with the year only where it is another', () => {
    expect(shortDay('2026-11-18T03:00:00.000Z', now, 'vi')).toBe('18/11');
    expect(shortDay('2025-11-18T03:00:00.000Z', now, 'vi')).toBe('18/11/2025');
    expect(shortDay('2026-11-18T03:00:00.000Z', now, 'en')).toBe('18 Nov');
  });
});
