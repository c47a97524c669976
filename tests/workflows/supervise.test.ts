// The arithmetic of supervision: what is held back cannot be worked out, a forecast says nothing of few cases, and loads count
// work as it stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastOf } from '#server/supervise/deadlines-ahead.ts';
import { standingOn } from '#server/supervise/flow.ts';
import { loadOf } from '#server/supervise/load.ts';
import { recurringIn } from '#server/supervise/patterns.ts';
import { quantile } from '#server/supervise/quantile.ts';
import { csvOf, xlsxOf } from '#server/supervise/sheet-file.ts';
import { least, suppressed, withTotals } from '#server/supervise/suppress.ts';
import { rangesOf } from '#tests/support/worked-out.ts';

const table = (most: number, lines: number, columns: number) =>
  fc.integer({ min: 1, max: columns }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: lines,
    }),
  );

describe('small cells', () => {
  it('are held back, and what is shown is as it is', () => {
    fc.assert(
      fc.property(table(12, 6, 5), (counts) => {
        const whole = withTotals(counts);
        suppressed(counts).forEach((line, y) => {
          line.forEach((shown, x) => {
            const count = whole[y]?.[x] ?? 0;
            if (count > 0 && count < least) expect(shown).toBeNull();
            if (shown !== null) expect(shown).toBe(count);
          });
        });
      }),
    );
  });

  it('can be worked out from no totals: each could be another number and every sum the same', () => {
    fc.assert(
      fc.property(table(9, 3, 3), (counts) => {
        const shown = suppressed(counts);
        for (const { least: from, most: to } of rangesOf(shown)) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 400 },
    );
  });

  it('hide nothing where nothing is small', () => {
    const counts = [
      [5, 0],
      [9, 12],
    ];
    expect(suppressed(counts)).toEqual(withTotals(counts));
  });

  it('take one line alone with its total', () => {
    expect(suppressed([[3, 20]])).toEqual([
      [null, null, 23],
      [null, null, 23],
    ]);
  });

  it('would be worked out if they alone were held back: the test sees through that', () => {
    const [first] = rangesOf([
      [null, 20, 23],
      [8, 6, 14],
      [11, 26, 37],
    ]);
    expect(first).toEqual({ least: 3, most: 3 });
  });
});

describe('what recurs across units', () => {
  it('is read from what is shown alone', () => {
    const cells = [
      [6, null, 8],
      [7, 0, null],
      [13, null, 14],
    ];
    expect(recurringIn(['GI', 'RE', 'DU'], cells)).toEqual([{ family: 'GI', units: 2, cases: 13 }]);
    // Found often, and no unit has half of it.
    expect(recurringIn(['GI'], [[null], [null], [10]])).toEqual([{ family: 'GI', units: 0, cases: 10 }]);
    expect(recurringIn(['GI'], [[8], [null], [10]])).toEqual([]);
  });
});

describe('a forecast', () => {
  const past = [
    { value: 3, n: 10 },
    { value: 8, n: 4 },
    { value: 15, n: 2 },
  ];
  it('compares with cases that had lasted as long', () => {
    expect(forecastOf(past, { spent: 0, left: 8 })).toEqual({ longer: 2, of: 16, median: 3, p85: 8 });
    expect(forecastOf(past, { spent: 3, left: 2 })).toEqual({ longer: 6, of: 6, median: 8, p85: 15 });
  });
  it('says nothing of fewer than five', () => {
    expect(forecastOf(past, { spent: 8, left: 1 })).toBeNull();
    expect(forecastOf([], { spent: 0, left: 1 })).toBeNull();
  });
});

describe('a load', () => {
  it('counts open cases by stage, age and what is due this week', () => {
    // A Wednesday.
    const today = '2026-11-25';
    const rows = [
      { state: 'verification.planning', openedOn: '2026-11-01', dueOn: '2026-11-29', cases: 2 },
      { state: 'advice.sitting', openedOn: '2026-10-01', dueOn: '2026-11-24', cases: 1 },
      { state: 'verification.serving', openedOn: '2026-11-25', dueOn: '2026-11-30', cases: 1 },
      { state: 'detection.received', openedOn: '2026-11-20', dueOn: null, cases: 1 },
    ];
    expect(loadOf(rows, today)).toEqual({
      ...{ open: 5, medianAge: 24, oldestAge: 55, dueThisWeek: 2, overdue: 1 },
      stages: { verification: 3, advice: 1, detection: 1 },
    });
    expect(loadOf([], today)).toMatchObject({ open: 0, medianAge: null, oldestAge: null });
  });

  it('takes each quantile from what was measured', () => {
    expect(
      quantile(
        [
          { value: 9, n: 1 },
          { value: 1, n: 1 },
        ],
        0.5,
      ),
    ).toBe(1);
    expect(quantile([], 0.5)).toBeNull();
  });

  it('stands in a stage from the day it came in to the day before it left', () => {
    const stay = { state: 'advice.drafting', leftBy: null, leftTo: null, stays: 2 };
    const stays = [
      { ...stay, enteredOn: '2026-11-02', leftOn: '2026-11-05' },
      { ...stay, state: 'resolved.completed', enteredOn: '2026-11-05', leftOn: null },
    ];
    const on = (day: string, from: string) => standingOn(stays, day, from);
    expect(on('2026-11-01', '2026-11-01')).toEqual({});
    expect(on('2026-11-04', '2026-11-01')).toEqual({ advice: 2 });
    expect(on('2026-11-05', '2026-11-01')).toEqual({ resolved: 2 });
    expect(on('2026-11-09', '2026-11-06')).toEqual({});
  });
});

describe('a table as a file', () => {
  const sheet = {
    title: 'By unit: a/b',
    columns: ['Name', 'Open'],
    rows: [
      ['=1+1', 3],
      ['-2', null],
    ],
  };
  it('lets no cell begin a formula, and keeps numbers as numbers', async () => {
    expect(csvOf(sheet).toString()).toBe("\uFEFFName,Open\r\n'=1+1,3\r\n'-2,\r\n");
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    await book.xlsx.load(new Uint8Array(await xlsxOf(sheet)).buffer);
    const [page] = book.worksheets;
    expect(page?.getCell('A2').value).toBe("'=1+1");
    expect(page?.getCell('B2').value).toBe(3);
    expect(page?.getCell('A3').value).toBe("'-2");
  });
});
