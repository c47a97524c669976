// A secret vote on paper, entered by two tellers: both say the same, nobody is both, nothing that they enter adds up to more
// papers than there are voters, and no tally that would give a vote away ever reaches the record.
import { describe, expect, it } from 'vitest';
import { CaseWorld } from '#tests/support/case-world.ts';
import type { Name } from '#tests/support/cast.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

function votingOnPaper(): CaseWorld {
  const world = new CaseWorld();
  world.pack = pinOf(vnParty);
  world.bringTo('advice.balloting');
  return world;
}

const minute = 'Biên bản kiểm phiếu đã lập.';

function tally(proven: number, notProven: number, spoilt = 0) {
  const counts = [
    { choice: 'proven', votes: proven },
    { choice: 'notProven', votes: notProven },
  ];
  return { cast: proven + notProven + spoilt, spoilt, counts, minute };
}

function outcome(cast: number, carried?: string) {
  return { cast, spoilt: 0, counts: [], minute, ...(carried ? { carried } : {}) };
}

function enter(world: CaseWorld, payload: Record<string, unknown>, by: Name) {
  return world.send('advice.enterTally', payload, by);
}

function rollOf(world: CaseWorld): number {
  return openBallotOf(world.facts.ballots)?.roll.length ?? 0;
}

describe('a tally of a vote on paper', () => {
  it('counts nothing while only one teller has entered it', () => {
    const world = votingOnPaper();
    enter(world, tally(3, 2), 'chair');
    expect(world.facts.ballots.at(-1)?.status).toBe('open');
  });

  it('closes the ballot once the secretary has entered the same', () => {
    const world = votingOnPaper();
    enter(world, tally(3, 2), 'chair');
    enter(world, tally(3, 2), 'secretary');
    expect(world.facts.ballots.at(-1)).toMatchObject({
      status: 'closed',
      carried: 'proven',
      counts: { proven: 3, notProven: 2 },
      secret: { cast: 5 },
    });
  });

  it('is refused where the second teller counted otherwise', () => {
    const world = votingOnPaper();
    enter(world, tally(3, 2), 'chair');
    expect(enter(world, tally(2, 3), 'secretary').refusal).toBe('refusal.agreesWithFirst');
  });

  it('is not closed by two members without the secretary', () => {
    const world = votingOnPaper();
    enter(world, tally(3, 2), 'chair');
    expect(enter(world, tally(3, 2), 'member1').refusal).toBe('refusal.otherHandNeeded');
  });

  it('never has more papers than the roll has members', () => {
    const world = votingOnPaper();
    const tooMany = tally(rollOf(world) - 1, 2);
    expect(enter(world, tooMany, 'chair').refusal).toBe('refusal.tallyAddsUp');
  });

  it('has its spoilt papers within the papers cast', () => {
    const world = votingOnPaper();
    const payload = { ...tally(3, 2), spoilt: 1 };
    expect(enter(world, payload, 'chair').refusal).toBe('refusal.tallyAddsUp');
  });

  it.each([
    ['unanimous', 5, 0],
    ['all but one alike', 4, 1],
  ])('is refused where it is %s: it would tell how members voted', (_, proven, notProven) => {
    expect(enter(votingOnPaper(), tally(proven, notProven), 'chair').refusal).toBe(
      'refusal.tallyShowsNobody',
    );
  });
});

describe('a result entered without its tally', () => {
  it('leaves no count in the record', () => {
    const world = votingOnPaper();
    enter(world, outcome(5, 'proven'), 'chair');
    enter(world, outcome(5, 'proven'), 'secretary');
    expect(world.facts.ballots.at(-1)).toMatchObject({ status: 'closed', carried: 'proven', counts: null });
  });

  it('is refused where so few papers cannot carry it', () => {
    const world = votingOnPaper();
    const few = { ...outcome(rollOf(world), 'proven'), spoilt: rollOf(world) - 1 };
    expect(enter(world, few, 'chair').refusal).toBe('refusal.resultIsPossible');
  });

  it('is refused where it was no choice of the ballot', () => {
    expect(enter(votingOnPaper(), outcome(5, 'expulsion'), 'chair').refusal).toBe('refusal.resultIsPossible');
  });
});

it('an open vote has no tellers', () => {
  const world = new CaseWorld();
  world.bringTo('advice.balloting');
  expect(enter(world, tally(3, 2), 'chair').refusal).toBe('refusal.voteIsSecret');
});
