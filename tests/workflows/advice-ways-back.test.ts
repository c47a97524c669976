// The ways back and around in committee: another day asked for, a chair who fails, an alternate who steps in, a case sent
// back or vacated, a proposal that a second body decides.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { committee, idOf, type Name } from '#tests/support/cast.ts';
import { alike, bothProven, heard, vote } from '#tests/support/votes.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

function scheduled(alternates: Name[] = []): CaseWorld {
  const world = caseIn('advice.commenting');
  world.must('advice.comment');
  world.must('advice.schedule', world.sampleOf('advice.schedule', { alternates: alternates.map(idOf) }));
  return world;
}

function everybodyDeclares(world: CaseWorld): CaseWorld {
  for (const member of committee) world.must('advice.declareInterest', undefined, member);
  return world;
}

describe('asking for another day', () => {
  it('is ruled on before the sitting opens', () => {
    const world = everybodyDeclares(scheduled());
    world.must('advice.circulate');
    world.must('advice.requestPostponement');
    world.wait(35);
    expect(world.send('advice.openSitting').refusal).toBe('refusal.noPostponementPending');
    world.must('advice.refusePostponement');
    expect(world.must('advice.openSitting')).toBe('advice.sitting');
  });

  it('is ruled on before anything is voted on', () => {
    const world = heard();
    world.must('advice.requestPostponement');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.noPostponementPending');
    expect(world.must('advice.adjourn')).toBe('advice.scheduled');
    expect(world.facts.committee.postponement).toBeNull();
  });

  it('is settled by another day', () => {
    const world = everybodyDeclares(scheduled());
    world.must('advice.requestPostponement');
    world.must('advice.postpone');
    expect(world.facts.committee.postponement).toBeNull();
  });

  it('is bounded, and over once a vote was taken', () => {
    const world = everybodyDeclares(scheduled());
    for (const _ of [1, 2]) {
      world.must('advice.requestPostponement');
      world.must('advice.refusePostponement');
    }
    expect(world.send('advice.requestPostponement').refusal).toBe('refusal.postponementRequestsLeft');
    const voted = heard();
    vote(voted, alike('proven'));
    expect(voted.send('advice.requestPostponement').refusal).toBe('refusal.nothingVotedOn');
  });
});

describe('a recusal that leaves too few', () => {
  it('has the alternate step in, closes the papers and writes the minute, in the same entry', () => {
    const world = everybodyDeclares(scheduled(['alternate']));
    world.must('advice.circulate');
    for (const name of ['member2', 'member3', 'member4'] as const)
      world.must('advice.recuse', world.sampleOf('advice.recuse', { memberId: idOf(name) }), name);
    const { sitting, minutes, alternates } = { ...world.facts, ...world.facts.committee };
    expect(sitting?.roll.at(-1)).toMatchObject({
      memberId: idOf('alternate'),
      recused: false,
      interest: null,
    });
    expect(sitting?.circulatedOn).toBeNull();
    expect(alternates).toEqual([]);
    expect(minutes.at(-1)).toMatchObject({
      what: 'recused',
      memberId: idOf('member4'),
      entitled: 3,
      steppedIn: idOf('alternate'),
    });
  });

  it('takes no alternate who is a member already', () => {
    const world = caseIn('advice.commenting');
    world.must('advice.comment');
    const payload = world.sampleOf('advice.schedule', { alternates: [idOf('member1')] });
    expect(world.send('advice.schedule', payload).refusal).toBe('refusal.alternatesFromOutside');
  });
});

describe('a chair who fails', () => {
  const another = { memberId: idOf('member1'), reasons: 'Chủ tọa không kê khai' };

  it('is not replaced while nothing is overdue', () => {
    const world = everybodyDeclares(scheduled());
    expect(world.send('advice.replaceChair', another).refusal).toBe('refusal.chairFails');
  });

  it('who never declares is replaced by the authority on the day of the sitting', () => {
    const world = scheduled();
    for (const member of committee.slice(1)) world.must('advice.declareInterest', undefined, member);
    world.must('advice.circulate');
    world.wait(35).must('advice.replaceChair', another);
    expect(world.must('advice.openSitting', undefined, 'member1')).toBe('advice.sitting');
    expect(world.facts.committee.minutes.at(-1)).toMatchObject({
      what: 'chairReplaced',
      memberId: idOf('chair'),
      steppedIn: idOf('member1'),
    });
  });

  it('who never signs is replaced by one who voted', () => {
    const world = caseIn('advice.reasoning').wait(20);
    world.must('advice.replaceChair', another);
    expect(world.must('advice.signDecision', undefined, 'member1')).toBe('discipline.notifying');
  });

  it('is not replaced by somebody who may not preside', () => {
    const world = caseIn('advice.reasoning').wait(20);
    const outsider = { ...another, memberId: idOf('alternate') };
    expect(world.send('advice.replaceChair', outsider).refusal).toBe('refusal.mayPreside');
  });
});

