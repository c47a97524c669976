// The respondent challenges an officer, who pauses until the authority has ruled; the case itself goes on.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name } from '#tests/support/cast.ts';

function challenged(name: Name, state = 'verification.responding'): CaseWorld {
  const world = caseIn(state);
  world.must('case.challengeOfficer', challengeOf(world, name), 'respondent');
  return world;
}

function challengeOf(world: CaseWorld, name: Name, ground = 'gain') {
  return world.sampleOf('case.challengeOfficer', { officerId: idOf(name), ground });
}

function ruled(world: CaseWorld, name: Name, ruling: 'upheld' | 'rejected') {
  const payload = world.sampleOf('case.ruleOnChallenge', { officerId: idOf(name), ruling });
  return world.send('case.ruleOnChallenge', payload, 'authority');
}

describe('an officer who is challenged', () => {
  it.each(['verification.recordEvidence', 'verification.startDrafting', 'case.comment'])(
    'does nothing in the case: %s',
    (type) => {
      const answer = challenged('investigator').send(type, undefined, 'investigator');
      expect(answer.refusal).toBe('refusal.officerPauses');
    },
  );

  it('does not hold up anybody else', () => {
    expect(challenged('investigator').send('verification.reply').refusal).toBeNull();
  });

  it('goes on once the challenge is rejected', () => {
    const world = challenged('investigator');
    ruled(world, 'investigator', 'rejected');
    expect(world.send('verification.recordEvidence').refusal).toBeNull();
  });

  it('has no part any more once it is upheld', () => {
    const world = challenged('investigator');
    ruled(world, 'investigator', 'upheld');
    expect(world.facts.officers.investigator).toBeNull();
    expect(world.send('verification.recordEvidence').refusal).not.toBeNull();
  });

  it('is replaced by somebody else', () => {
    const world = challenged('investigator');
    ruled(world, 'investigator', 'upheld');
    world.must('case.assign');
    expect(world.send('verification.recordEvidence', undefined, 'otherInvestigator').refusal).toBeNull();
  });

  it('leaves no half of an agreement behind', () => {
    const world = caseIn('verification.responding');
    world.must('case.discontinue', undefined, 'supervisor');
    world.must('case.challengeOfficer', challengeOf(world, 'supervisor'), 'respondent');
    ruled(world, 'supervisor', 'upheld');
    expect(world.facts.approvals).toEqual({});
  });

  it('cannot rule on it', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => ({ ...facts, acted: { ...facts.acted, [idOf('authority')]: 'authority' } }));
    world.must('case.challengeOfficer', challengeOf(world, 'authority'), 'respondent');
    expect(ruled(world, 'authority', 'rejected').refusal).toBe('refusal.officerPauses');
  });
});

describe('a challenge to an officer', () => {
  it('is for officers of the case only', () => {
    const world = caseIn('verification.responding');
    const answer = world.send('case.challengeOfficer', challengeOf(world, 'member1'), 'respondent');
    expect(answer.refusal).toBe('refusal.officerOfCase');
  });

  it('is made once on a ground, so that it never stops the case', () => {
    const world = challenged('investigator');
    ruled(world, 'investigator', 'rejected');
    const again = world.send('case.challengeOfficer', challengeOf(world, 'investigator'), 'respondent');
    expect(again.refusal).toBe('refusal.officerChallengedOnce');
  });

  it('has a time in which it is ruled on, stayed or not', () => {
    const world = challenged('investigator');
    world.must('case.stay');
    expect(world.facts.clocks.officerRuling?.frozen).toBeNull();
  });

  it('is possible while the case is stayed', () => {
    const world = caseIn('verification.responding');
    world.must('case.stay');
    const answer = world.send('case.challengeOfficer', challengeOf(world, 'investigator'), 'respondent');
    expect(answer.refusal).toBeNull();
  });
});

describe('what the end of a case leaves waiting', () => {
  it('is ruled on although the case has ended, so that nobody pauses for good', () => {
    const world = challenged('secretary', 'verification.reviewing');
    world.must('case.discontinue', undefined, 'supervisor');
    world.must('case.discontinue', undefined, 'authority');
    expect(world.state).toBe('resolved.restoring');
    expect(world.send('discipline.restore', undefined, 'secretary').refusal).toBe('refusal.officerPauses');
    expect(ruled(world, 'secretary', 'rejected').refusal).toBeNull();
    expect(world.facts.clocks.officerRuling).toBeUndefined();
  });

  it('is no request for a stay, which nobody could grant any more', () => {
    const world = caseIn('discipline.inForce');
    world.must('case.requestStay');
    world.must('discipline.liftSanction');
    expect(world.facts.clocks.stayRuling).toBeUndefined();
  });
});

describe('the custodian', () => {
  it('cannot be found out by challenging them', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => ({ ...facts, acted: { ...facts.acted, [idOf('custodian')]: 'custodian' } }));
    const answer = world.send('case.challengeOfficer', challengeOf(world, 'custodian'), 'respondent');
    expect(answer.refusal).toBe('refusal.officerOfCase');
  });
});

describe('the authority', () => {
  it.each([
    ['respondent', 'discipline.inForce'],
    ['enforcing', 'discipline.inForce'],
  ] as const)('is asked by the %s for what only it can decide', (sender, state) => {
    const world = caseIn(state);
    expect(world.send('case.askAuthority', undefined, sender).refusal).toBeNull();
    expect(world.facts.beside.authorityAskedOn).toBe(world.day);
  });
});
