// What an appeal sends back, and what is appealed against twice: the cap is remembered, the bodies are others.
import { describe, expect, it } from 'vitest';
import type { CaseWorld } from '#tests/support/case-world.ts';
import { committee, idOf } from '#tests/support/cast.ts';
import { decidedOnAppeal, effectOf } from '#tests/support/decided-case.ts';
import { isInstanceLeft } from '#workflows/case/discipline/final-decision.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

/** The committee meets again and finds every allegation proven once more. */
function sitAgain(world: CaseWorld): void {
  world.must('advice.comment');
  world.must('advice.schedule');
  for (const member of committee) world.must('advice.declareInterest', undefined, member);
  world.must('advice.circulate');
  world.wait(35).must('advice.openSitting');
  world.must('advice.hearRespondent');
  for (const _ of world.facts.allegations) {
    world.must('advice.openBallot');
    committeeVotes(world, 'proven');
  }
}

function committeeVotes(world: CaseWorld, choice: string): void {
  for (const member of committee)
    world.must('advice.castBallot', world.sampleOf('advice.castBallot', { choice }), member);
  world.must('advice.closeBallot');
}

describe('a remitted case', () => {
  function remitted() {
    const world = decidedOnAppeal('warning', ['remit', 'remit', 'remit']);
    world.must('discipline.serveDecision');
    return world;
  }

  it('has no decision left, nothing of the sitting, and no effect', () => {
    const world = remitted();
    expect(world.facts).toMatchObject({ decision: null, sitting: null, appealSitting: null, remittals: 1 });
    expect(effectOf(world)).toBe('none');
  });

  it('gives the respondent their time to comment again', () => {
    const world = remitted();
    expect(world.facts.commentedOn).toBeNull();
    expect(world.send('advice.schedule').refusal).toBe('refusal.commentsClosed');
  });

  it('cannot be given a graver sanction than the one appealed against', () => {
    const world = remitted();
    sitAgain(world);
    world.must('advice.openBallot');
    expect(openBallotOf(world.facts.ballots)?.question).toBe('sanction');
    expect(openBallotOf(world.facts.ballots)?.choices).toEqual(['none', 'warning']);
  });

  it('can be appealed against again, to another panel', () => {
    const world = remitted();
    sitAgain(world);
    world.must('advice.openBallot');
    committeeVotes(world, 'warning');
    world.must('advice.signDecision');
    world.must('discipline.serveDecision');
    world.must('discipline.lodgeAppeal');
    expect(world.send('discipline.appointPanel').refusal).toBe('refusal.noEarlierPart');
  });

  it('has no part left for the panel', () => {
    const world = remitted();
    expect(world.facts.appeal?.panel).toEqual([]);
    expect(world.facts.acted[idOf('appeal1')]).toBe('panel');
  });
});

describe('a second instance', () => {
  /** The pack has two bodies above: the first panel has confirmed, and its decision was served. */
  function confirmedOnce(): CaseWorld {
    const world = decidedOnAppeal('warning', ['confirm', 'confirm', 'confirm']);
    world.assume((facts) => ({ ...facts, pack: pinOf(vnParty) }));
    world.must('discipline.serveDecision');
    return world;
  }

  it('is open where the pack has one left', () => {
    expect(confirmedOnce().state).toBe('discipline.appealable');
  });

  it('is another panel altogether', () => {
    const world = confirmedOnce();
    world.must('discipline.lodgeAppeal');
    expect(world.send('discipline.appointPanel').refusal).toBe('refusal.noEarlierPart');
  });

  it('is the last: what it decides is final', () => {
    const world = confirmedOnce();
    const { decision } = world.facts;
    const third = { ...world.facts, decision: decision && { ...decision, instance: 3 } };
    expect([world.facts, third].map((facts) => isInstanceLeft(facts, vnParty))).toEqual([true, false]);
  });
});

describe('a case remitted to the investigation', () => {
  it('starts again with the notice, and the cap is remembered', () => {
    const world = decidedOnAppeal('warning', ['reinvestigate', 'reinvestigate', 'reinvestigate']);
    expect(world.must('discipline.serveDecision')).toBe('verification.gathering');
    expect(world.facts).toMatchObject({ decision: null, report: null, paper: null, repliedOn: null });
    expect(world.facts.recourse.heaviest).toBe('warning');
    world.must('verification.draftNotice');
    expect(world.must('verification.serveNotice')).toBe('verification.serving');
  });
});
