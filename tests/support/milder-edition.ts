// A later, milder edition of the standard pack, for tests only: nothing leads to expulsion any more, whatever began at a
// warning begins at a reprimand, and the gravest form of a range needs an aggravating factor.
import type { Day } from '#workflows/rules/day.ts';
import { RulePack } from '#workflows/rules/pack.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

/** `standard@2027.1`, in force from `validFrom`. */
export function milderEdition(validFrom: Day = '2027-01-01'): RulePack {
  return RulePack.parse({
    ...standard,
    version: '2027.1',
    validFrom,
    provisions: standard.provisions.map((one) => ({
      ...one,
      range: {
        mildest: one.range.mildest === 'warning' ? 'reprimand' : one.range.mildest,
        gravest: one.range.gravest === 'expulsion' ? 'removal' : one.range.gravest,
      },
    })),
    rangeRules: { ...standard.rangeRules, gravestNeedsAggravating: true },
  });
}
