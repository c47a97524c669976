// Until when each sanction can be imposed, and what a conduct can still lead to: examples for every rule of the
// limitation and the range, and generated conduct held against a slow count that walks from day to day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milderEdition } from '#tests/support/milder-edition.ts';
import { anyDay, dayAfter } from '#tests/support/slow-calendar.ts';
import { slowLastDay } from '#tests/support/slow-limitation.ts';
import { conductPin, editionOn, editionsBetween } from '#workflows/rules/editions.ts';
import { hasLapsed, type LimitationInput, limitationOf } from '#workflows/rules/limitation.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { rangeOfConduct } from '#workflows/rules/sanction-range.ts';
import { lawfulTogether, sanctionReach } from '#workflows/rules/sanction-reach.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

const conduct = { provision: 'GI-04', from: '2020-03-01', to: '2020-03-15' };
const nothingElse = { violations: [], stays: [], day: '2026-03-02' };
const restarting: RulePack = {
  ...standard,
  limitation: { ...standard.limitation, restartsOnNewViolation: true },
};
const tolling: RulePack = { ...standard, limitation: { ...standard.limitation, tolledByStay: true } };

function lastDay(pack: RulePack, sanction: string, more: Partial<LimitationInput> = {}): string | null {
  return limitationOf(pack, { conduct, sanction, ...nothingElse, ...more }).lastDay;
}

