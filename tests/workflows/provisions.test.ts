// The sample provisions: conduct only, complete in both languages, within the ladder of sanctions.
import { describe, expect, it } from 'vitest';
import { weightOf } from '#workflows/rules/pack.ts';
import { provisions } from '#workflows/rules/standard/provisions.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

describe('the sample provisions', () => {
  it('are the fourteen of the process, each with its own code', () => {
    expect(provisions.length).toBe(14);
    expect(new Set(provisions.map((one) => one.code)).size).toBe(14);
  });

  it.each(provisions)(
    '$code says alleged until a decision is final, short enough for a card',
    ({ alleged }) => {
      expect(alleged.vi).toMatch(/^Dấu hiệu /);
      expect(alleged.en).toMatch(/^Alleged /);
      expect(Math.max(alleged.vi.length, alleged.en.length)).toBeLessThanOrEqual(40);
    },
  );

  it.each(provisions)('$code has two to four elements with keys of their own', ({ elements }) => {
    expect(elements.length).toBeGreaterThanOrEqual(2);
    expect(elements.length).toBeLessThanOrEqual(4);
    expect(new Set(elements.map((one) => one.key)).size).toBe(elements.length);
  });

  it.each(provisions)('$code has a range of the ladder, the mildest first', ({ range }) => {
    expect(weightOf(standard, range.mildest)).toBeLessThanOrEqual(weightOf(standard, range.gravest));
  });
});