describe('sending a case back', () => {
  it('takes a vote of the body', () => {
    expect(heard().send('advice.remit').refusal).toBe('refusal.bodyVotedToRemit');
  });

  it('restarts notice, reply, report and comments', () => {
    const world = heard();
    ask(world, 'remit');
    expect(world.must('advice.remit')).toBe('verification.gathering');
    expect(world.facts).toMatchObject({ report: null, paper: null, repliedOn: null, sitting: null });
    world.must('verification.draftNotice');
    expect(world.must('verification.serveNotice')).toBe('verification.serving');
  });

  it('is not passed over once it was voted for', () => {
    const world = heard();
    ask(world, 'remit');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.notSentBack');
  });

  it('is not asked once a finding was voted on, nor more often than allowed', () => {
    const voted = heard();
    vote(voted, alike('proven'));
    expect(voted.send('advice.openBallot', { question: 'remit' }).refusal).toBe(
      'refusal.remitBeforeFindings',
    );
    const again = heard().assume((facts) => ({ ...facts, committee: { ...facts.committee, sentBack: 1 } }));
    expect(again.send('advice.openBallot', { question: 'remit' }).refusal).toBe(
      'refusal.remitBeforeFindings',
    );
  });

  it('goes on with the findings where the body votes against it', () => {
    const world = heard();
    ask(world, 'goOn');
    expect(world.send('advice.remit').refusal).toBe('refusal.bodyVotedToRemit');
    expect(world.must('advice.openBallot')).toBe('advice.balloting');
  });
});

describe('vacating ballots', () => {
  it('keeps them as they were and has everything asked again', () => {
    const world = caseIn('advice.reasoning');
    const before = world.facts.ballots;
    expect(world.must('advice.vacateBallot')).toBe('advice.scheduled');
    expect(world.facts.ballots).toEqual(before);
    world.wait(40).must('advice.openSitting');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.hearingWasOffered');
    world.must('advice.hearRespondent');
    expect(world.send('advice.openBallot', { question: 'sanction' }).refusal).toBe('refusal.findingsFirst');
  });

  it('removes the member whose conflict came to light', () => {
    const world = caseIn('advice.reasoning');
    const conflict = world.sampleOf('advice.vacateBallot', { ground: 'conflict', memberId: idOf('member2') });
    world.must('advice.vacateBallot', conflict);
    expect(world.facts.barred).toContain(idOf('member2'));
  });

  it('names the member where it is for a conflict', () => {
    const world = caseIn('advice.reasoning');
    const nobody = world.sampleOf('advice.vacateBallot', { ground: 'conflict' });
    expect(world.send('advice.vacateBallot', nobody).refusal).toBe('refusal.conflictNamesMember');
  });

  it('is bounded', () => {
    const world = caseIn('advice.reasoning');
    world.assume((facts) => ({ ...facts, committee: { ...facts.committee, vacated: 1 } }));
    expect(world.send('advice.vacateBallot').refusal).toBe('refusal.vacationsLeft');
  });
});

describe('a sanction that a second body decides', () => {
  function proposed(): CaseWorld {
    const world = bothProven();
    vote(world, alike('expulsion'));
    return world.assume((facts) => ({ ...facts, pack: pinOf(vnParty) }));
  }

  it('is not signed by the first', () => {
    expect(proposed().send('advice.signDecision').refusal).toBe('refusal.bodyMayDecide');
  });

  it('goes to the second, where the respondent comments again', () => {
    const world = proposed();
    expect(world.must('advice.forwardProposal')).toBe('advice.commenting');
    expect(world.facts.committee.proposal).toMatchObject({ sanction: 'expulsion' });
    expect(world.send('advice.schedule').refusal).toBe('refusal.commentsClosed');
  });

  it('is decided by nobody who proposed it', () => {
    const world = proposed();
    world.must('advice.forwardProposal');
    world.must('advice.comment');
    expect(world.send('advice.schedule').refusal).toBe('refusal.bodyHasOneChair');
  });

  it('is not forwarded where the body itself decides', () => {
    expect(caseIn('advice.reasoning').send('advice.forwardProposal').refusal).toBe(
      'refusal.anotherBodyDecides',
    );
  });
});

describe('signing', () => {
  it('needs the standard of proof that the outcome calls for', () => {
    const world = bothProven();
    vote(world, alike('expulsion'));
    const payload = world.sampleOf('advice.signDecision', { standardOfProof: 'balanceOfProbabilities' });
    expect(world.send('advice.signDecision', payload).refusal).toBe('refusal.standardIsMet');
    expect(world.must('advice.signDecision')).toBe('discipline.notifying');
  });
});

/** The body votes on whether the case goes back. */
function ask(world: CaseWorld, choice: 'remit' | 'goOn'): void {
  world.must('advice.openBallot', { question: 'remit' });
  const ballotId = openBallotOf(world.facts.ballots)?.id;
  for (const member of committee) world.must('advice.castBallot', { ballotId, choice }, member);
  world.must('advice.closeBallot');
}
