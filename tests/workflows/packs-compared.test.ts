// The difference of two packs: every changed number once, with what it means for the respondent where that can be told.
import { describe, expect, it } from 'vitest';
import { milderEdition } from '#tests/support/milder-edition.ts';
import { planted } from '#tests/support/planted-packs.ts';
import { comparePacks } from '#workflows/rules/compare-packs.ts';
import { RulePack } from '#workflows/rules/pack.ts';
import { packs } from '#workflows/rules/packs.ts';
import { standard } from '#workflows/rules/standard/standard.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

function changesBy(path: string, value: unknown) {
  return comparePacks(standard, RulePack.parse(planted(path, value))).map(
    ({ path: where, direction }) => `${where} ${direction}`,
  );
}

it.each(packs)('a pack does not differ from itself: $id', (pack) => {
  expect(comparePacks(pack, pack)).toEqual([]);
});

it('says what was and what will be', () => {
  const [change] = comparePacks(standard, RulePack.parse(planted('clocks/reply/amount', 14)));
  expect(change).toEqual({
    path: 'clocks.reply.amount',
    from: 28,
    to: 14,
    direction: 'stricter',
    wording: false,
  });
});

describe('a change is told to be', () => {
  it.each([
    ['clocks/reply/amount', 40, 'clocks.reply.amount milder'],
    ['clocks/appeal/unit', 'wd', 'clocks.appeal.unit milder'],
    ['clocks/investigation/amount', 200, 'clocks.investigation.amount stricter'],
    ['clocks/paper/amount', 25, 'clocks.paper.amount neutral'],
    ['sanctions/0/expires/amount', 2, 'sanctions.reprimand.expires.amount stricter'],
    [
      'limitationClasses/1/perSanction/warning/amount',
      5,
      'limitationClasses.grave.perSanction.warning.amount milder',
    ],
    ['limitation/restartsOnNewViolation', true, 'limitation.restartsOnNewViolation stricter'],
    ['provisions/0/range/gravest', 'removal', 'provisions.GI-01.range.gravest milder'],
    ['provisions/0/range/mildest', 'removal', 'provisions.GI-01.range.mildest stricter'],
    ['provisions/0/limitationClass', 'ordinary', 'provisions.GI-01.limitationClass milder'],
    ['rangeRules/mitigatingLowersBy', 0, 'rangeRules.mitigatingLowersBy stricter'],
    ['standardOfProof/usual', 'clearAndConvincing', 'standardOfProof.usual milder'],
    ['ballot/denominator', 'present', 'ballot.denominator stricter'],
    ['ballot/cascade', true, 'ballot.cascade stricter'],
    ['limits/extensionDays', 7, 'limits.extensionDays stricter'],
    ['effectPendingAppeal', 'runs', 'effectPendingAppeal stricter'],
    ['reopening/inFavourWithinYears', 1, 'reopening.inFavourWithinYears stricter'],
    ['articles/12.7/text/en', 'Another sentence.', 'articles.12.7.text.en neutral'],
  ])('%s = %s: %s', (path, value, told) => {
    expect(changesBy(path, value)).toEqual([told]);
  });

  it('milder, where a sanction that was permanent ends', () => {
    const expires = { amount: 1, unit: 'y' };
    expect(changesBy('sanctions/2/expires', expires)).toContain('sanctions.removal.expires.amount milder');
  });

  it('milder, where a majority is harder to reach, whichever of its numbers changed', () => {
    const changes = changesBy('ballot/majority', { over: 2, of: 3 });
    expect(changes).toEqual(['ballot.majority.over milder', 'ballot.majority.of milder']);
  });

  it('milder, where there is more to prove', () => {
    const elements = [
      ...(standard.provisions[0]?.elements ?? []),
      { key: 'amount', words: { vi: 'Giá trị từ 10 triệu đồng', en: 'It was worth 10 million or more' } },
    ];
    expect(changesBy('provisions/0/elements', elements)).toContain(
      'provisions.GI-01.elements.amount.key milder',
    );
  });

  it('stricter, where something more is forbidden', () => {
    const fewer = RulePack.parse({ ...standard, provisions: standard.provisions.slice(1) });
    const added = comparePacks(fewer, standard).filter(({ path }) => path.startsWith('provisions.'));
    expect(new Set(added.map(({ direction }) => direction))).toEqual(new Set(['stricter']));
  });
});

it('finds nothing stricter in the milder edition', () => {
  const directions = comparePacks(standard, milderEdition()).map(({ direction }) => direction);
  expect(directions).toContain('milder');
  expect(directions).not.toContain('stricter');
});

it('shows that the party procedure is milder in some numbers and stricter in others', () => {
  const directions = new Set(comparePacks(standard, vnParty).map(({ direction }) => direction));
  expect([...directions].sort()).toEqual(['milder', 'neutral', 'stricter']);
});

it('turned round, tells the opposite', () => {
  const turned = { milder: 'stricter', stricter: 'milder', neutral: 'neutral' } as const;
  const there = comparePacks(standard, vnParty).map(({ path, direction }) => `${path} ${turned[direction]}`);
  const back = comparePacks(vnParty, standard).map(({ path, direction }) => `${path} ${direction}`);
  expect(back.sort()).toEqual(there.sort());
});
