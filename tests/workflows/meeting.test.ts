// A meeting over several cases: who is called, what goes on its agenda, who counts for an item, and how its minutes close.
import { describe, expect, it } from 'vitest';
import { idOf } from '#tests/support/cast.ts';
import { called, caseA, caseB, inSession, MeetingWorld, readyCase } from '#tests/support/meeting-world.ts';
import { itemTurnout } from '#workflows/meeting/item-turnout.ts';
import { findItem } from '#workflows/meeting/meeting-facts.ts';

const reasons = 'Vì lý do nêu tại phiên họp.';

function turnoutOf(world: MeetingWorld, caseId: string) {
  const item = findItem(world.facts, caseId);
  if (!item) throw new Error('It is not on the agenda.');
  return itemTurnout(item, world.facts);
}

describe('a call', () => {
  it('reaches every member of the body, and nobody may pick them', () => {
    const world = called();
    expect(world.facts.roll.map((seat) => seat.memberId)).toEqual(world.committee.map(idOf));
  });

  it('gives the time in which the papers go out', () => {
    const world = new MeetingWorld();
    const payload = { ...world.sampleOf('meeting.call'), day: '2026-03-04' };
    expect(world.refusal('meeting.call', 'secretary', payload)).toBe('refusal.meetingDayFarEnough');
  });

  it('is for a working day', () => {
    const world = new MeetingWorld();
    const payload = { ...world.sampleOf('meeting.call'), day: '2026-04-05' };
    expect(world.refusal('meeting.call', 'secretary', payload)).toBe('refusal.meetingOnAWorkingDay');
  });

  it('is refused where the body has no chair', () => {
    const world = new MeetingWorld();
    world.committee = ['member1', 'member2', 'member3'];
    expect(world.refusal('meeting.call', 'secretary')).toBe('refusal.meetingBodyHasOneChair');
  });

  it('belongs to the secretary and the chair', () => {
    const world = new MeetingWorld();
    expect(world.refusal('meeting.call', 'member1')).toBe('refusal.notYourTurn');
    expect(world.refusal('meeting.call', 'supervisor')).toBe('refusal.notYourTurn');
  });
});

describe('the agenda', () => {
  it('takes no case whose comments are still open', () => {
    const world = called();
    const early = readyCase('01900000-0000-7000-8000-00000000c003', { commentsClosed: false });
    world.cases = [early];
    expect(world.refusal('meeting.addItem', 'secretary', { caseId: early.id })).toBe(
      'refusal.caseIsReadyForAgenda',
    );
  });

  it('takes no stayed case, none of another body, none of another meeting, none twice', () => {
    const world = called();
    const id = '01900000-0000-7000-8000-00000000c003';
    const add = (change: Parameters<typeof readyCase>[1]) => {
      world.cases = [readyCase(id, change)];
      return world.refusal('meeting.addItem', 'secretary', { caseId: id });
    };
    expect(add({ stayed: true })).toBe('refusal.caseIsReadyForAgenda');
    expect(add({ body: [idOf('member1')] })).toBe('refusal.caseOfThisBody');
    expect(add({ state: 'advice.scheduled', meetingId: caseB })).toBe('refusal.onOneAgendaOnly');
    world.cases = [readyCase(caseA)];
    expect(world.refusal('meeting.addItem', 'secretary', { caseId: caseA })).toBe('refusal.onOneAgendaOnly');
  });

  it('takes no case in which too few members may act', () => {
    const world = called();
    const id = '01900000-0000-7000-8000-00000000c003';
    world.cases = [readyCase(id, { barred: [idOf('member1'), idOf('member2'), idOf('member3')] })];
    expect(world.refusal('meeting.addItem', 'secretary', { caseId: id })).toBe('refusal.enoughMayActOnItem');
  });

  it('is fixed once the meeting is open', () => {
    const world = inSession();
    expect(world.refusal('meeting.addItem', 'secretary', { caseId: caseB })).toBe('refusal.notInThisState');
  });

  it('keeps what was taken up', () => {
    const world = inSession();
    world.must('meeting.takeUpItem', 'chair');
    expect(world.refusal('meeting.removeItem', 'secretary', { caseId: caseA, reasons })).toBe(
      'refusal.itemNotTakenUp',
    );
  });
});

