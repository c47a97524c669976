// The meeting that a case's command is about: the one it names, or the one its sitting is part of. What the case needs of
// it is copied into the case's entry, so that the case can always be replayed alone.
import { readHead, readHeadAsSystem } from '#db/read-head.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { MeetingCopy } from '#workflows/case/resolved.ts';
import { findItem, type MeetingFacts } from '#workflows/meeting/meeting-facts.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

/** Nothing for the many commands that have to do with no meeting: they cost no query. */
export async function lookUpMeeting(
  path: WritePath,
  { command, data, sent, caseId, known }: Ask<Head, AnyCommand>,
): Promise<{ meeting?: MeetingCopy }> {
  if (!command.needsMeeting) return {};
  const { meetingId } = data;
  const request = { commandId: null };
  // One that is named has to be the actor's to see; the one of the sitting is the case's own.
  if (typeof meetingId === 'string' && sent.actor.id) {
    const { head } = await readHead(path.reader, {
      ...request,
      streamId: meetingId,
      actorId: sent.actor.id,
    });
    return copyOf(head, caseId);
  }
  const own = known.head.facts.sitting?.meetingId;
  if (own === undefined) return {};
  const { head } = await readHeadAsSystem(path.feedLanes, { ...request, streamId: own });
  return copyOf(head, caseId);
}

function copyOf(
  head: Awaited<ReturnType<typeof readHead>>['head'],
  caseId: string,
): { meeting?: MeetingCopy } {
  if (head?.kind !== 'meeting') return {};
  const facts = head.facts as MeetingFacts;
  const item = findItem(facts, caseId);
  const interests = Object.entries(item?.interests ?? {});
  return {
    meeting: {
      id: head.streamId,
      state: head.state ?? '',
      day: facts.day,
      members: facts.roll.map((seat) => seat.memberId),
      present: facts.roll.filter((seat) => seat.presence === 'present').map((seat) => seat.memberId),
      conflicted: interests.flatMap(([id, interest]) => (interest === 'conflict' ? [id] : [])),
      onAgenda: item !== undefined,
      isCurrent: facts.current === caseId,
    },
  };
}
