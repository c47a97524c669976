// What the ballots decide and what may be signed on them: always the count, never a payload.
import { describe, expect, it } from 'vitest';
import { caseIn } from '#tests/support/case-world.ts';
import { committee, idOf } from '#tests/support/cast.ts';
import { alike, bothProven, cast, heard, vote } from '#tests/support/votes.ts';
import { sanctionChoices } from '#workflows/case/advice/questions.ts';
import { openBallotOf } from '#workflows/case/sitting/sitting-facts.ts';
import { standard } from '#workflows/rules/standard/standard.ts';

describe('closing a ballot', () => {
  it('waits until everybody has voted unless the end was announced', () => {
    const world = caseIn('advice.balloting');
    for (const member of committee.slice(0, 4)) cast(world, member, 'proven');
    expect(world.send('advice.closeBallot', { announcedEnd: false }).refusal).toBe('refusal.votesAreIn');
    expect(world.must('advice.closeBallot', { announcedEnd: true })).toBe('advice.sitting');
  });

  it('cannot be announced before a quorum has voted', () => {
    const world = caseIn('advice.balloting');
    for (const member of committee.slice(0, 2)) cast(world, member, 'proven');
    expect(world.send('advice.closeBallot', { announcedEnd: true }).refusal).toBe('refusal.votesAreIn');
  });

  it('can be avoided by an annulment once a question, no more', () => {
    const world = caseIn('advice.balloting');
    world.must('advice.annulBallot');
    world.must('advice.openBallot');
    expect(world.send('advice.annulBallot').refusal).toBe('refusal.annulmentsLeft');
  });

  it('can be avoided once more where its time has passed and too few have voted to count it', () => {
    const world = caseIn('advice.balloting');
    world.must('advice.annulBallot');
    world.must('advice.openBallot');
    for (const member of committee.slice(0, 2)) cast(world, member, 'proven');
    expect(world.wait(7).must('advice.annulBallot')).toBe('advice.sitting');
    expect(world.must('advice.openBallot')).toBe('advice.balloting');
  });

  it('cannot be avoided once a quorum has voted, however late', () => {
    const world = caseIn('advice.balloting');
    world.must('advice.annulBallot');
    world.must('advice.openBallot');
    for (const member of committee.slice(0, 3)) cast(world, member, 'proven');
    expect(world.wait(7).send('advice.annulBallot').refusal).toBe('refusal.annulmentsLeft');
  });
});

describe('what the ballots decide', () => {
  it('is a sanction where one is carried, all the way to notification', () => {
    const world = bothProven();
    expect(vote(world, alike('warning'))).toBe('advice.reasoning');
    expect(world.must('advice.signDecision')).toBe('discipline.notifying');
    expect(world.facts.decision).toMatchObject({ instance: 1, outcome: 'sanction', sanction: 'warning' });
  });

  it('is an exoneration where nothing is proven, without a vote on a sanction', () => {
    const world = heard();
    vote(world, alike('notProven'));
    expect(vote(world, alike('notProven'))).toBe('advice.reasoning');
    world.must('advice.signDecision');
    expect(world.facts.decision).toMatchObject({ outcome: 'exonerated', sanction: null });
  });

  it('is no finding where the votes are tied among four', () => {
    const world = caseIn('advice.sitting');
    world.must(
      'advice.recuse',
      { memberId: idOf('member4'), ground: 'gain', reasons: 'Quyền lợi' },
      'member4',
    );
    world.must('advice.hearRespondent');
    vote(world, { ...alike('proven', ['chair', 'member1']), ...alike('notProven', ['member2', 'member3']) });
    expect(world.facts.ballots[0]).toMatchObject({ denominator: 4, carried: null });
    vote(world, alike('notProven', ['chair', 'member1', 'member2', 'member3']));
    world.must('advice.signDecision');
    expect(world.facts.decision?.outcome).toBe('exonerated');
  });

  it('is guidance where no form reaches the majority', () => {
    const world = bothProven();
    vote(world, {
      ...alike('warning', ['chair', 'member1']),
      ...alike('removal', ['member2', 'member3']),
      member4: 'none',
    });
    world.must('advice.signDecision');
    expect(world.facts.decision).toMatchObject({ outcome: 'guidance', sanction: null });
  });

  it('is guidance where the body chooses no sanction', () => {
    const world = bothProven();
    vote(world, alike('none'));
    world.must('advice.signDecision');
    expect(world.facts.decision).toMatchObject({ outcome: 'guidance', sanction: null });
  });

  it('offers only forms that the proven provisions allow, and none', () => {
    const world = bothProven();
    world.must('advice.openBallot');
    expect(openBallotOf(world.facts.ballots)?.choices).toEqual(['none', 'warning', 'removal', 'expulsion']);
  });

  it('leaves out forms that only an allegation not proven would have allowed', () => {
    const world = heard();
    const [first] = world.facts.allegations;
    if (first) first.provision = 'DU-03';
    vote(world, alike('proven'));
    vote(world, alike('notProven'));
    world.must('advice.openBallot');
    expect(openBallotOf(world.facts.ballots)?.choices).toEqual(['none', 'warning']);
  });

  it('is never heavier than before where an appeal sent the case back', () => {
    const world = caseIn('advice.reasoning');
    const { sitting, ballots } = world.facts;
    if (!sitting) throw new Error('No sitting was called.');
    const again = {
      ...world.facts,
      sitting: { ...sitting, earlierBallots: ballots.length },
      ballots: [...ballots, ...ballots.filter((one) => one.question === 'finding')],
      recourse: { ...world.facts.recourse, heaviest: 'warning' },
    };
    expect(sanctionChoices(again, standard, world.day)).toEqual(['none', 'warning']);
  });

  it('cannot be signed by a member who does not preside', () => {
    const world = caseIn('advice.reasoning');
    expect(world.send('advice.signDecision', world.sampleOf('advice.signDecision'), 'member1').refusal).toBe(
      'refusal.notYourTurn',
    );
  });

  it('cannot be signed on ballots whose result does not follow from their votes', () => {
    const world = caseIn('advice.reasoning');
    const last = world.facts.ballots.at(-1);
    if (last) last.carried = 'expulsion';
    expect(world.send('advice.signDecision').refusal).toBe('refusal.ballotsHold');
  });

  it('keeps a dissent of a member who voted otherwise, and of nobody else', () => {
    const world = bothProven();
    vote(world, { ...alike('warning'), member4: 'none' });
    const dissent = { dissent: 'Chưa đủ căn cứ' };
    expect(world.send('advice.recordDissent', dissent, 'member1').refusal).toBe('refusal.votedAgainst');
    expect(world.must('advice.recordDissent', dissent, 'member4')).toBe('advice.reasoning');
  });
});
