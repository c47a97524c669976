// What may be published of a secret ballot's box, over generated boxes: whoever knows their own vote, and reads the tally,
// still cannot tell how any other member voted. What is carried never depends on what is published.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOfFirstBody } from '#workflows/case/sitting/ballot-rules.ts';
import { type CastPaper, openedBox } from '#workflows/case/sitting/secret-count.ts';
import { countVotes } from '#workflows/rules/ballot.ts';
import { countBallot } from '#workflows/rules/ballot-count.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

const rules = rulesOfFirstBody(vnParty);
const choices = ['none', 'reprimand', 'warning'];
const boxes = fc
  .array(fc.constantFrom(...choices), { maxLength: 12 })
  .map((chosen) => chosen.map((choice, index): CastPaper => ({ paper: `P${100 + index}`, choice })));

function opened(papers: readonly CastPaper[], denominator = papers.length) {
  return openedBox({ choices, denominator }, rules, papers);
}

function alike(choice: string, count: number, first = 0): CastPaper[] {
  return Array.from({ length: count }, (_, index) => ({ paper: `P${first + index}`, choice }));
}

describe('a published tally', () => {
  it('leaves each voter at least two choices that any other may have made', () => {
    fc.assert(
      fc.property(boxes, (papers) => {
        const { counts } = opened(papers);
        fc.pre(counts !== null);
        for (const { choice: own } of papers) {
          const others = Object.entries(counts ?? {}).map(([choice, votes]) =>
            choice === own ? votes - 1 : votes,
          );
          expect(others.filter((votes) => votes > 0).length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it.each([
    ['all voted alike', alike('warning', 7)],
    ['all but one did', [...alike('warning', 6), ...alike('none', 1, 50)]],
    ['only two voted', [...alike('warning', 1), ...alike('none', 1, 50)]],
    ['nobody voted', []],
  ])('is kept back where %s', (_, papers) => {
    expect(opened(papers)).toMatchObject({ counts: null, listed: null, turnout: papers.length });
  });

  it('is published where two and more stand on either side', () => {
    const papers = [...alike('warning', 3), ...alike('none', 2, 50)];
    expect(opened(papers).counts).toEqual({ none: 2, reprimand: 0, warning: 3 });
  });
});

describe('a published list', () => {
  it('is what anybody recounts to the published tally, in the order of the numbers alone', () => {
    fc.assert(
      fc.property(boxes, (papers) => {
        const { listed, counts } = opened(papers);
        fc.pre(listed !== null);
        const numbers = listed?.map(({ paper }) => paper) ?? [];
        expect(numbers).toEqual(numbers.toSorted());
        expect(countVotes(choices, listed?.map(({ choice }) => choice) ?? [])).toEqual(counts);
      }),
    );
  });

  it('is the same whatever order the papers were cast in', () => {
    fc.assert(
      fc.property(boxes, (papers) => {
        expect(opened(papers.toReversed())).toEqual(opened(papers));
      }),
    );
  });

  it('is kept back with fewer papers than the pack lists, the tally published', () => {
    const few = { ...rules, fewestListedPapers: 6 };
    const papers = [...alike('warning', 3), ...alike('none', 2, 50)];
    const { listed, counts } = openedBox({ choices, denominator: 5 }, few, papers);
    expect([listed, counts]).toEqual([null, { none: 2, reprimand: 0, warning: 3 }]);
  });
});

describe('a paper that was taken and not cast', () => {
  const secret = {
    ...{ publicKey: '', phase: 'voting' as const, issued: ['a', 'b', 'c', 'd', 'e'] },
    ...{ cast: null, spoilt: 0, listed: null },
  };
  const papers = [...alike('warning', 2), ...alike('none', 1, 50)];
  const carriedBy = (abstentions: 'counted' | 'leftOut') =>
    openedBox({ choices, denominator: 5, secret }, { ...rules, denominator: 'entitled', abstentions }, papers)
      .carried;

  it('stays in the denominator where the pack counts abstentions', () => {
    expect(carriedBy('counted')).toBeNull();
  });

  it('is left out of it where the pack leaves them out', () => {
    expect(carriedBy('leftOut')).toBe('warning');
  });
});

it('what a box carries is what its papers carry, published or not', () => {
  fc.assert(
    fc.property(boxes, fc.nat({ max: 4 }), (papers, absent) => {
      const denominator = papers.length + absent;
      const counts = countVotes(
        choices,
        papers.map(({ choice }) => choice),
      );
      const turnout = papers.length;
      const { carried } = countBallot(rules, {
        choices,
        counts,
        spoilt: 0,
        abstained: 0,
        denominator,
        turnout,
      });
      expect(opened(papers, denominator).carried).toBe(carried);
    }),
  );
});
