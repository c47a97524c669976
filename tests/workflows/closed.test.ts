// The file of a closed case: sealed by itself where there was no breach, held, and disposed of once nobody needs it.
import { describe, expect, it } from 'vitest';
import type { CaseWorld } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { exonerated, notOpened, runOut } from '#tests/support/closed-case.ts';
import { final } from '#tests/support/decided-case.ts';

function unsealed(world: CaseWorld): CaseWorld {
  world.must('case.unseal', undefined, 'authority');
  world.must('case.unseal', undefined, 'otherAuthority');
  return world;
}

function dispose(world: CaseWorld) {
  const first = world.send('case.dispose', undefined, 'secretary');
  return first.refusal ? first : world.wait(31).send('case.dispose', undefined, 'authority');
}

describe('sealing', () => {
  it('comes by itself at once when a cleared case is closed', () => {
    const world = exonerated();
    expect(world.send('case.seal').state).toBe('resolved.exonerated');
    expect(world.facts.closed.sealedOn).toBe(world.day);
  });

  it('is not for a case that ended with a sanction', () => {
    expect(runOut().send('case.seal').refusal).not.toBeNull();
  });

  it('is opened by two persons of the authority only', () => {
    const world = exonerated();
    world.must('case.seal');
    world.must('case.unseal', undefined, 'authority');
    expect(world.facts.closed.sealedOn).not.toBeNull();
    expect(world.send('case.unseal', undefined, 'authority').refusal).toBe('refusal.agreesWithFirst');
    world.must('case.unseal', undefined, 'otherAuthority');
    expect(world.facts.closed.sealedOn).toBeNull();
  });

  it('comes back on the day that was set', () => {
    const world = exonerated();
    world.must('case.seal');
    unsealed(world).wait(16);
    expect(world.facts.closed).toMatchObject({ unsealedUntil: null });
    expect(world.facts.closed.sealedOn).not.toBeNull();
  });

  it('is never opened for longer than the procedure allows', () => {
    const world = exonerated();
    world.must('case.seal');
    const long = world.sampleOf('case.unseal', { until: '2030-01-01' });
    expect(world.send('case.unseal', long, 'authority').refusal).toBe('refusal.unsealedInBounds');
  });
});

describe('disposal', () => {
  it('waits for the end of the retention', () => {
    expect(dispose(notOpened()).refusal).toBe('refusal.retentionOver');
  });

  it('takes the secretary and the authority', () => {
    const world = notOpened().wait(366);
    expect(world.send('case.dispose', undefined, 'secretary').state).toBe('resolved.notOpened');
    expect(world.send('case.dispose', undefined, 'secretary').refusal).toBe('refusal.agreesWithFirst');
    world.wait(31);
    expect(world.send('case.dispose', undefined, 'secretary').refusal).toBe('refusal.agreesWithFirst');
    expect(world.send('case.dispose', undefined, 'authority').state).toBe('resolved.disposed');
  });

  it('leaves a tombstone without any person of the case', () => {
    const world = exonerated().wait(366);
    dispose(world);
    expect(world.facts.allegations).toEqual([]);
    expect(world.facts.respondentId).toBeNull();
    expect(JSON.stringify(world.facts)).not.toContain(idOf('respondent'));
    expect(world.facts).toMatchObject({ outcome: 'exonerated', clocks: {} });
  });

  it('does not touch a file that is held', () => {
    const world = notOpened().wait(300);
    world.must('case.hold', undefined, 'secretary');
    world.wait(66);
    expect(dispose(world).refusal).toBe('refusal.fileNotHeld');
    world.must('case.releaseHold', undefined, 'secretary');
    expect(dispose(world).state).toBe('resolved.disposed');
  });

  it('does not touch a file while its sanction is in force', () => {
    const world = final('expulsion');
    world.must('discipline.acknowledgeEnforcement');
    expect(dispose(world.wait(1900)).refusal).toBe('refusal.noSanctionInForce');
  });

  it('has to be announced once the case has ended', () => {
    const world = notOpened().wait(366);
    const early = world.sampleOf('case.dispose', { noticeOn: '2026-01-01' });
    expect(world.send('case.dispose', early, 'secretary').refusal).toBe('refusal.noticeAfterTheEnd');
  });

  it('waits for a request to reopen that nobody has ruled on', () => {
    const world = notOpened().wait(366);
    world.must('case.requestReopening', undefined, 'supervisor');
    expect(dispose(world.wait(370)).refusal).toBe('refusal.noRulingAwaited');
  });

  it('gives those concerned their time from the proposal on', () => {
    const world = notOpened().wait(366);
    world.must('case.dispose', undefined, 'secretary');
    world.wait(29);
    expect(world.send('case.dispose', undefined, 'authority').refusal).toBe('refusal.noticeHasRun');
    const again = world.sampleOf('case.dispose', { noticeOn: world.day });
    world.must('case.dispose', again, 'secretary');
    world.wait(2);
    expect(world.send('case.dispose', undefined, 'authority').refusal).toBe('refusal.noticeHasRun');
  });

  it('never follows on something new: the retention begins anew, the proposal falls, the end stays the day it was', () => {
    const world = notOpened().wait(366);
    world.must('case.dispose', undefined, 'secretary');
    const ended = world.facts.clocks.retention?.startedOn;
    world.wait(20).must('case.requestReopening', undefined, 'supervisor');
    world.must('case.refuseReopening');
    expect(world.facts.approvals).toEqual({});
    expect(world.facts.clocks.retention?.startedOn).toBe(ended);
    expect(dispose(world).refusal).toBe('refusal.retentionOver');
    expect(dispose(world.wait(370)).state).toBe('resolved.disposed');
  });

  it('is as it was in a case that an earlier version of the procedure opened', () => {
    const world = notOpened()
      .assume((facts) => ({ ...facts, procedure: 'duecourse-3' }))
      .wait(366);
    world.must('case.dispose', undefined, 'secretary');
    expect(world.send('case.dispose', undefined, 'authority').state).toBe('resolved.disposed');
  });
});

describe('a hold', () => {
  it('has a review that lies no further ahead than the procedure allows', () => {
    const world = notOpened();
    const late = world.sampleOf('case.hold', { reviewDay: '2030-01-01' });
    expect(world.send('case.hold', late, 'secretary').refusal).toBe('refusal.holdReviewInTime');
  });

  it('has a clock for its review', () => {
    const world = notOpened();
    world.must('case.hold', undefined, 'secretary');
    expect(world.facts.clocks.holdReview).toBeDefined();
  });
});
