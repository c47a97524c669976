// A closed case: sealed by itself where there was no breach, reopened by two persons on new evidence, held, and disposed
// of once nobody needs it.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf } from '#tests/support/cast.ts';
import { decided, final } from '#tests/support/decided-case.ts';

function exonerated(): CaseWorld {
  const world = decided('exonerated');
  world.must('discipline.serveDecision');
  world.must('discipline.restore');
  return world;
}

function notOpened(): CaseWorld {
  const world = caseIn('detection.deciding');
  world.must('detection.notOpen');
  return world;
}

/** Investigated, and nothing was proven. */
function noCase(): CaseWorld {
  const world = caseIn('verification.reviewing').assume((facts) => ({
    ...facts,
    report: facts.report && {
      ...facts.report,
      findings: facts.report.findings.map((one) => ({ ...one, proven: false })),
    },
  }));
  world.must('verification.closeNoCase');
  world.must('discipline.restore');
  return world;
}

/** A warning that was carried out and has run out. */
function runOut(): CaseWorld {
  const world = final('warning');
  world.must('discipline.acknowledgeEnforcement');
  return world.wait(370);
}

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

function unsealed(world: CaseWorld): CaseWorld {
  world.must('case.unseal', undefined, 'authority');
  world.must('case.unseal', undefined, 'otherAuthority');
  return world;
}

function dispose(world: CaseWorld) {
  const first = world.send('case.dispose', undefined, 'secretary');
  return first.refusal ? first : world.send('case.dispose', undefined, 'authority');
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

describe('disposal', () => {
  it('waits for the end of the retention', () => {
    expect(dispose(notOpened()).refusal).toBe('refusal.retentionOver');
  });

  it('takes the secretary and the authority', () => {
    const world = notOpened().wait(366);
    expect(world.send('case.dispose', undefined, 'secretary').state).toBe('resolved.notOpened');
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
    expect(dispose(world).refusal).toBe('refusal.noRulingAwaited');
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
