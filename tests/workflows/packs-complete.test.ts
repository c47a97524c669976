// Nothing that the machine needs can be left out of a pack: every window, threshold, limit and form is taken out in turn,
// and each time the review refuses what is left.
import { describe, expect, it } from 'vitest';
import { planted } from '#tests/support/planted-packs.ts';
import { packNeeds } from '#workflows/case/pack-needs.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { validatePack } from '#workflows/rules/validate-pack.ts';

const needs = packNeeds();
const parts = [
  ...['clocks', 'limits', 'ballot', 'stays', 'interim', 'appeal', 'reopening', 'protection', 'retention'],
  ...['rangeRules', 'limitation', 'standardOfProof', 'limitationClasses', 'discontinuance'],
  ...['effectPendingAppeal', 'sanctions', 'deferralGrounds', 'provisions', 'checkAgainst'],
] as const;

function isRefused(path: string): boolean {
  return !validatePack(planted(path, undefined), needs).isUsable;
}

/** Every place under `value` that has a name, itself excepted. */
function namedPlaces(path: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = `${path}/${name}`;
    return [...(Array.isArray(value) ? [] : [place]), ...namedPlaces(place, inner)];
  });
}

/** A sanction may leave its measures to the usual ones; another majority for single sanctions is never owed. */
const mayBeMissing = /^sanctions\/\d+\/measures$|^standardOfProof\/perSanction\//;

describe.each(parts)('without a part of %s', (part) => {
  it('a pack is refused', () => {
    const places = [part, ...namedPlaces(part, standard[part])].filter((one) => !mayBeMissing.test(one));
    expect(places.filter((place) => !isRefused(place))).toEqual([]);
  });
});

it('every number of the standard pack can be traced to an article and a source', () => {
  const uncited = Object.keys(standard.citations).filter((one) => {
    const { findings } = validatePack(planted(`citations/${one}`, undefined), needs);
    return !findings.some(({ code, path: at }) => code === 'uncited' && at.startsWith(one));
  });
  // Two cite thresholds that the standard pack does not use.
  expect(uncited).toEqual(['ballot.perSanction', 'ballot.secondBody']);
});
