// The committee sits, hears and votes; each test tries one way round what that needs.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { committee, idOf, type Name } from '#tests/support/cast.ts';
import { alike, cast, heard, vote } from '#tests/support/votes.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { addDays } from '#workflows/rules/day.ts';

function present(...members: Name[]) {
  return { present: members.map(idOf) };
}

function scheduledAgain(world: CaseWorld): CaseWorld {
  world.must('advice.adjourn');
  return world.wait(20);
}

describe('opening the sitting', () => {
  it('is refused without a quorum', () => {
    const world = scheduledAgain(caseIn('advice.sitting'));
    expect(world.send('advice.openSitting', present('chair', 'member1')).refusal).toBe(
      'refusal.quorumOfThose',
    );
  });

  it('needs more than half: three of five are enough', () => {
    const world = scheduledAgain(caseIn('advice.sitting'));
    expect(world.must('advice.openSitting', present('chair', 'member1', 'member2'))).toBe('advice.sitting');
  });

  it('is refused before its day', () => {
    const world = caseIn('advice.sitting');
    world.must('advice.adjourn');
    expect(world.send('advice.openSitting').refusal).toBe('refusal.sittingDayHasCome');
  });

  it.each([
    ['a recused member', ['chair', 'member1', 'member2', 'member3'], 'member3'],
    ['somebody who is no member', ['chair', 'member1', 'member2', 'authority'], null],
    ['the same member twice', ['chair', 'member1', 'member2', 'member2'], null],
  ] as const)('does not count %s as present', (_, names, recused) => {
    const world = caseIn('advice.sitting');
    if (recused)
      world.must(
        'advice.recuse',
        { memberId: idOf(recused), ground: 'kinship', reasons: 'Họ hàng' },
        recused,
      );
    scheduledAgain(world);
    expect(world.send('advice.openSitting', present(...names)).refusal).toBe('refusal.presentMayAct');
  });

  it('waits for the time that the respondent was granted to prepare', () => {
    const world = caseIn('advice.sitting');
    world.must('advice.adjourn');
    const more = { clock: 'hearing', days: 14, reasons: 'Người đại diện bận' };
    world.must('verification.requestExtension', more);
    expect(world.wait(20).send('advice.openSitting').refusal).not.toBeNull();
    world.must('verification.grantExtension', { days: 14, reasons: 'Có lý do chính đáng' }, 'chair');
    expect(world.send('advice.openSitting').refusal).toBe('refusal.sittingDayHasCome');
    expect(world.wait(35).must('advice.openSitting')).toBe('advice.sitting');
  });
});

describe('adjourning', () => {
  it('is bounded', () => {
    const world = caseIn('advice.sitting');
    for (const _ of [1, 2]) scheduledAgain(world).must('advice.openSitting');
    expect(world.send('advice.adjourn').refusal).toBe('refusal.adjournmentsLeft');
  });

  it('cannot be to tomorrow', () => {
    const world = caseIn('advice.sitting');
    const tomorrow = world.sampleOf('advice.adjourn', { day: addDays(world.day, 1) });
    expect(world.send('advice.adjourn', tomorrow).refusal).toBe('refusal.farEnoughAhead');
  });

  it('means that the respondent is heard again by whoever sits then', () => {
    const world = scheduledAgain(heard());
    world.must('advice.openSitting');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.hearingWasOffered');
  });
});

describe('voting', () => {
  it('is refused before the respondent was heard or their absence recorded', () => {
    expect(caseIn('advice.sitting').send('advice.openBallot').refusal).toBe('refusal.hearingWasOffered');
  });

  it('is possible where the absence was recorded', () => {
    const world = caseIn('advice.sitting');
    world.must('advice.recordAbsence');
    expect(world.must('advice.openBallot')).toBe('advice.balloting');
  });

  it('cannot start with the sanction', () => {
    expect(heard().send('advice.openBallot', { question: 'sanction' }).refusal).toBe('refusal.findingsFirst');
  });

  it('on one allegation happens once', () => {
    const world = heard();
    const first = world.sampleOf('advice.openBallot');
    vote(world, alike('notProven'));
    expect(world.send('advice.openBallot', first).refusal).toBe('refusal.notYetAnswered');
  });

  it('lets nobody vote twice', () => {
    const world = caseIn('advice.balloting');
    cast(world, 'member1', 'proven');
    const again = world.send('advice.castBallot', world.sampleOf('advice.castBallot'), 'member1');
    expect(again.refusal).toBe('refusal.notYetVoted');
  });

  it('lets no recused member vote, and makes void the ballot in which they could have', () => {
    const world = caseIn('advice.balloting');
    const voted = world.sampleOf('advice.castBallot');
    const recusal = { memberId: idOf('member1'), ground: 'kinship', reasons: 'Họ hàng' };
    expect(world.must('advice.recuse', recusal, 'member1')).toBe('advice.sitting');
    expect(world.facts.ballots.map((one) => one.status)).toEqual(['void']);
    world.must('advice.openBallot');
    expect(world.send('advice.castBallot', voted, 'member1').refusal).toBe('refusal.notYourTurn');
  });

  it('does not let the chair remove a voter while it is under way', () => {
    const recusal = { memberId: idOf('member1'), ground: 'doubt', reasons: 'Nghi ngờ' };
    expect(caseIn('advice.balloting').send('advice.recuse', recusal, 'chair').refusal).toBe(
      'refusal.onlyOneselfWhileVoting',
    );
  });

  it('never puts a vote meant for one question on another', () => {
    const world = heard();
    world.must('advice.openBallot');
    const late = world.sampleOf('advice.castBallot');
    for (const member of committee.slice(0, 4)) cast(world, member, 'proven');
    world.must('advice.closeBallot');
    world.must('advice.openBallot');
    expect(world.send('advice.castBallot', late, 'member4').refusal).toBe('refusal.thisBallotIsOpen');
  });

  it('takes no choice that is not on the ballot', () => {
    const world = caseIn('advice.balloting');
    const odd = world.sampleOf('advice.castBallot', { choice: 'expulsion' });
    expect(world.send('advice.castBallot', odd).refusal).toBe('refusal.choiceOnBallot');
  });

  it('has only members on its roll, and nobody who had another part in the case', () => {
    const { roll } = openBallotOf(caseIn('advice.balloting').facts.ballots) ?? {};
    expect(roll).toEqual(committee.map(idOf));
  });

  it('stops while a member present has since acted in the case in another capacity', () => {
    const world = caseIn('advice.sitting');
    world.must('advice.hearRespondent');
    world.facts.officers.supervisor = idOf('member2');
    expect(world.send('advice.openBallot').refusal).toBe('refusal.votersActedNowhereElse');
  });

  it('leaves out a member who was not there when it opened', () => {
    const world = scheduledAgain(caseIn('advice.sitting'));
    world.must('advice.openSitting', present('chair', 'member1', 'member2'));
    world.must('advice.hearRespondent');
    world.must('advice.openBallot');
    const answer = world.send('advice.castBallot', world.sampleOf('advice.castBallot'), 'member3');
    expect(answer.refusal).toBe('refusal.onBallotRoll');
  });
});
