// The arithmetic of a vote, over generated bodies and votes: whatever they are, order is nothing, a further vote never
// hurts the choice that it is for, and a tie carries nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BallotRules,
  countVotes,
  denominatorOf,
  hasQuorum,
  isCarried,
} from '#workflows/rules/ballot.ts';
import { countBallot } from '#workflows/rules/ballot-count.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

const rules = standard.ballot;
const choices = ['none', 'reprimand', 'warning'];
const votes = fc.array(fc.constantFrom(...choices), { maxLength: 40 });
/** More than this share is needed. */
const shares = fc
  .record({ over: fc.integer({ min: 1, max: 6 }), of: fc.integer({ min: 1, max: 7 }) })
  .filter(({ over, of }) => over < of);
const anyRules = fc
  .record({ majority: shares, quorum: shares })
  .map((some): BallotRules => ({ ...rules, ...some }));

function carriedChoice(
  some: BallotRules,
  counts: Record<string, number>,
  denominator: number,
): string | null {
  const turnout = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const input = { choices: Object.keys(counts), counts, spoilt: 0, abstained: 0, denominator, turnout };
  return countBallot({ ...some, cascade: false, forms: [] }, input).carried;
}

/** Votes, and the same votes in another order. */
const reordered = votes.chain((cast) =>
  fc.tuple(fc.constant(cast), fc.shuffledSubarray(cast, { minLength: cast.length })),
);

describe('a majority', () => {
  it('does not depend on the order in which votes come in or choices are listed', () => {
    fc.assert(
      fc.property(anyRules, reordered, (some, [cast, shuffled]) => {
        const one = carriedChoice(some, countVotes(choices, cast), cast.length);
        const other = carriedChoice(some, countVotes(choices.toReversed(), shuffled), cast.length);
        expect(other).toBe(one);
      }),
    );
  });

  it('is never lost by a further vote for the choice that has it', () => {
    fc.assert(
      fc.property(anyRules, votes, fc.nat({ max: 10 }), (some, cast, absent) => {
        const denominator = cast.length + 1 + absent;
        const carried = carriedChoice(some, countVotes(choices, cast), denominator);
        fc.pre(carried !== null);
        const more = countVotes(choices, [...cast, carried ?? '']);
        expect(carriedChoice(some, more, denominator)).toBe(carried);
      }),
    );
  });

  it('is never reached by a tie, whatever share the pack asks for', () => {
    fc.assert(
      fc.property(anyRules, fc.nat({ max: 20 }), fc.nat({ max: 5 }), (some, each, absent) => {
        const tied = { reprimand: each, warning: each, none: 0 };
        expect(carriedChoice(some, tied, 2 * each + absent)).toBeNull();
      }),
    );
  });

  it('of the standard pack is more than half of the denominator, absent members counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat({ max: 60 }), (denominator, cast) => {
        expect(isCarried(rules, cast, denominator)).toBe(cast > denominator / 2);
      }),
    );
  });

  it('is reached by one choice at most', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const counts = countVotes(choices, cast);
        const reached = choices.filter((choice) => isCarried(rules, counts[choice] ?? 0, cast.length));
        expect(reached.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a count', () => {
  it('has every choice in it and every vote once', () => {
    fc.assert(
      fc.property(votes, (cast) => {
        const counts = countVotes(choices, cast);
        expect(Object.keys(counts)).toEqual(choices);
        expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(cast.length);
      }),
    );
  });
});

describe('a quorum', () => {
  const bodies = fc.record({
    entitled: fc.integer({ min: 0, max: 40 }),
    present: fc.integer({ min: 0, max: 40 }),
  });

  it('is never lost by one more member coming in', () => {
    fc.assert(
      fc.property(anyRules, bodies, (some, body) => {
        fc.pre(hasQuorum(some, body));
        expect(hasQuorum(some, { ...body, present: body.present + 1 })).toBe(true);
      }),
    );
  });

  it('is never had by fewer entitled members than the pack asks for, even if all are there', () => {
    fc.assert(
      fc.property(anyRules, fc.integer({ min: 0, max: rules.fewestMembers - 1 }), (some, entitled) => {
        expect(hasQuorum(some, { entitled, present: entitled })).toBe(false);
      }),
    );
  });

  it('of the standard pack is more than half of the entitled', () => {
    fc.assert(
      fc.property(bodies, ({ entitled, present }) => {
        const expected = entitled >= rules.fewestMembers && present > entitled / 2;
        expect(hasQuorum(rules, { entitled, present })).toBe(expected);
      }),
    );
  });
});

describe('a denominator', () => {
  it.each([
    ['allOfficial', 7],
    ['entitled', 5],
    ['present', 4],
  ] as const)(
    'of kind %s counts %i of seven members, five entitled and four there',
    (denominator, expected) => {
      const turnout = { allOfficial: 7, entitled: 5, present: 4 };
      expect(denominatorOf({ ...rules, denominator }, turnout)).toBe(expected);
    },
  );

  it('of all official members is not lowered by a recusal', () => {
    const all = { ...rules, denominator: 'allOfficial' as const };
    expect(denominatorOf(all, { allOfficial: 5, entitled: 4, present: 4 })).toBe(5);
  });
});
