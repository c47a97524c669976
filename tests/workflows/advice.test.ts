// Committee consideration up to the sitting: the paper, the respondent's comments, the call, interests
// and papers. Each test brings a case there by real commands and tries one thing.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { idOf, type Name } from '#tests/support/cast.ts';
import { addDays, weekdayOf } from '#workflows/rules/day.ts';
import { trainingPack } from '#workflows/rules/packs.ts';

const none = { interest: 'none' };

function declareAll(world: CaseWorld, members: readonly Name[] = world.committee): CaseWorld {
  for (const member of members) world.must('advice.declareInterest', none, member);
  return world;
}

function seat(world: CaseWorld, member: Name) {
  return world.facts.sitting?.roll.find((one) => one.memberId === idOf(member));
}

describe('the paper', () => {
  it('cannot offer a form outside what the provisions allow', () => {
    const world = caseIn('advice.drafting');
    const paper = world.sampleOf('advice.submitPaper', { options: ['reprimand', 'warning'] });
    expect(world.send('advice.submitPaper', paper).refusal).toBe('refusal.optionsInRange');
  });

  it('cannot leave out the mildest form', () => {
    const world = caseIn('advice.drafting');
    const paper = world.sampleOf('advice.submitPaper', { options: ['expulsion'] });
    expect(world.send('advice.submitPaper', paper).refusal).toBe('refusal.optionsNeutral');
  });

  it('cannot be submitted by the investigator', () => {
    const world = caseIn('advice.drafting');
    const answer = world.send('advice.submitPaper', world.sampleOf('advice.submitPaper'), 'investigator');
    expect(answer.refusal).toBe('refusal.oneCapacity');
  });

  it('gives the body its time to call the sitting from the end of the time to comment on', () => {
    const { clocks } = caseIn('advice.commenting').facts;
    expect(clocks.scheduling?.dueDay).toBe(addDays(clocks.comment?.dueDay ?? '', 15));
  });
});

describe('scheduling', () => {
  it('waits for comments, a waiver or the end of the window', () => {
    expect(caseIn('advice.commenting').send('advice.schedule').refusal).toBe('refusal.commentsClosed');
  });

  it('is possible once the window has ended in silence', () => {
    expect(caseIn('advice.commenting').wait(15).must('advice.schedule')).toBe('advice.scheduled');
  });

  it('is possible on an informed waiver', () => {
    const world = caseIn('advice.commenting');
    world.must('advice.waiveComment');
    expect(world.must('advice.schedule')).toBe('advice.scheduled');
  });

  it('does not follow from a comment that only the secretary entered', () => {
    const world = caseIn('advice.commenting');
    world.must('advice.comment', world.sampleOf('advice.comment'), 'secretary');
    expect(world.send('advice.schedule').refusal).toBe('refusal.commentsClosed');
  });

  it('waits while a request for more time is pending', () => {
    const world = caseIn('advice.commenting');
    world.must('advice.comment');
    world.must('verification.requestExtension', { clock: 'comment', days: 7, reasons: 'Cần thêm thời gian' });
    expect(world.send('advice.schedule').refusal).toBe('refusal.nothingPending');
  });

  it('keeps the window open for as long as a request is not ruled on', () => {
    const world = caseIn('advice.commenting');
    world.must('verification.requestExtension', { clock: 'comment', days: 7, reasons: 'Cần thêm thời gian' });
    expect(world.wait(30).facts.clocks.comment?.passed).toBe(false);
  });

  it.each([
    ['a day nearer than the notice that is due', 24, 'refusal.farEnoughAhead'],
    ['a Saturday', 33, 'refusal.onAWorkingDay'],
  ])('refuses %s', (_, days, refusal) => {
    const world = caseIn('advice.commenting');
    world.must('advice.comment');
    const call = world.sampleOf('advice.schedule', { day: addDays(world.day, days) });
    expect(world.send('advice.schedule', call).refusal).toBe(refusal);
  });

  it.each([
    ['no chair', ['member1', 'member2', 'member3'], 'refusal.bodyHasOneChair'],
    ['too few who may decide', ['chair', 'member1', 'relative', 'superior'], 'refusal.enoughMayDecide'],
  ] as const)('refuses a body with %s', (_, body, refusal) => {
    const world = caseIn('advice.commenting');
    world.must('advice.comment');
    world.committee = body;
    expect(world.send('advice.schedule').refusal).toBe(refusal);
  });

  it('lists a relative of the respondent as recused and closes the file to them', () => {
    const world = caseIn('advice.commenting');
    world.must('advice.comment');
    world.committee = [...world.committee, 'relative'];
    world.must('advice.schedule');
    expect(seat(world, 'relative')?.recused).toBe(true);
    expect(world.facts.barred).toContain(idOf('relative'));
  });

  it.each(['intake', 'supervisor', 'reviewer', 'investigator', 'secretary'] as const)(
    'lists the %s of the case as recused although they are a member, and leaves their own part to them',
    (officer) => {
      const world = caseIn('advice.commenting');
      world.must('advice.comment');
      world.alsoMember(officer);
      world.must('advice.schedule');
      expect(seat(world, officer)?.recused).toBe(true);
      expect(world.facts.barred).not.toContain(idOf(officer));
      expect(world.send('advice.declareInterest', none, officer).state).toBeNull();
    },
  );
});