describe('interests', () => {
  it('are declared once for each item', () => {
    const world = called();
    world.must('meeting.declareInterest', 'member1', { caseId: caseA, interest: 'none' });
    expect(world.refusal('meeting.declareInterest', 'member1', { caseId: caseA, interest: 'conflict' })).toBe(
      'refusal.declaredOnceForItem',
    );
    expect(world.refusal('meeting.declareInterest', 'member1', { caseId: caseB, interest: 'none' })).toBe(
      null,
    );
  });

  it('are not the secretary’s to declare', () => {
    expect(called().refusal('meeting.declareInterest', 'secretary')).toBe('refusal.notYourTurn');
  });

  it('cannot be declared on an item from which the record bars a member', () => {
    const world = called((one) => {
      one.cases = [readyCase(caseA, { barred: [idOf('member1')] })];
    });
    expect(world.refusal('meeting.declareInterest', 'member1', { caseId: caseA, interest: 'none' })).toBe(
      'refusal.itemIsOnAgenda',
    );
  });

  it('take a conflicted member out of the count of that item only', () => {
    const world = called();
    world.must('meeting.declareInterest', 'member1', { caseId: caseA, interest: 'conflict' });
    expect(turnoutOf(world, caseA)).toMatchObject({ allOfficial: 5, entitled: 4 });
    expect(turnoutOf(world, caseB)).toMatchObject({ allOfficial: 5, entitled: 5 });
  });
});

describe('the session', () => {
  it('does not open before its day', () => {
    expect(called().refusal('meeting.open', 'chair')).toBe('refusal.meetingDayHasCome');
  });

  it('does not open without a quorum, without the chair, or with somebody who was not called', () => {
    const world = called();
    world.onTheDay();
    const open = (...present: Parameters<typeof idOf>[0][]) =>
      world.refusal('meeting.open', 'chair', { present: present.map(idOf) });
    expect(open('chair', 'member1')).toBe('refusal.quorumOfRoll');
    expect(open('member1', 'member2', 'member3')).toBe('refusal.meetingChairIsThere');
    expect(open('chair', 'member1', 'alternate')).toBe('refusal.presentAreCalled');
    expect(open('chair', 'member1', 'member1')).toBe('refusal.presentAreCalled');
    expect(open('chair', 'member1', 'member2')).toBe(null);
  });

  it('takes up no item while somebody present has not declared on it', () => {
    const world = called();
    world.onTheDay();
    world.must('meeting.open', 'chair');
    expect(world.refusal('meeting.takeUpItem', 'chair')).toBe('refusal.everybodyThereDeclared');
  });

  it('takes up no item without a quorum of those who may act in it', () => {
    const world = inSession();
    for (const name of ['member1', 'member2', 'member3'] as const)
      world.must('meeting.recordAttendance', 'secretary', { memberId: idOf(name), presence: 'left' });
    expect(world.refusal('meeting.takeUpItem', 'chair')).toBe('refusal.quorumForItem');
  });

  it('counts whoever was kept out of the case since it was put on the agenda no more', () => {
    const world = inSession();
    world.cases = [readyCase(caseA, { barred: [idOf('member1'), idOf('member2'), idOf('member3')] })];
    expect(world.refusal('meeting.takeUpItem', 'chair')).toBe('refusal.quorumForItem');
  });

  it('counts a member who comes back', () => {
    const world = inSession();
    const record = (presence: string) =>
      world.must('meeting.recordAttendance', 'secretary', { memberId: idOf('member1'), presence });
    record('left');
    expect(turnoutOf(world, caseA).present).toBe(4);
    record('present');
    expect(turnoutOf(world, caseA).present).toBe(5);
  });

  it('records no change that is none', () => {
    const world = inSession();
    const record = (memberId: string, presence: string) =>
      world.refusal('meeting.recordAttendance', 'secretary', { memberId, presence });
    expect(record(idOf('member1'), 'present')).toBe('refusal.attendanceIsAChange');
    expect(record(idOf('alternate'), 'present')).toBe('refusal.attendanceIsAChange');
  });

  it('goes on another day with attendance recorded afresh, and no more often than the pack allows', () => {
    const world = inSession();
    world.must('meeting.takeUpItem', 'chair');
    world.must('meeting.adjourn', 'chair');
    expect(world.head.state).toBe('called');
    expect(world.facts.roll.every((seat) => seat.presence === 'absent')).toBe(true);
    expect(findItem(world.facts, caseA)?.takenUpOn).not.toBe(null);
    world.must('meeting.adjourn', 'chair');
    expect(world.refusal('meeting.adjourn', 'chair')).toBe('refusal.meetingMayAdjourn');
  });

  it('is never moved to an earlier day', () => {
    const world = called();
    const payload = { day: '2026-03-16', reasons };
    expect(world.refusal('meeting.adjourn', 'secretary', payload)).toBe('refusal.meetingDayIsLater');
  });

  it('is not cancelled once an item was taken up, on whatever day', () => {
    const world = inSession();
    world.must('meeting.takeUpItem', 'chair');
    world.must('meeting.adjourn', 'chair');
    expect(world.refusal('meeting.cancel', 'secretary')).toBe('refusal.nothingTakenUpYet');
  });
});
