// What a vote carries and the proof of it: each form by its own majority, the cascade, two bodies, spoilt papers, and
// generated ballots held against a slow count that was written differently.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slowCount } from '#tests/support/slow-ballot.ts';
import { type BallotInput, type CountingRules, countBallot } from '#workflows/rules/ballot-count.ts';
import { reaches, votesNeeded } from '#workflows/rules/ballot-majority.ts';
import { wordsOfStep } from '#workflows/rules/ballot-words.ts';
import { gravestFirst } from '#workflows/rules/ladder.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

const forms = gravestFirst(vnParty);
const choices = [...forms, 'none'];
const party: CountingRules = { ...vnParty.ballot, forms };
const twoThirds = { atLeast: 2, of: 3 };
const proposing: CountingRules = { ...party, perSanction: { expulsion: twoThirds } };

function count(
  rules: CountingRules,
  counts: Record<string, number>,
  of: number,
  more: Partial<BallotInput> = {},
) {
  const valid = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const spoilt = more.spoilt ?? 0;
  const turnout = valid + spoilt + (more.abstained ?? 0);
  return countBallot(rules, { choices, counts, spoilt, abstained: 0, denominator: of, turnout, ...more });
}

describe('the cascade', () => {
  it('leaves a form that carries alone where it is', () => {
    expect(count(party, { expulsion: 4, reprimand: 3 }, 7).carried).toBe('expulsion');
  });

  it('passes the votes for the heaviest down until a form carries', () => {
    expect(count(party, { expulsion: 2, removal: 1, warning: 2, reprimand: 2 }, 7).carried).toBe('warning');
  });

  it('shows each form with the votes that it was passed', () => {
    const { steps } = count(party, { expulsion: 2, removal: 1, warning: 2, reprimand: 2 }, 7);
    const passed = steps.flatMap((one) =>
      one.step === 'passedDown' ? [[one.choice, one.votes, one.needed]] : [],
    );
    expect(passed).toEqual([
      ['expulsion', 2, 4],
      ['removal', 3, 4],
      ['warning', 5, 4],
    ]);
  });

  it('never counts a vote for no sanction towards a form', () => {
    expect(count(party, { reprimand: 3, none: 4 }, 8).carried).toBeNull();
  });

  it('carries nothing where all votes for a form together are no majority', () => {
    const { carried, steps } = count(party, { expulsion: 1, warning: 1, reprimand: 1 }, 7);
    expect(carried).toBeNull();
    expect(steps.at(-1)).toEqual({ step: 'notCarried' });
  });

  it('asks each form for its own majority', () => {
    expect(count(proposing, { expulsion: 4, warning: 3 }, 7).carried).toBe('removal');
    expect(count(proposing, { expulsion: 5, warning: 2 }, 7).carried).toBe('expulsion');
  });

  it('is not used where the pack has none', () => {
    expect(count({ ...party, cascade: false }, { expulsion: 3, reprimand: 3 }, 7).carried).toBeNull();
  });
});

describe('expulsion by two bodies', () => {
  it.each([
    [6, 9, 'expulsion'],
    [5, 9, 'removal'],
    [2, 3, 'expulsion'],
  ] as const)('is proposed by at least two thirds: %i of %i', (votes, of, carried) => {
    expect(count(proposing, { expulsion: votes }, of).carried).toBe(carried);
  });

  it.each([
    [5, 9, 'expulsion'],
    [4, 8, null],
  ] as const)('is decided by more than half: %i of %i', (votes, of, carried) => {
    expect(count(party, { expulsion: votes }, of).carried).toBe(carried);
  });
});

describe('the turnout', () => {
  it('has spoilt papers in it, and no choice has them', () => {
    const { carried, steps } = count(party, { reprimand: 3 }, 7, { spoilt: 4 });
    expect(carried).toBeNull();
    expect(steps[0]).toEqual({ step: 'turnout', turnout: 7, valid: 3, spoilt: 4, abstained: 0 });
  });

  it('keeps who abstains in the denominator, unless the pack leaves them out', () => {
    const present: CountingRules = { ...party, denominator: 'present' };
    const left: CountingRules = { ...present, abstentions: 'leftOut' };
    expect(count(present, { warning: 3 }, 6, { abstained: 2 }).carried).toBeNull();
    expect(count(left, { warning: 3 }, 6, { abstained: 2 }).carried).toBe('warning');
  });

  it('never lowers the whole body by who abstains', () => {
    const all: CountingRules = { ...party, abstentions: 'leftOut' };
    expect(count(all, { warning: 3 }, 6, { abstained: 2 }).carried).toBeNull();
  });

  it.each([
    ['is not the votes', { turnout: 3 }],
    ['is more than there are members', { denominator: 1 }],
    ['has a vote for what was not asked', { counts: { other: 2 } }],
    ['has less than no vote', { counts: { warning: -1, reprimand: 3 } }],
  ] as const)('that %s is no ballot', (_, wrong) => {
    expect(() => count(party, { warning: 2 }, 5, { turnout: 2, ...wrong })).toThrow();
  });
});

