// A stay stops the clocks of both sides on a listed ground until a review, and resuming costs nobody a day.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import type { Name } from '#tests/support/cast.ts';
import { decided, final, onAppeal, panelSitting, served } from '#tests/support/decided-case.ts';
import { addDays } from '#workflows/rules/day.ts';

function stayed(state: string): CaseWorld {
  const world = caseIn(state);
  world.must('case.stay');
  return world;
}

describe('a stay', () => {
  it('is on a listed ground', () => {
    const world = caseIn('verification.gathering');
    const opinion = world.sampleOf('case.stay', { ground: 'convenience' });
    expect(() => world.send('case.stay', opinion)).toThrow();
  });

  it('is reviewed in thirty days at most', () => {
    const world = caseIn('verification.gathering');
    const late = world.sampleOf('case.stay', { reviewDay: addDays(world.day, 31) });
    expect(world.send('case.stay', late).refusal).toBe('refusal.reviewInTime');
  });

  it('is not reviewed before it began', () => {
    const world = caseIn('verification.gathering');
    const today = world.sampleOf('case.stay', { reviewDay: world.day });
    expect(world.send('case.stay', today).refusal).toBe('refusal.inTheFuture');
  });

  it('is not put on top of another', () => {
    expect(stayed('verification.gathering').send('case.stay').refusal).toBe('refusal.notYetStayed');
  });

  it('does not interrupt a vote', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    expect(world.send('case.stay', undefined, 'appeal1').refusal).toBe('refusal.noBallotOpen');
  });

  it('leaves nothing to be done that is not marked for it', () => {
    const world = stayed('verification.gathering');
    expect(world.send('verification.serveNotice').refusal).toBe('refusal.notWhileStayed');
  });

  it('stops the windows of both sides', () => {
    const world = stayed('verification.responding').wait(20);
    expect(world.facts.clocks.reply?.frozen).not.toBeNull();
    expect(world.facts.clocks.investigation?.frozen).not.toBeNull();
  });

  it('stops a clock that starts while it lasts', () => {
    const world = served('warning');
    world.must('case.stay', undefined, 'chair');
    world.must('discipline.lodgeAppeal');
    expect(world.facts.clocks.appealDecision?.frozen).not.toBeNull();
  });

  it('keeps a clock of its own that no stay stops', () => {
    const world = stayed('verification.gathering');
    expect(world.facts.clocks.stayReview).toMatchObject({ frozen: null, passed: false });
  });

  it('is shown as due for review when that clock has passed, and goes on', () => {
    const world = stayed('verification.gathering').wait(20);
    expect(world.facts.clocks.stayReview?.passed).toBe(true);
    expect(world.facts.stay).not.toBeNull();
  });

  it('goes on only by a fresh decision with a new review', () => {
    const world = stayed('verification.gathering').wait(20);
    world.must('case.reviewStay');
    expect(world.facts.clocks.stayReview?.passed).toBe(false);
  });

  it('cannot be prolonged past the pack’s review', () => {
    const world = stayed('verification.gathering').wait(5);
    const late = world.sampleOf('case.reviewStay', { reviewDay: addDays(world.day, 31) });
    expect(world.send('case.reviewStay', late).refusal).toBe('refusal.reviewInTime');
  });

  it('is not there to be reviewed or ended where the case runs', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('case.reviewStay').refusal).toBe('refusal.caseIsStayed');
    expect(world.send('case.resume').refusal).toBe('refusal.caseIsStayed');
    expect(world.send('case.requestResume', undefined, 'secretary').refusal).toBe('refusal.caseIsStayed');
  });
});

describe('resuming', () => {
  it('measures out what remained of a window', () => {
    const world = caseIn('verification.responding').wait(3);
    world.must('case.stay');
    const left = world.facts.clocks.reply?.frozen?.amount ?? 0;
    world.wait(25).must('case.resume');
    expect((world.facts.clocks.reply?.dueDay ?? '') >= addDays(world.day, left)).toBe(true);
    expect(world.facts.clocks.reply?.frozen).toBeNull();
  });

  it('drops the clock of the review', () => {
    const world = stayed('verification.gathering').wait(3);
    world.must('case.resume');
    expect(world.facts.clocks.stayReview).toBeUndefined();
  });

  it('does not start a window again whose request for more time still waits', () => {
    const world = caseIn('verification.responding');
    world.must('verification.requestExtension');
    const left = world.facts.clocks.reply?.frozen;
    world.must('case.stay');
    world.wait(10).must('case.resume');
    expect(world.facts.clocks.reply?.frozen).toEqual(left);
  });

  it('can be asked for by the respondent, and draws the review near', () => {
    const world = caseIn('verification.responding');
    world.must('case.stay', world.sampleOf('case.stay', { reviewDay: addDays(world.day, 30) }));
    world.must('case.requestResume');
    expect(world.facts.clocks.stayReview?.dueDay).toBe(addDays(world.day, 10));
  });

  it('can be asked for without putting the review off', () => {
    const world = caseIn('verification.responding');
    const reviewDay = addDays(world.day, 3);
    world.must('case.stay', world.sampleOf('case.stay', { reviewDay }));
    world.must('case.requestResume');
    expect(world.facts.clocks.stayReview?.dueDay).toBe(reviewDay);
  });

  it('is asked for once until somebody has ruled', () => {
    const world = stayed('verification.responding');
    world.must('case.requestResume');
    expect(world.send('case.requestResume').refusal).toBe('refusal.resumeNotYetAsked');
    world.must('case.reviewStay');
    expect(world.send('case.requestResume').refusal).toBeNull();
  });
});

describe('who leads the case', () => {
  const staying: [string, () => CaseWorld, Name][] = [
    ['the investigation', () => caseIn('verification.gathering'), 'supervisor'],
    ['the decision', () => decided('warning'), 'chair'],
    ['enforcement', () => final('warning'), 'chair'],
    ['an appeal with a panel', () => onAppeal('warning'), 'appeal1'],
  ];

  it.each(staying)('in %s may stay it', (_, world, leader) => {
    expect(world().send('case.stay', undefined, leader).refusal).toBeNull();
  });

  it('changes with the stage: the supervisor cannot stay what is before the committee', () => {
    const answer = decided('warning').send('case.stay', undefined, 'supervisor');
    expect(answer.refusal).toBe('refusal.leadsThisStage');
  });

  it('changes with the stage: the chair cannot stay an appeal from their own decision', () => {
    const answer = onAppeal('warning').send('case.stay', undefined, 'chair');
    expect(answer.refusal).toBe('refusal.leadsThisStage');
  });

  it('is the supervisor while an appeal has no panel yet', () => {
    const world = served('warning');
    world.must('discipline.lodgeAppeal');
    expect(world.send('case.stay', undefined, 'supervisor').refusal).toBeNull();
  });

  it.each(['case.resume', 'case.reviewStay'])('is who may send %s too', (type) => {
    const world = decided('warning');
    world.must('case.stay', undefined, 'chair');
    expect(world.send(type, undefined, 'supervisor').refusal).toBe('refusal.leadsThisStage');
  });

  it('is never the respondent', () => {
    const world = caseIn('verification.responding');
    expect(world.send('case.stay', undefined, 'respondent').refusal).toBe('refusal.notYourTurn');
  });
});
