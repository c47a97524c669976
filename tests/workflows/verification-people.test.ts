// Who may act in an investigation: never a conflicted person, never one person twice, the respondent from the notice on.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name } from '#tests/support/cast.ts';

function appointing(name: Name): ReturnType<CaseWorld['send']> {
  const world = caseIn('verification.appointing');
  return world.send(
    'verification.appoint',
    world.sampleOf('verification.appoint', { investigatorId: idOf(name) }),
  );
}

describe('the investigator', () => {
  it('holds the role', () => {
    expect(appointing('member1').refusal).toBe('refusal.holdsRole');
  });

  it('is no relative of the respondent', () => {
    expect(appointing('relative').refusal).toBe('refusal.freeOfConflict');
  });

  it('is no direct superior of the respondent', () => {
    expect(appointing('superior').refusal).toBe('refusal.freeOfConflict');
  });

  it('is nobody who was kept out of the case', () => {
    const world = caseIn('verification.appointing');
    world.assume((facts) => ({ ...facts, barred: [idOf('investigator')] }));
    expect(world.send('verification.appoint').refusal).toBe('refusal.freeOfConflict');
  });

  it('is nobody who has acted in the case in another capacity', () => {
    const world = caseIn('verification.appointing');
    world.assume((facts) => ({
      ...facts,
      acted: { ...facts.acted, [idOf('investigator')]: 'intake' },
    }));
    expect(world.send('verification.appoint').refusal).toBe('refusal.actedNowhereElse');
  });

  it('is the one who was appointed and no other', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('verification.recordEvidence', undefined, 'otherInvestigator').refusal).toBe(
      'refusal.notYourTurn',
    );
  });
});

describe('the reviewer', () => {
  it('is not the supervisor who conducts the case', () => {
    const world = caseIn('verification.reviewing');
    expect(world.send('verification.approveReport', undefined, 'supervisor').refusal).toBe(
      'refusal.oneCapacity',
    );
  });

  it('is not the investigator', () => {
    const world = caseIn('verification.reviewing');
    expect(world.send('verification.approveReport', undefined, 'investigator').refusal).toBe(
      'refusal.oneCapacity',
    );
  });

  it('has no tie to the respondent', () => {
    const world = caseIn('verification.reviewing');
    for (const type of ['verification.approveReport', 'verification.returnReport'])
      expect(world.send(type, undefined, 'relative').refusal).toBe('refusal.actorUnconflicted');
  });

  it('remains the same person once they have returned the report', () => {
    const world = caseIn('verification.reviewing');
    world.must('verification.returnReport');
    world.must('verification.submitFindings');
    expect(world.send('verification.approveReport', undefined, 'otherReviewer').refusal).toBe(
      'refusal.notYourTurn',
    );
  });
});

describe('the supervisor', () => {
  it('is the one who opened the case', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('verification.serveNotice', undefined, 'reviewer').refusal).toBe('refusal.notYourTurn');
  });
});

describe('the secretary', () => {
  it('serves no notice on a relative', () => {
    const world = caseIn('verification.serving');
    expect(world.send('verification.recordService', undefined, 'relative').refusal).toBe(
      'refusal.actorUnconflicted',
    );
  });

  it('cannot enter a waiver in the name of the respondent', () => {
    const world = caseIn('verification.responding');
    expect(world.send('verification.waiveReply', undefined, 'secretary').refusal).toBe('refusal.oneCapacity');
  });

  it('enters a reply that came on paper', () => {
    const world = caseIn('verification.responding');
    expect(world.send('verification.reply', undefined, 'secretary').refusal).toBeNull();
  });
});

describe('the respondent', () => {
  it('cannot act before the notice', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('verification.submitEvidence', undefined, 'respondent').refusal).toBe(
      'refusal.notYourTurn',
    );
  });

  it('is not spoken for before the notice', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('verification.submitEvidence', undefined, 'secretary').refusal).toBe(
      'refusal.noticeIssued',
    );
  });

  it('keeps their part when a new allegation leads the case back to gathering', () => {
    const world = caseIn('verification.drafting');
    world.must('verification.addAllegation');
    world.must('verification.admitAllegation');
    expect(world.send('verification.submitEvidence', undefined, 'respondent').state).toBe(
      'verification.gathering',
    );
  });

  it('may reply while the case is stayed, but not give up a right', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => ({ ...facts, stay: { ground: 'illness', since: world.day } }));
    expect(world.send('verification.waiveReply').refusal).toBe('refusal.notWhileStayed');
    expect(world.send('verification.reply').refusal).toBeNull();
  });
});
