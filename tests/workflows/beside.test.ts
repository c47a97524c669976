// What goes on beside the stages: the respondent's status and deferral, requests for a stay, ties between cases, referral,
// transfer and correction.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { otherUnitId, unitId } from '#tests/support/cast.ts';
import { panelSitting } from '#tests/support/decided-case.ts';

const otherId = '01900000-0000-7000-8000-00000000dddd';

function beside(world: CaseWorld, state = 'verification.gathering', respondentId = world.facts.respondentId) {
  world.otherCases = [
    { id: otherId, unitId, state, respondentId, isFinal: false, outcome: null, conduct: [] },
  ];
  return world;
}

function recorded(world: CaseWorld, replaced: Record<string, unknown>) {
  return world.send('case.recordStatus', world.sampleOf('case.recordStatus', replaced), 'secretary');
}

/** Everything is ready for the sitting, and its day has come. */
function readyToSit(): CaseWorld {
  const world = caseIn('advice.sitting');
  world.must('advice.adjourn', undefined, 'chair');
  return world;
}

describe('a deferral', () => {
  const pregnancy = { status: 'deferral', ground: 'pregnancy' };

  it('keeps the sitting from opening until its day has passed', () => {
    const world = readyToSit();
    recorded(world, { ...pregnancy, until: world.day });
    expect(world.send('advice.openSitting').refusal).toBe('refusal.noDeferral');
  });

  it('keeps the decision from being signed', () => {
    const world = caseIn('advice.reasoning');
    recorded(world, pregnancy);
    expect(world.send('advice.signDecision').refusal).toBe('refusal.noDeferral');
  });

  it('is over when the secretary records that its ground has ended', () => {
    const world = caseIn('advice.reasoning');
    recorded(world, pregnancy);
    recorded(world, { status: 'inService', ground: undefined, until: undefined });
    expect(world.send('advice.signDecision').refusal).toBeNull();
  });

  it('has a ground that the pack lists', () => {
    const world = caseIn('verification.gathering');
    expect(recorded(world, { status: 'deferral', ground: 'onHoliday' }).refusal).toBe('refusal.groundListed');
  });

  it('has an end', () => {
    const world = caseIn('verification.gathering');
    expect(recorded(world, { ...pregnancy, until: undefined }).refusal).toBe('refusal.deferralEnds');
    const over = { ...pregnancy, since: '2025-01-01', until: '2025-06-01' };
    expect(recorded(world, over).refusal).toBe('refusal.deferralEnds');
  });
});

describe('the respondent’s status', () => {
  it('is not recorded ahead of its day', () => {
    const world = caseIn('verification.gathering');
    const later = { status: 'left', ground: undefined, until: undefined, since: '2031-01-01' };
    expect(recorded(world, later).refusal).toBe('refusal.notInTheFuture');
  });

  it('ends nothing by itself', () => {
    const world = caseIn('verification.gathering');
    recorded(world, { status: 'died', ground: undefined, until: undefined });
    expect(world.state).toBe('verification.gathering');
  });
});

describe('a request for a stay', () => {
  function asked(): CaseWorld {
    const world = caseIn('verification.responding');
    world.must('case.requestStay', undefined, 'respondent');
    return world;
  }

  it('has a time in which it is ruled on', () => {
    expect(asked().facts.clocks.stayRuling).toBeDefined();
  });

  it('is answered by the stay', () => {
    const world = asked();
    world.must('case.stay');
    expect(world.facts.beside.stayAskedOn).toBeNull();
  });

  it('is answered by a refusal', () => {
    const world = asked();
    world.must('case.refuseStay');
    expect(world.facts.clocks.stayRuling).toBeUndefined();
  });
});

describe('a long stay', () => {
  /** Reviewed each month until the limit of one stay is near. */
  function stayed(reviews: number): CaseWorld {
    const world = caseIn('verification.gathering');
    world.must('case.stay', world.sampleOf('case.stay', { reviewDay: inDays(world, 30) }));
    for (let n = 0; n < reviews; n += 1) {
      world.wait(30);
      world.must('case.reviewStay', world.sampleOf('case.reviewStay', { reviewDay: inDays(world, 30) }));
    }
    return world;
  }

  const inDays = (world: CaseWorld, days: number) =>
    new Date(Date.parse(world.at) + days * 86_400_000).toISOString().slice(0, 10);

  it('does not go on beyond the limit by a review', () => {
    const world = stayed(5).wait(30);
    const review = world.sampleOf('case.reviewStay', { reviewDay: inDays(world, 30) });
    expect(world.send('case.reviewStay', review).refusal).toBe('refusal.withinOneStay');
  });

  it('goes on by a fresh decision', () => {
    const world = stayed(5).wait(30);
    expect(world.send('case.stay', world.sampleOf('case.stay')).refusal).toBeNull();
    expect(world.facts.stay?.since).toBe(world.day);
  });

  it('is not decided on afresh before that', () => {
    expect(stayed(1).send('case.stay').refusal).toBe('refusal.notYetStayed');
  });
});

