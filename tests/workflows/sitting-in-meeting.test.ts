// A case on the agenda of a meeting: it is scheduled to the meeting's day and body, and opens when the meeting takes it up,
// with those there who are there. What it needs of the meeting is copied into its own entry.
import { describe, expect, it } from 'vitest';
import { type CaseWorld, caseIn } from '#tests/support/case-world.ts';
import { committee, idOf, type Name } from '#tests/support/cast.ts';
import type { MeetingCopy } from '#workflows/case/resolved.ts';
import { presentSeats } from '#workflows/case/sitting/body.ts';

const meetingId = '01900000-0000-7000-8000-00000000eeee';

function meetingOn(day: string, change: Partial<MeetingCopy> = {}): MeetingCopy {
  return {
    id: meetingId,
    state: 'meeting.called',
    day,
    members: committee.map(idOf),
    present: [],
    conflicted: [],
    onAgenda: true,
    isCurrent: false,
    ...change,
  };
}

/** Comments are closed; the payload schedules the case to the meeting of its sample's day. */
function ready(): { world: CaseWorld; day: string; payload: Record<string, unknown> } {
  const world = caseIn('advice.commenting');
  world.must('advice.comment');
  const sample = world.sampleOf('advice.schedule');
  return { world, day: String(sample.day), payload: { ...sample, meetingId } };
}

/** Scheduled to the meeting, everybody but `silent` has declared in the case, and the day has come. */
function onTheDay(silent: readonly Name[] = []): CaseWorld {
  const { world, day, payload } = ready();
  world.meeting = meetingOn(day);
  world.must('advice.schedule', payload);
  for (const name of committee.filter((one) => !silent.includes(one)))
    world.must('advice.declareInterest', undefined, name);
  world.must('advice.circulate');
  world.wait(35);
  return world;
}

function takenUp(world: CaseWorld, change: Partial<MeetingCopy> = {}): void {
  const present = committee.map(idOf);
  world.meeting = meetingOn('2026-01-01', { state: 'meeting.open', isCurrent: true, present, ...change });
}

describe('a case is scheduled to a meeting', () => {
  it('that is to come and has it on its agenda', () => {
    const { world, day, payload } = ready();
    const schedule = (meeting: MeetingCopy | null) => {
      world.meeting = meeting;
      return world.send('advice.schedule', payload).refusal;
    };
    expect(schedule(null)).toBe('refusal.meetingTakesTheCase');
    expect(schedule(meetingOn(day, { onAgenda: false }))).toBe('refusal.meetingTakesTheCase');
    expect(schedule(meetingOn(day, { state: 'meeting.closed' }))).toBe('refusal.meetingTakesTheCase');
    expect(schedule(meetingOn(day, { id: '01900000-0000-7000-8000-00000000eee1' }))).toBe(
      'refusal.meetingTakesTheCase',
    );
    expect(schedule(meetingOn(day))).toBe(null);
    expect(world.facts.sitting?.meetingId).toBe(meetingId);
  });

  it('on the meeting’s own day', () => {
    const { world, payload } = ready();
    world.meeting = meetingOn('2026-12-31');
    expect(world.send('advice.schedule', payload).refusal).toBe('refusal.dayIsTheMeetings');
  });

  it('of the very body that decides it', () => {
    const { world, day, payload } = ready();
    world.meeting = meetingOn(day, { members: committee.slice(1).map(idOf) });
    expect(world.send('advice.schedule', payload).refusal).toBe('refusal.meetingIsOfThisBody');
  });

  it('or to none', () => {
    const { world, payload } = ready();
    const { meetingId: _, ...alone } = payload;
    world.must('advice.schedule', alone);
    expect(world.facts.sitting).not.toHaveProperty('meetingId');
  });
});

describe('its sitting', () => {
  it('opens once the meeting has taken the case up', () => {
    const world = onTheDay();
    takenUp(world, { isCurrent: false });
    expect(world.send('advice.openSitting', {}).refusal).toBe('refusal.meetingHasTakenItUp');
    takenUp(world);
    expect(world.send('advice.openSitting', {}).refusal).toBe(null);
  });

  it('counts those who are there, may act, and have declared in the case', () => {
    const world = onTheDay(['member4']);
    takenUp(world, { present: ['chair', 'member1', 'member2', 'member4'].map((name) => idOf(name as Name)) });
    world.must('advice.openSitting', {});
    const sitting = world.facts.sitting;
    expect(sitting && presentSeats(sitting).map((seat) => seat.memberId)).toEqual(
      (['chair', 'member1', 'member2'] as const).map(idOf),
    );
  });

  it('leaves nobody out who is there, and adds nobody', () => {
    const world = onTheDay();
    takenUp(world);
    const listed = { present: committee.slice(0, 3).map(idOf) };
    expect(world.send('advice.openSitting', listed).refusal).toBe('refusal.attendanceIsTheMeetings');
  });

  it('does not open without a quorum of the meeting’s attendance', () => {
    const world = onTheDay();
    takenUp(world, { present: [idOf('chair'), idOf('member1')] });
    expect(world.send('advice.openSitting', {}).refusal).toBe('refusal.quorumOfThose');
  });

  it('recuses at once whoever declared a conflict at the meeting', () => {
    const world = onTheDay();
    takenUp(world, { conflicted: [idOf('member1')] });
    world.must('advice.openSitting', {});
    const seat = world.facts.sitting?.roll.find((one) => one.memberId === idOf('member1'));
    expect(seat).toMatchObject({ recused: true, present: false });
    expect(world.facts.barred).toContain(idOf('member1'));
  });

  it('is held on its own where the meeting was cancelled', () => {
    const world = onTheDay();
    world.meeting = meetingOn('2026-01-01', { state: 'meeting.cancelled' });
    world.must('advice.openSitting', { present: committee.map(idOf) });
    expect(world.state).toBe('advice.sitting');
  });

  it('names who is present where it belongs to no meeting', () => {
    const world = onTheDay();
    world.meeting = null;
    expect(world.send('advice.openSitting', {}).refusal).toBe('refusal.chairIsPresent');
  });

  it('leaves the meeting when it is put off to another day', () => {
    const world = onTheDay();
    takenUp(world);
    world.must('advice.openSitting', {});
    world.must('advice.adjourn');
    expect(world.facts.sitting).not.toHaveProperty('meetingId');
  });
});
