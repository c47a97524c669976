// A case ends without a decision only for a listed reason, by whoever leads it, and never in place of a decision in the
// respondent's favour.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { decided, decidedOnAppeal, final, onAppeal, panelSitting } from '#tests/support/decided-case.ts';
import { discontinuanceReasons } from '#workflows/case/anytime/discontinue.ts';

type Leader = 'supervisor' | 'authority' | 'chair' | 'appeal1';

function discontinueAs(world: CaseWorld, reason: string, by: Leader) {
  return world.send('case.discontinue', world.sampleOf('case.discontinue', { reason }), by);
}

/** By whoever leads the case; before the body that takes the supervisor and the authority. */
function discontinue(world: CaseWorld, reason: string, by: Leader = 'supervisor') {
  const first = discontinueAs(world, reason, by);
  return by === 'supervisor' && !first.refusal ? discontinueAs(world, reason, 'authority') : first;
}

function withStatus(world: CaseWorld, status: 'died' | 'left'): CaseWorld {
  const payload = { status, since: world.day, proof: 'Giấy chứng nhận' };
  world.must('case.recordStatus', payload, 'secretary');
  return world;
}

/** The same conduct as the case alleges, finally decided in another case of the same respondent. */
function decidedElsewhere(world: CaseWorld): CaseWorld {
  const { respondentId, unitId, allegations } = world.facts;
  const id = '01900000-0000-7000-8000-00000000dddd';
  const other = {
    id,
    unitId,
    state: 'resolved.completed',
    respondentId,
    isFinal: true,
    outcome: 'completed',
  };
  world.otherCases = [{ ...other, conduct: allegations.slice(0, 1) }];
  return world;
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

  it.each(['notAMember', 'wrongPerson', 'protectedGround'])(
    'for %s leads to restoration with that outcome',
    (reason) => {
      const world = caseIn('verification.gathering');
      expect(discontinue(world, reason).state).toBe('resolved.restoring');
      expect(world.facts).toMatchObject({ outcome: 'discontinued', outcomeReason: reason });
    },
  );

  it('takes the supervisor and the authority before the case is with a body', () => {
    const world = caseIn('verification.gathering');
    expect(discontinueAs(world, 'wrongPerson', 'supervisor').state).toBe('verification.gathering');
    expect(discontinueAs(world, 'wrongPerson', 'supervisor').refusal).toBe('refusal.agreesWithFirst');
    expect(discontinueAs(world, 'wrongPerson', 'authority').state).toBe('resolved.restoring');
  });

  it('for another reason than the one proposed is no agreement', () => {
    const world = caseIn('verification.gathering');
    discontinueAs(world, 'wrongPerson', 'supervisor');
    expect(discontinueAs(world, 'notAMember', 'authority').refusal).toBe('refusal.agreesWithFirst');
  });

  it.each(['died', 'left'] as const)('because the respondent has %s needs that on record', (status) => {
    const world = caseIn('verification.gathering');
    expect(discontinue(world, status).refusal).toBe('refusal.endShown');
    expect(discontinue(withStatus(world, status), status).state).toBe('resolved.restoring');
  });

  it('because it is time-barred needs every sanction of every allegation to have lapsed', () => {
    const world = caseIn('verification.gathering');
    expect(discontinue(world, 'timeBarred').refusal).toBe('refusal.endShown');
    // GI-04 is of the ordinary class: the gravest form of its range lapses after five years.
    const old = { provision: 'GI-04', from: '2021-02-01', to: '2021-02-28' };
    world.assume((facts) => ({
      ...facts,
      allegations: facts.allegations.map((one, at) => (at === 0 ? { ...one, ...old } : one)),
    }));
    expect(discontinue(world, 'timeBarred').refusal).toBe('refusal.endShown');
    world.assume((facts) => ({
      ...facts,
      allegations: facts.allegations.map((one) => ({ ...one, ...old })),
    }));
    expect(discontinue(world, 'timeBarred').state).toBe('resolved.restoring');
  });

  it('because the conduct has been decided needs the other decision', () => {
    const world = caseIn('verification.gathering');
    expect(discontinue(world, 'alreadyDecided').refusal).toBe('refusal.endShown');
    expect(discontinue(decidedElsewhere(world), 'alreadyDecided').state).toBe('resolved.restoring');
  });

  it('is closed as discontinued once the respondent is restored', () => {
    const world = caseIn('verification.gathering');
    discontinue(world, 'wrongPerson');
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
    expect(discontinue(onAppeal('warning'), 'wrongPerson').refusal).toBe('refusal.leadsThisStage');
    expect(discontinue(onAppeal('warning'), 'wrongPerson', 'appeal1').state).toBe('resolved.restoring');
  });

  it('is possible while the case is stayed, and ends the stay', () => {
    const world = caseIn('verification.gathering');
    world.must('case.stay');
    discontinue(world, 'wrongPerson');
    expect(world.facts.stay).toBeNull();
    expect(Object.keys(world.facts.clocks).sort()).toEqual(['reporterFeedback', 'restoration']);
  });

  it('voids a vote that was under way', () => {
    const world = panelSitting('warning');
    world.must('discipline.openBallot');
    discontinue(world, 'wrongPerson', 'appeal1');
    expect(world.facts.ballots.at(-1)).toMatchObject({ status: 'void', counts: null });
  });

  it('for a withdrawn report needs a file without independent evidence', () => {
    const world = caseIn('verification.responding');
    expect(discontinue(world, 'reportWithdrawn').refusal).toBe('refusal.noIndependentEvidence');
  });

  it('for a withdrawn report is possible where there are only statements and it was given freely', () => {
    const world = onlyStatements();
    expect(discontinue(world, 'reportWithdrawn').refusal).toBe('refusal.endShown');
    world.must('case.withdrawReport', world.sampleOf('case.withdrawReport'), 'reporter');
    expect(discontinue(world, 'reportWithdrawn').state).toBe('resolved.restoring');
  });

  it('is not possible on a withdrawal that somebody may have pressed for', () => {
    const world = onlyStatements();
    world.must(
      'case.withdrawReport',
      world.sampleOf('case.withdrawReport', { pressure: 'suspected' }),
      'reporter',
    );
    expect(discontinue(world, 'reportWithdrawn').refusal).toBe('refusal.endShown');
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

function onlyStatements(): CaseWorld {
  return caseIn('verification.responding').assume((facts) => ({
    ...facts,
    exhibits: facts.exhibits.map((one) => ({ ...one, kind: 'statement' })),
  }));
}
