// The meeting that a sitting of the exploration may be part of, as the server copies it: called or open, with everybody
// there and this case its business; or as it may be otherwise, one thing at a time.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { MeetingCopy, Resolved } from '#workflows/case/resolved.ts';
import { addDays } from '#workflows/rules/day.ts';
import { committee, idOf, meetingId } from './cast.ts';
import type { Data } from './payloads.ts';

export const meetingLookUps = [
  'meetingOver',
  'meetingOffAgenda',
  'meetingOtherDay',
  'meetingOtherMembers',
  'meetingNotThere',
  'meetingNotYetHere',
  'meetingFewer',
] as const;

export function meetingSeen(command: AnyCommand, data: Data, lookUp: string): Pick<Resolved, 'meeting'> {
  const members = committee.map(idOf);
  const day = typeof data.day === 'string' ? data.day : '2026-01-01';
  const meeting: MeetingCopy = {
    id: meetingId,
    state: command.type === 'advice.schedule' ? 'meeting.called' : 'meeting.open',
    ...{ day, members, present: members, conflicted: [], onAgenda: true, isCurrent: true },
  };
  switch (lookUp) {
    case 'meetingNotThere':
      return {};
    case 'meetingOver':
      return { meeting: { ...meeting, state: 'meeting.closed' } };
    case 'meetingOffAgenda':
      return { meeting: { ...meeting, onAgenda: false } };
    case 'meetingOtherDay':
      return { meeting: { ...meeting, day: addDays(day, 7) } };
    case 'meetingOtherMembers':
      return { meeting: { ...meeting, members: members.slice(1) } };
    case 'meetingNotYetHere':
      return { meeting: { ...meeting, isCurrent: false } };
    case 'meetingFewer':
      return { meeting: { ...meeting, present: members.slice(0, 2) } };
    default:
      return { meeting };
  }
}
