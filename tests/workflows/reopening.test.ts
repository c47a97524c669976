// A closed case is reopened by two persons on new evidence: in time, once to the respondent's detriment, and never where it
// rested on a protected ground.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { exonerated, noCase, notOpened, runOut } from '#tests/support/closed-case.ts';

type Sender = 'authority' | 'otherAuthority';

function reopen(world: CaseWorld, replaced: Record<string, unknown> = {}, by: Sender = 'authority') {
  return world.send('case.reopen', world.sampleOf('case.reopen', replaced), by);
}

/** Asked for by the supervisor and agreed by two of the authority. */
function reopened(world: CaseWorld, replaced: Record<string, unknown> = {}): CaseWorld {
  world.must('case.requestReopening', undefined, 'supervisor');
  reopen(world, replaced);
  const second = reopen(world, replaced, 'otherAuthority');
  if (second.refusal) throw new Error(second.refusal);
  return world;
}

describe('reopening', () => {
  it('has to be asked for', () => {
    expect(reopen(notOpened()).refusal).toBe('refusal.reopeningAsked');
  });

  it('takes two persons', () => {
    const world = notOpened();
    world.must('case.requestReopening', undefined, 'supervisor');
    expect(reopen(world).state).toBe('resolved.notOpened');
    expect(reopen(world).refusal).toBe('refusal.agreesWithFirst');
    expect(reopen(world, {}, 'otherAuthority').state).toBe('detection.screening');
  });

  it('starts notice and reply again', () => {
    const world = reopened(exonerated());
    expect(world.state).toBe('verification.gathering');
    expect(world.facts).toMatchObject({ outcome: null, decision: null, repliedOn: null, report: null });
    expect(world.facts.notice?.servedOn).toBeNull();
  });

  it('leaves the respondent in their room', () => {
    const world = reopened(exonerated());
    expect(world.send('verification.submitEvidence', undefined, 'respondent').refusal).toBeNull();
    expect(world.send('case.nameCompanion', undefined, 'respondent').refusal).toBeNull();
  });

  it('needs evidence that came to be known after the end', () => {
    const world = exonerated();
    world.must('case.requestReopening', undefined, 'supervisor');
    expect(reopen(world, { evidenceKnownOn: '2026-03-01' }).refusal).toBe('refusal.evidenceIsNew');
  });

  it('to the detriment is possible once', () => {
    const world = exonerated();
    world.must('case.requestReopening', undefined, 'supervisor');
    world.assume((facts) => ({
      ...facts,
      closed: {
        ...facts.closed,
        reopenings: [{ on: '2026-01-01', from: 'exonerated', toDetriment: true, decision: null }],
      },
    }));
    expect(reopen(world).refusal).toBe('refusal.detrimentOnce');
  });

  it('to the detriment is over after a year', () => {
    const world = exonerated();
    world.wait(366);
    world.must('case.requestReopening', undefined, 'supervisor');
    expect(reopen(world).refusal).toBe('refusal.reopenedInTime');
  });

  it('of a case that ended well is to the detriment, whatever is said', () => {
    const world = exonerated();
    world.must('case.requestReopening', undefined, 'supervisor');
    expect(reopen(world, { toDetriment: false }).refusal).toBe('refusal.favourPossible');
  });

  it('in the respondent’s favour never ends heavier than before', () => {
    const world = reopened(runOut(), { toDetriment: false });
    expect(world.facts.recourse.heaviest).toBe('warning');
  });

  it('is never possible where the case rested on a protected ground', () => {
    const world = caseIn('detection.deciding');
    world.must('detection.notOpen', world.sampleOf('detection.notOpen', { reason: 'protectedGround' }));
    expect(world.send('case.requestReopening', undefined, 'supervisor').refusal).toBe(
      'refusal.neverOnProtectedGround',
    );
  });

  it('that was refused needs another request', () => {
    const world = notOpened();
    world.must('case.requestReopening', undefined, 'supervisor');
    reopen(world);
    world.must('case.refuseReopening', undefined, 'otherAuthority');
    expect(world.facts.approvals).toEqual({});
    expect(reopen(world, {}, 'otherAuthority').refusal).toBe('refusal.reopeningAsked');
  });

  it('after an investigation still takes two persons where a review was upheld', () => {
    const world = noCase();
    world.must('case.informReporter', undefined, 'supervisor');
    world.must('detection.requestReview');
    expect(world.send('detection.decideReview').state).toBe('resolved.noCase');
    expect(reopen(world).state).toBe('resolved.noCase');
    expect(reopen(world, {}, 'otherAuthority').state).toBe('verification.gathering');
  });
});
