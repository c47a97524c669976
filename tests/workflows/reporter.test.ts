// The reporter is asked, told and heard: within bounds and in time, and once more by somebody who took no part.
import { describe, expect, it } from 'vitest';
import { CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';

function notOpened(reason = 'notSpecific'): CaseWorld {
  const world = caseIn('detection.deciding');
  world.must('detection.notOpen', world.sampleOf('detection.notOpen', { reason }));
  return world;
}

function told(world: CaseWorld): CaseWorld {
  world.must('case.informReporter', world.sampleOf('case.informReporter'), 'supervisor');
  return world;
}

function registered(channel: string) {
  const world = new CaseWorld();
  return {
    world,
    answer: world.send('detection.register', world.sampleOf('detection.register', { channel }), 'intake'),
  };
}

describe('acknowledging', () => {
  it('ends its clock', () => {
    const { world } = registered('report');
    expect(world.facts.clocks.acknowledge).toBeDefined();
    world.must('detection.acknowledge');
    expect(world.facts.clocks.acknowledge).toBeUndefined();
  });

  it('is still owed once screening has begun', () => {
    const world = caseIn('detection.screening');
    expect(world.facts.clocks.acknowledge).toBeDefined();
  });
});

describe('asking the reporter', () => {
  it('needs a way back to them', () => {
    const { world } = registered('media');
    world.must('detection.startScreening');
    expect(world.send('detection.askReporter').refusal).toBe('refusal.reporterReachable');
  });

  it('is bounded', () => {
    const world = caseIn('detection.screening');
    for (let asked = 0; asked < 3; asked += 1) {
      world.must('detection.askReporter');
      world.must('detection.answerQuestion');
    }
    expect(world.send('detection.askReporter').refusal).toBe('refusal.questionsLeft');
  });

  it('goes back to screening when the time to answer has passed', () => {
    const world = caseIn('detection.screening');
    world.must('detection.askReporter');
    expect(world.wait(20).state).toBe('detection.screening');
  });
});

describe('the review of what was not opened', () => {
  it('waits until the reporter has been told', () => {
    expect(notOpened().send('detection.requestReview').refusal).toBe('refusal.toldOfOutcome');
  });

  it('is asked for once', () => {
    const world = told(notOpened());
    world.must('detection.requestReview');
    world.must('detection.decideReview', world.sampleOf('detection.decideReview', { result: 'refused' }));
    expect(world.send('detection.requestReview').refusal).toBe('refusal.reviewsLeft');
  });

  it('is asked for within thirty days', () => {
    const world = told(notOpened()).wait(40);
    expect(world.send('detection.requestReview').refusal).toBe('refusal.reviewInWindow');
  });

  it('brings the report back to screening where it is upheld', () => {
    const world = told(notOpened());
    world.must('detection.requestReview');
    expect(world.send('detection.decideReview').state).toBe('detection.screening');
    expect(world.facts).toMatchObject({ outcome: null, screening: null });
  });

  it('is decided by somebody who took no part', () => {
    const world = told(notOpened());
    world.must('detection.requestReview');
    world.assume((facts) => ({ ...facts, acted: { ...facts.acted, [idOf('authority')]: 'authority' } }));
    expect(world.send('detection.decideReview').refusal).toBe('refusal.notInvolvedBefore');
  });
});

describe('feedback to the reporter', () => {
  it('is owed within ninety days and put off once', () => {
    const world = caseIn('detection.screening');
    const first = world.facts.clocks.reporterFeedback?.dueDay;
    world.wait(5).must('case.informReporter');
    const second = world.facts.clocks.reporterFeedback?.dueDay;
    world.wait(5).must('case.informReporter');
    expect([first, second, world.facts.clocks.reporterFeedback?.dueDay]).toEqual([
      '2026-05-31',
      '2026-06-05',
      '2026-06-05',
    ]);
  });

  it('tells an outcome only where there is one', () => {
    const world = caseIn('detection.screening');
    const outcome = world.sampleOf('case.informReporter', { about: 'outcome' });
    expect(world.send('case.informReporter', outcome).refusal).toBe('refusal.outcomeKnown');
  });

  it('is no longer owed once the outcome has been told', () => {
    expect(told(notOpened()).facts.clocks.reporterFeedback).toBeUndefined();
  });

  it('goes on while the case is stayed', () => {
    const world = caseIn('verification.gathering');
    world.must('case.stay');
    expect(world.facts.clocks.reporterFeedback?.frozen).toBeNull();
  });
});
