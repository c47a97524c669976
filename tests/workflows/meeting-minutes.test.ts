// The minutes of a meeting: written on what was taken up, signed by two persons, never changed once they are.
import { describe, expect, it } from 'vitest';
import { caseA, inSession, type MeetingWorld, readyCase } from '#tests/support/meeting-world.ts';

describe('the minutes', () => {
  function considered(): MeetingWorld {
    const world = inSession((one) => {
      one.cases = [readyCase(caseA)];
    });
    world.must('meeting.takeUpItem', 'chair');
    return world;
  }

  it('are written on items that were taken up only', () => {
    expect(inSession().refusal('meeting.minute', 'secretary')).toBe('refusal.itemWasTakenUp');
  });

  it('close the meeting by two signatures, of two persons', () => {
    const world = considered();
    expect(world.refusal('meeting.close', 'chair')).toBe('refusal.everyItemMinuted');
    world.must('meeting.minute', 'secretary');
    world.must('meeting.close', 'chair');
    expect(world.head.state).toBe('open');
    expect(world.refusal('meeting.close', 'chair')).toBe('refusal.minutesNotSignedYet');
    world.must('meeting.close', 'secretary');
    expect(world.head.state).toBe('closed');
    expect(world.facts.closedOn).toBe(world.day);
  });

  it('have to be signed again once something was added', () => {
    const world = considered();
    world.must('meeting.minute', 'secretary');
    world.must('meeting.close', 'chair');
    world.must('meeting.minute', 'secretary');
    world.must('meeting.close', 'secretary');
    expect(world.head.state).toBe('open');
  });

  it('are not signed while an item waits', () => {
    const world = inSession();
    world.must('meeting.takeUpItem', 'chair');
    world.must('meeting.minute', 'secretary');
    expect(world.refusal('meeting.close', 'chair')).toBe('refusal.nothingLeftOnAgenda');
  });

  it('never change once signed: a correction counts beside them', () => {
    const world = considered();
    world.must('meeting.minute', 'secretary');
    world.must('meeting.close', 'chair');
    world.must('meeting.close', 'secretary');
    for (const type of ['meeting.minute', 'meeting.adjourn', 'meeting.recordAttendance', 'meeting.close'])
      expect(world.refusal(type, 'secretary')).toBe('refusal.notInThisState');
    const before = world.facts;
    world.must('meeting.correctMinutes', 'secretary');
    expect(world.facts).toEqual({
      ...before,
      minutes: before.minutes.map((one) => ({ ...one, corrected: 1 })),
    });
  });
});