describe('interests', () => {
  it('are declared by so many that they could sit before the papers go out', () => {
    const world = declareAll(caseIn('advice.scheduled'), ['chair', 'member1']);
    expect(world.send('advice.circulate').refusal).toBe('refusal.interestsDeclared');
    world.must('advice.declareInterest', none, 'member2');
    expect(world.must('advice.circulate')).toBe('advice.scheduled');
  });

  it('do not count as declared for the papers where there is a conflict', () => {
    const world = declareAll(caseIn('advice.scheduled'), ['chair', 'member1']);
    world.must('advice.declareInterest', { interest: 'conflict', nature: 'Anh em họ' }, 'member2');
    expect(world.send('advice.circulate').refusal).toBe('refusal.interestsDeclared');
  });

  it('keep a member who has not declared from sitting, though the papers went out', () => {
    const world = declareAll(caseIn('advice.scheduled'), ['chair', 'member1', 'member2']);
    world.must('advice.circulate');
    world.wait(35);
    const present = ['chair', 'member1', 'member2', 'member3'] as const;
    expect(world.send('advice.openSitting', { present: present.map(idOf) }).refusal).toBe(
      'refusal.presentMayAct',
    );
    world.must('advice.openSitting', { present: present.slice(0, 3).map(idOf) });
    expect(seat(world, 'member3')?.present).toBe(false);
  });

  it('are declared once', () => {
    const world = declareAll(caseIn('advice.scheduled'), ['member1']);
    expect(world.send('advice.declareInterest', none, 'member1').refusal).toBe('refusal.notYetDeclared');
  });

  it('recuse at once where there is a conflict', () => {
    const world = caseIn('advice.scheduled');
    world.must('advice.declareInterest', { interest: 'conflict', nature: 'Anh em họ' }, 'member1');
    expect(seat(world, 'member1')).toMatchObject({ recused: true, interest: 'conflict' });
    expect(world.facts.barred).toContain(idOf('member1'));
  });

  it('hand the chair to another member where the chair has a conflict', () => {
    const world = caseIn('advice.scheduled');
    world.must('advice.declareInterest', { interest: 'conflict', nature: 'Anh em họ' }, 'chair');
    expect(seat(world, 'chair')?.chair).toBe(false);
    expect(seat(world, 'member1')?.chair).toBe(true);
  });
});

describe('papers', () => {
  it('cannot go out so late that nobody can read them', () => {
    const world = declareAll(caseIn('advice.scheduled').wait(27));
    expect(world.send('advice.circulate').refusal).toBe('refusal.papersInTime');
  });

  it('let the day be put off where they can no longer go out in time', () => {
    const world = declareAll(caseIn('advice.scheduled').wait(27));
    world.must('advice.postpone');
    expect(world.must('advice.circulate')).toBe('advice.scheduled');
  });
});

describe('the training procedure', () => {
  it.each([
    ['a working day', 1],
    ['a Saturday', 6],
  ])('walks from the call to the vote on one day, %s', (_, weekday) => {
    const world = caseIn('advice.commenting').assume((facts) => ({ ...facts, pack: trainingPack }));
    while (weekdayOf(world.day) !== weekday) world.wait(1);
    world.must('advice.comment');
    world.must('advice.schedule', world.sampleOf('advice.schedule', { day: world.day }));
    declareAll(world).must('advice.circulate');
    world.must('advice.openSitting');
    world.must('advice.hearRespondent');
    expect(world.must('advice.openBallot')).toBe('advice.balloting');
  });
});