describe('limitation', () => {
  it.each([
    [standard, 'reprimand', '2023-03-15'],
    [standard, 'warning', '2025-03-15'],
    [vnParty, 'reprimand', '2025-03-15'],
    [vnParty, 'removal', '2030-03-15'],
    [vnParty, 'expulsion', null],
  ] as const)('of $id for a %s runs from the end of the conduct', (pack, sanction, expected) => {
    expect(lastDay(pack, sanction)).toBe(expected);
  });

  it('lets the sanction be lawful on its last day and not on the day after', () => {
    const limitation = limitationOf(standard, { conduct, sanction: 'reprimand', ...nothingElse });
    expect(hasLapsed(limitation, '2023-03-15')).toBe(false);
    expect(hasLapsed(limitation, '2023-03-16')).toBe(true);
  });

  it('of conduct that ended on a leap day ends on the last of February', () => {
    expect(lastDay(standard, 'reprimand', { conduct: { ...conduct, to: '2024-02-29' } })).toBe('2027-02-28');
  });

  it('starts again with a new violation only where the pack says so', () => {
    const violations = [{ provision: 'GI-05', from: '2022-01-01', to: '2022-01-31' }];
    expect(lastDay(standard, 'reprimand', { violations })).toBe('2023-03-15');
    expect(lastDay(restarting, 'reprimand', { violations })).toBe('2025-01-31');
  });

  it('does not come back with a violation after it had ended', () => {
    const violations = [{ provision: 'GI-05', from: '2023-03-16', to: '2023-04-01' }];
    expect(lastDay(restarting, 'reprimand', { violations })).toBe('2023-03-15');
  });

  it('is not restarted by the conduct itself', () => {
    expect(lastDay(restarting, 'reprimand', { violations: [conduct] })).toBe('2023-03-15');
  });

  it('is longer by the days of a stay only where the pack says so', () => {
    const stays = [{ from: '2022-01-01', to: '2022-01-10' }];
    expect(lastDay(standard, 'reprimand', { stays })).toBe('2023-03-15');
    expect(lastDay(tolling, 'reprimand', { stays })).toBe('2023-03-25');
  });

  it('is not longer by a stay before the conduct or after the end', () => {
    const stays = [
      { from: '2019-01-01', to: '2019-02-01' },
      { from: '2023-03-16', to: '2023-05-01' },
    ];
    expect(lastDay(tolling, 'reprimand', { stays })).toBe('2023-03-15');
  });

  it('counts a stay that goes on as far as today', () => {
    const stays = [{ from: '2023-03-01', to: null }];
    expect(lastDay(tolling, 'reprimand', { stays, day: '2023-03-10' })).toBe('2023-03-25');
  });

  it('proves its last day step by step', () => {
    const violations = [{ provision: 'GI-05', from: '2022-01-01', to: '2022-01-31' }];
    const { steps } = limitationOf(restarting, {
      conduct,
      sanction: 'reprimand',
      ...nothingElse,
      violations,
    });
    expect(steps.map((one) => one.step)).toEqual(['start', 'length', 'restart']);
    expect(steps.every((one) => standard.articles[one.article])).toBe(true);
  });

  it('agrees with the slow reference on any conduct, violation and stay', () => {
    const periods = fc.array(
      fc.tuple(anyDay, fc.nat({ max: 40 })).map(([from, n]) => ({ from, to: dayAfter(from, n) })),
      { maxLength: 3 },
    );
    const apart = periods.map((some) =>
      some
        .toSorted((a, b) => a.from.localeCompare(b.from))
        .filter((one, i, all) => i === 0 || (all[i - 1]?.to ?? '') < one.from),
    );
    const both: RulePack = { ...tolling, limitation: { ...restarting.limitation, tolledByStay: true } };
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 60 }), periods, apart, (from, length, others, stays) => {
        const end = dayAfter(dayAfter(from, -1100), length);
        const violations = others.map((one) => ({ provision: 'GI-05', ...one }));
        const fast = lastDay(both, 'reprimand', {
          conduct: { provision: 'GI-04', from: end, to: end },
          ...{ violations, stays },
        });
        expect(fast).toBe(slowLastDay({ end, years: 3, violations: others, stays }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a range', () => {
  const input = { pack: standard, editions: [standard], day: '2026-03-02', holdsOffice: true };
  const ranged = { provision: 'GI-04', to: '2026-01-15', factors: [] as string[] };

  it('is what the provision states', () => {
    expect(rangeOfConduct(ranged, input)).toEqual(['reprimand', 'warning', 'removal']);
  });

  it('has no form for office holders where there is no office', () => {
    expect(rangeOfConduct(ranged, { ...input, holdsOffice: false })).toEqual(['reprimand', 'warning']);
  });

  it('begins one step lower with a mitigating factor of the provision', () => {
    const bribery = { ...ranged, provision: 'GI-01' };
    expect(rangeOfConduct({ ...bribery, factors: ['madeGood'] }, input)[0]).toBe('reprimand');
    expect(rangeOfConduct({ ...bribery, factors: ['smallDamage'] }, input)[0]).toBe('warning');
  });

  it('never ends higher for an aggravating factor', () => {
    expect(rangeOfConduct({ ...ranged, factors: ['repeated'] }, input).at(-1)).toBe('removal');
  });

  it('is that of a milder edition since, and never of a stricter one', () => {
    const later = milderEdition('2026-02-01');
    const bribery = { ...ranged, provision: 'GI-01' };
    const editions = [standard, later];
    expect(rangeOfConduct(bribery, { ...input, editions })).toEqual(['reprimand', 'warning']);
    expect(rangeOfConduct({ ...bribery, factors: ['repeated'] }, { ...input, editions })).toEqual([
      ...['reprimand', 'warning', 'removal'],
    ]);
    const harsher: RulePack = {
      ...standard,
      version: '2026.2',
      validFrom: '2026-02-01',
      provisions: standard.provisions.map((one) => ({
        ...one,
        range: { mildest: 'removal', gravest: 'expulsion' },
      })),
    };
    expect(rangeOfConduct(ranged, { ...input, editions: [standard, harsher] })[0]).toBe('reprimand');
  });

  it('is not that of a milder edition that had not come into force yet', () => {
    const editions = [standard, milderEdition('2027-01-01')];
    expect(rangeOfConduct({ ...ranged, provision: 'GI-01' }, { ...input, editions }).at(-1)).toBe(
      'expulsion',
    );
  });
});

describe('the edition of a conduct', () => {
  const later = milderEdition('2027-01-01');
  const editions = [later, standard];

  it('is the one in force on its last day', () => {
    expect(conductPin(editions, 'GI-01', '2026-12-31')).toBe('standard@2026.1#GI-01');
    expect(conductPin(editions, 'GI-01', '2027-01-01')).toBe('standard@2027.1#GI-01');
  });

  it('is none before anything was the written rule', () => {
    expect(editionOn(editions, '2010-12-31')).toBeNull();
    expect(conductPin(editions, 'GI-01', '2010-12-31')).toBeNull();
  });

  it('is followed by those that came into force since', () => {
    const found = editionsBetween(editions, '2026-05-01', '2027-05-01');
    expect(found.map((one) => one.version)).toEqual(['2026.1', '2027.1']);
    expect(editionsBetween(editions, '2026-05-01', '2026-12-31').map((one) => one.version)).toEqual([
      '2026.1',
    ]);
  });
});

describe('the sanction clock', () => {
  const input = {
    ...{ pack: standard, editions: [standard], day: '2024-06-01', holdsOffice: true },
    ...{ violations: [], stays: [] },
  };
  const old = { id: 'a', ...conduct, factors: [] };
  const recent = { id: 'b', provision: 'GI-01', from: '2024-01-01', to: '2024-01-31', factors: [] };

  it('says of each sanction whether it is lawful today and when it lapses', () => {
    const [reach] = sanctionReach([old], input);
    expect(reach?.sanctions.map(({ sanction, isLawful, lastDay: day }) => [sanction, isLawful, day])).toEqual(
      [
        ['reprimand', false, '2023-03-15'],
        ['warning', true, '2025-03-15'],
        ['removal', true, '2025-03-15'],
      ],
    );
  });

  it('offers for several allegations together what one of them still allows', () => {
    const reaches = sanctionReach([old, recent], { ...input, day: '2026-06-01' });
    expect(lawfulTogether(reaches, input)).toEqual(['warning', 'removal', 'expulsion']);
  });

  it('never brings a lapsed sanction back with time alone', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 2000 }), (day, later) => {
        const before = sanctionReach([old, recent], { ...input, day });
        const after = sanctionReach([old, recent], { ...input, day: dayAfter(day, later) });
        const lawful = lawfulTogether(before, input);
        expect(lawful).toEqual(expect.arrayContaining(lawfulTogether(after, input)));
      }),
    );
  });
});
