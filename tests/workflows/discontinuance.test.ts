// A case ends without a decision only for a listed reason, by whoever leads it, and never in place of a decision in the
// respondent's favour.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { decided, decidedOnAppeal, final, onAppeal, panelSitting } from '#tests/support/decided-case.ts';
import { discontinuanceReasons } from '#workflows/case/anytime/discontinue.ts';

function discontinue(
  world: CaseWorld,
  reason: string,
  by: 'supervisor' | 'chair' | 'appeal1' = 'supervisor',
) {
  return world.send('case.discontinue', world.sampleOf('case.discontinue', { reason }), by);
}

describe('discontinuing', () => {
  it('has the closed list of reasons', () => {
    expect(Object.keys(discontinuanceReasons).sort()).toEqual([
      'alreadyDecided',
      'delay',
      'died',
      'left',
      'notAMember',
      'protectedGround',
      'reportWithdrawn',
      'timeBarred',
      'wrongPerson',
    ]);
  });

  it('takes no other reason', () => {
    expect(() => discontinue(caseIn('verification.gathering'), 'inconvenient')).toThrow();
  });

  it.each(['died', 'notAMember', 'wrongPerson', 'protectedGround', 'alreadyDecided', 'timeBarred', 'left'])(
    'for %s leads to restoration with that outcome',
    (reason) => {
      const world = caseIn('verification.gathering');
      expect(discontinue(world, reason).state).toBe('resolved.restoring');
      expect(world.facts).toMatchObject({ outcome: 'discontinued', outcomeReason: reason });
    },
  );

  it('is closed as discontinued once the respondent is restored', () => {
    const world = caseIn('verification.gathering');
    discontinue(world, 'died');
    expect(world.send('discipline.restore').state).toBe('resolved.discontinued');
  });

  it('is not for a case that was never opened', () => {
    expect(discontinue(caseIn('detection.screening'), 'died').refusal).toBe('refusal.openAndUndecided');
  });

  it('is not for a sanction that is final', () => {
    expect(discontinue(final('warning'), 'died', 'chair').refusal).toBe('refusal.openAndUndecided');
  });

  it('never takes the place of an exoneration that was signed', () => {
    const answer = discontinue(decided('exonerated'), 'timeBarred', 'chair');
    expect(answer.refusal).toBe('refusal.notInsteadOfAClearing');
  });

  it('never takes the place of a decision to quash', () => {
    const world = decidedOnAppeal('warning', ['quash', 'quash', 'quash']);
    expect(discontinue(world, 'timeBarred', 'appeal1').refusal).toBe('refusal.notInsteadOfAClearing');
  });

  it('belongs to the panel chair on appeal', () => {
    expect(discontinue(onAppeal('warning'), 'died', 'supervisor').refusal).toBe('refusal.leadsThisStage');
    expect(discontinue(onAppeal('warning'), 'died', 'appeal1').state).toBe('resolved.restoring');
  });

  it('is possible while the case is stayed, and ends the stay', () => {
    const world = caseIn('verification.gathering');
    world.must('case.stay');
    discontinue(world, 'died');
    expect(world.facts.stay).toBeNull();
    expect(Object.keys(world.facts.clocks)).toEqual(['restoration']);
  });

  it('voids a vote that was under way', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    discontinue(world, 'died', 'appeal1');
    expect(world.facts.ballots.at(-1)).toMatchObject({ status: 'void', counts: null });
  });

  it('for a withdrawn report needs a file without independent evidence', () => {
    const world = caseIn('verification.responding');
    expect(discontinue(world, 'reportWithdrawn').refusal).toBe('refusal.noIndependentEvidence');
  });

  it('for a withdrawn report is possible where there are only statements', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => ({
      ...facts,
      exhibits: facts.exhibits.map((one) => ({ ...one, kind: 'statement' })),
    }));
    expect(discontinue(world, 'reportWithdrawn').state).toBe('resolved.restoring');
  });

  it('for delay needs a time limit that has run out', () => {
    expect(discontinue(caseIn('verification.gathering'), 'delay').refusal).toBe('refusal.delayShown');
  });

  it('for delay does not count the respondent’s own window', () => {
    const world = caseIn('verification.responding');
    world.assume((facts) => {
      const { reply } = facts.clocks;
      return reply ? { ...facts, clocks: { ...facts.clocks, reply: { ...reply, passed: true } } } : facts;
    });
    expect(discontinue(world, 'delay').refusal).toBe('refusal.delayShown');
  });

  it('for delay is possible once the investigation has run out', () => {
    const world = caseIn('verification.gathering').wait(100);
    expect(discontinue(world, 'delay').state).toBe('resolved.restoring');
  });
});
