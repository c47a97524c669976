// The packs that are shipped: each passes its own review, shows where every number comes from, and holds the numbers of
// the process. The training pack is the exception that the review must find.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { milderEdition } from '#tests/support/milder-edition.ts';
import { packNeeds } from '#workflows/case/pack-needs.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';
import { reviewChecklist } from '#workflows/rules/review-checklist.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { training } from '#workflows/rules/training/training.ts';
import { validatePack } from '#workflows/rules/validate-pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

const needs = packNeeds();
const forRealCases = [...packs.filter((pack) => pack !== training), milderEdition()];

describe.each(forRealCases.map((pack) => [pinOf(pack), pack] as const))('the pack %s', (_, pack) => {
  it('passes the review without a finding', () => {
    expect(validatePack(pack, needs).findings).toEqual([]);
  });

  it('survives being stored and read as JSON', () => {
    expect(validatePack(JSON.parse(JSON.stringify(pack)), needs).pack).toEqual(pack);
  });

  it('asks whoever installs it to check each of its sources and provisions', () => {
    const keys = reviewChecklist(pack).map(({ key }) => key);
    expect(keys).toContain('checkAgainst');
    expect(keys.filter((key) => key.startsWith('provision.'))).toHaveLength(pack.provisions.length);
    expect(keys.some((key) => key.startsWith('source.'))).toBe(true);
  });
});

it('no two files of the standard pack give the same article or clock', () => {
  const folder = join(import.meta.dirname, '../../workflows/rules/standard');
  for (const kind of ['articles-', 'clocks-']) {
    const keys = readdirSync(folder)
      .filter((name) => name.startsWith(kind))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/^ {2}['\w.]+(?=: \{)/gm) ?? []);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  }
});

it('the training pack is refused for real cases: its hearing needs no notice', () => {
  const { findings, isUsable } = validatePack(training, needs);
  expect(isUsable).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(['noNoticeOfHearing']);
});

describe('the pack vn-party', () => {
  it('has the four forms in ascending order, the first two for probationary members', () => {
    expect(vnParty.sanctions.map(({ code }) => code)).toEqual([
      'reprimand',
      'warning',
      'removal',
      'expulsion',
    ]);
    expect(vnParty.sanctions.filter(({ probationary }) => probationary)).toHaveLength(2);
    expect(vnParty.sanctions.filter(({ officeHoldersOnly }) => officeHoldersOnly)).toHaveLength(1);
  });

  it('votes in secret, counted of all official members, with the cascade', () => {
    const { mode, denominator, majority, cascade } = vnParty.ballot;
    expect({ mode, denominator, majority, cascade }).toEqual({
      mode: 'secret',
      denominator: 'allOfficial',
      majority: { over: 1, of: 2 },
      cascade: true,
    });
  });

  it('lets a second body decide what two thirds of the first propose, for expulsion alone', () => {
    expect(vnParty.ballot.secondBody).toEqual({
      forSanctions: ['expulsion'],
      proposing: { atLeast: 2, of: 3 },
    });
  });

  it('limits every form but expulsion, from the last day of the conduct or a new violation', () => {
    const years = vnParty.limitationClasses.map(({ perSanction }) =>
      Object.values(perSanction).map((one) => one?.amount ?? null),
    );
    expect(years).toEqual([[5, 10, 10, null]]);
    expect(vnParty.limitation.restartsOnNewViolation).toBe(true);
  });

  it('gives the times of the source for the announcement and the complaint', () => {
    const { serveDecision, appeal, appealDecision } = vnParty.clocks;
    expect([serveDecision, appeal, appealDecision].map((one) => `${one?.amount} ${one?.unit}`)).toEqual([
      '15 d',
      '30 wd',
      '90 wd',
    ]);
    expect(vnParty.effectPendingAppeal).toBe('runs');
    expect(vnParty.appeal.instances).toBe(2);
  });

  it('marks the windows that the source does not give as the organisation’s own, as long as in standard', () => {
    for (const key of ['reply', 'comment', 'hearing']) {
      expect(vnParty.clocks[key]?.source, key).toContain('the organisation’s own');
      expect(vnParty.clocks[key]?.amount, key).toBe(standard.clocks[key]?.amount);
    }
  });

  it('flags that a complaint would keep a sanction from ending and does not count it', () => {
    expect(vnParty.flags.map(({ path }) => path)).toContain('sanctions.endsOnlyWithout');
    expect(vnParty.sanctions.flatMap(({ endsOnlyWithout }) => endsOnlyWithout)).not.toContain('noComplaint');
  });

  it('names the current texts to check it against', () => {
    expect(vnParty.checkAgainst.vi).toContain('296-QĐ/TW');
    expect(vnParty.checkAgainst.vi).toContain('264-QĐ/TW');
  });

  it('deals with the same conduct as the standard pack', () => {
    const conduct = (pack: typeof standard) =>
      pack.provisions.map(({ code, title, elements }) => ({ code, title, elements }));
    expect(conduct(vnParty)).toEqual(conduct(standard));
  });
});
