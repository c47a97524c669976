// The part of S3 that is about meetings: a sitting that is part of one is on its day, with its members, while the case is on
// its agenda; and who was there is who the meeting says was there.
import type { Facts } from '../../case/facts.ts';
import { type Clause, clause } from './invariant.ts';
import type { ObservedStep } from './observed-step.ts';

export const fitsItsMeeting: readonly Clause[] = [
  clause('calledIntoItsMeeting', calledIntoItsMeeting, ['advice.schedule']),
  clause('attendedAsTheMeetingSays', attendedAsTheMeetingSays, ['advice.openSitting']),
];

function calledIntoItsMeeting({ data, meeting, after }: ObservedStep): boolean {
  if (data.meetingId === undefined) return true;
  if (meeting?.id !== data.meetingId || meeting.state !== 'meeting.called' || !meeting.onAgenda) return false;
  const called = after.sitting?.roll.map((seat) => seat.memberId) ?? [];
  return meeting.day === data.day && called.toSorted().join() === meeting.members.toSorted().join();
}

/** Whoever may act in this case and was at the meeting sits, and nobody else; and the meeting has come to this case. */
function attendedAsTheMeetingSays({ before, after, meeting, data }: ObservedStep): boolean {
  const isPart = meeting !== undefined && before.sitting?.meetingId === meeting.id && meeting.onAgenda;
  if (!isPart || !/called|open/.test(meeting.state)) return true;
  const mayAct = (after.sitting?.roll ?? []).filter((seat) => !seat.recused && seat.interest === 'none');
  const there = mayAct.map((seat) => seat.memberId).filter((id) => meeting.present.includes(id));
  const listed = Array.isArray(data.present) ? data.present.map(String) : there;
  const asSaid = there.toSorted().join();
  return meeting.isCurrent && presentIn(after) === asSaid && listed.toSorted().join() === asSaid;
}

function presentIn({ sitting }: Facts): string {
  const present = sitting?.roll.filter((seat) => seat.present) ?? [];
  return present
    .map((seat) => seat.memberId)
    .toSorted()
    .join();
}