describe('a share', () => {
  it('of more than half and of at least half differ where the vote is even', () => {
    expect(reaches({ over: 1, of: 2 }, 4, 8)).toBe(false);
    expect(reaches({ atLeast: 1, of: 2 }, 4, 8)).toBe(true);
  });

  it('is never reached without a vote', () => {
    expect(reaches({ atLeast: 1, of: 2 }, 0, 0)).toBe(false);
  });

  it('needs as many votes as it says, and no fewer', () => {
    fc.assert(
      fc.property(anyShare, fc.integer({ min: 1, max: 60 }), (share, of) => {
        const needed = votesNeeded(share, of);
        expect(reaches(share, needed, of)).toBe(true);
        expect(reaches(share, needed - 1, of)).toBe(false);
      }),
    );
  });
});

it('the proof can be read in both languages', () => {
  const { steps } = count(proposing, { expulsion: 4, warning: 3 }, 7);
  const nameOf = (code: string) =>
    vnParty.sanctions.find((one) => one.code === code)?.words ?? { vi: code, en: code };
  const words = steps.map((step) => wordsOfStep(step, nameOf).en);
  expect(words).toContain('Expulsion: 4 votes; 5 needed (at least 2 of 3): not reached.');
  expect(words).toContain(
    'Removal from office: 4 votes, with those for graver forms; 4 needed (more than 1 of 2): reached.',
  );
  expect(words.at(-1)).toBe('Carried: Removal from office.');
});

const anyShare = fc.oneof(
  fc.record({ over: fc.integer({ min: 1, max: 4 }), of: fc.integer({ min: 5, max: 7 }) }),
  fc.record({ atLeast: fc.integer({ min: 1, max: 4 }), of: fc.integer({ min: 4, max: 7 }) }),
);
const anyBallot = fc.record({
  papers: fc.array(fc.constantFrom(...choices), { maxLength: 25 }),
  majority: fc.record({ over: fc.integer({ min: 1, max: 4 }), of: fc.integer({ min: 5, max: 7 }) }),
  expulsion: anyShare,
  absent: fc.nat({ max: 6 }),
  cascade: fc.boolean(),
});
type Generated = typeof anyBallot extends fc.Arbitrary<infer Value> ? Value : never;

function carriedBy({ papers, majority, expulsion, absent, cascade }: Generated): string | null {
  const counts = Object.fromEntries(
    choices.map((one) => [one, papers.filter((paper) => paper === one).length]),
  );
  const rules = { ...party, majority, perSanction: { expulsion }, cascade };
  return count(rules, counts, papers.length + absent).carried;
}

describe('any ballot', () => {
  it('is counted as the slow reference counts it', () => {
    fc.assert(
      fc.property(anyBallot, (one) => {
        const slow = slowCount({
          ...{ papers: one.papers, choices, forms, cascade: one.cascade },
          members: one.papers.length + one.absent,
          shareOf: (choice) => slowShare(choice === 'expulsion' ? one.expulsion : one.majority),
        });
        expect(carriedBy(one)).toBe(slow);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends no heavier when one vote moves to a milder form', () => {
    const rank = (carried: string | null) => [...choices, null].indexOf(carried);
    fc.assert(
      fc.property(anyBallot, fc.nat(), (one, at) => {
        // With one majority for all above the half, no two choices can both reach it.
        const some = { ...one, cascade: true, majority: { over: 1, of: 2 }, expulsion: { over: 1, of: 2 } };
        const index = some.papers.length > 0 ? at % some.papers.length : 0;
        const milder = forms[forms.indexOf(some.papers[index] ?? '') + 1];
        fc.pre(milder !== undefined && some.papers[index] !== 'none');
        const moved = some.papers.map((paper, i) => (i === index ? (milder ?? paper) : paper));
        expect(rank(carriedBy({ ...some, papers: moved }))).toBeGreaterThanOrEqual(rank(carriedBy(some)));
      }),
    );
  });
});

function slowShare(share: { over: number; of: number } | { atLeast: number; of: number }) {
  const part = 'over' in share ? share.over : share.atLeast;
  const kind = 'over' in share ? ('moreThan' as const) : ('atLeast' as const);
  return { kind, part: BigInt(part), whole: BigInt(share.of) };
}