describe('ties to another case', () => {
  it('are only to a case that whoever ties them may see', () => {
    const world = caseIn('verification.gathering');
    const answer = world.send('case.link', world.sampleOf('case.link', { caseId: otherId }));
    expect(answer.refusal).toBe('refusal.otherCaseThere');
  });

  it('are noted once', () => {
    const world = beside(caseIn('verification.gathering'));
    world.must('case.link');
    expect(world.send('case.link').refusal).toBe('refusal.notTiedYet');
  });

  it('join and sever only before the vote', () => {
    expect(
      beside(caseIn('verification.gathering')).send('case.join', undefined, 'chair').refusal,
    ).not.toBeNull();
    const world = beside(caseIn('advice.sitting'));
    world.must('case.join');
    world.must('case.sever');
    expect(world.facts.beside.joined).toEqual([]);
    const late = beside(caseIn('advice.balloting'));
    expect(late.send('case.join').refusal).toBe('refusal.beforeBalloting');
  });
});

describe('merging', () => {
  it('ends the case in favour of another of the same respondent', () => {
    const world = beside(caseIn('verification.gathering'));
    expect(world.send('case.merge').state).toBe('resolved.merged');
    expect(world.facts.beside.mergedInto).toBe(otherId);
  });

  it('is not for the case of somebody else', () => {
    const world = beside(caseIn('verification.gathering'), 'verification.gathering', otherId);
    expect(world.send('case.merge').refusal).toBe('refusal.sameRespondent');
  });

  it('is over once either is before the committee', () => {
    const late = beside(caseIn('verification.gathering'), 'advice.scheduled');
    expect(late.send('case.merge').refusal).toBe('refusal.targetTakesItUp');
    expect(beside(caseIn('advice.drafting')).send('case.merge').refusal).toBe('refusal.beforeTheCommittee');
  });
});

describe('a transfer', () => {
  it('takes the case to another unit and frees every officer', () => {
    const world = caseIn('verification.gathering');
    expect(world.send('case.transfer').state).toBe('verification.gathering');
    expect(world.facts.unitId).toBe(otherUnitId);
    expect(Object.values(world.facts.officers)).toEqual([null, null, null, null, null]);
  });

  it('voids an open ballot and calls another body', () => {
    const world = caseIn('advice.balloting');
    expect(world.send('case.transfer').state).toBe('advice.commenting');
    expect(world.facts.ballots.at(-1)?.status).toBe('void');
    expect(world.facts.sitting).toBeNull();
  });

  it('of an appeal frees the panel', () => {
    const world = panelSitting('warning');
    expect(world.send('case.transfer').state).toBe('discipline.appealed');
    expect(world.facts.appeal).toMatchObject({ panel: [], chair: null });
  });

  it('does not come between a vote and its decision', () => {
    expect(caseIn('advice.reasoning').send('case.transfer').refusal).toBe('refusal.bodyHasNotVoted');
  });

  it('goes to another unit of the organisation', () => {
    const world = caseIn('verification.gathering');
    for (const id of [unitId, otherId]) {
      const answer = world.send('case.transfer', world.sampleOf('case.transfer', { unitId: id }));
      expect(answer.refusal).toBe('refusal.anotherUnit');
    }
  });

  it('for want of members needs a body with too few', () => {
    const world = caseIn('advice.sitting');
    const answer = world.send('case.transfer', world.sampleOf('case.transfer', { ground: 'tooFew' }));
    expect(answer.refusal).toBe('refusal.fewAreLeft');
  });

  it('is bounded', () => {
    const world = caseIn('verification.gathering');
    world.must('case.transfer');
    world.must('case.transfer', world.sampleOf('case.transfer', { unitId }));
    expect(world.send('case.transfer').refusal).toBe('refusal.transfersLeft');
  });
});

describe('a correction', () => {
  it('supersedes an entry once', () => {
    const world = caseIn('verification.gathering');
    world.must('case.correctRecord');
    expect(world.send('case.correctRecord').refusal).toBe('refusal.notCorrectedYet');
  });

  it('leaves every other fact alone', () => {
    const world = caseIn('verification.gathering');
    const { beside: _, acted: __, ...before } = world.facts;
    world.must('case.correctRecord');
    expect(world.facts).toMatchObject(before);
  });
});
