// One meeting as one viewer may see it, read once for the view, the commands and the history. Null where there is none
// for them.
import { listHistory } from '#db/queries/list-history.ts';
import { listTiedCases } from '#db/queries/list-tied-cases.ts';
import { readHead, type Head as StoredHead } from '#db/read-head.ts';
import type { MeetingHead } from '#workflows/meeting/advance-meeting.ts';
import { entryDepth } from '#workflows/meeting/agenda-depth.ts';
import { type CaseSources, type ReadEntry, textOf } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { keptFromItems } from './kept-from-items.ts';
import { meetingHeadIn } from './meeting-head-in.ts';

export type MeetingReading = { stored: StoredHead; head: MeetingHead; now: string; dataKey: Buffer };

export async function readMeeting(
  { reader, keys }: CaseSources,
  viewer: Viewer,
  meetingId: string,
): Promise<MeetingReading | null> {
  const request = { actorId: viewer.personId, streamId: meetingId, commandId: null };
  const [{ head: stored, wrappedKey, now }, tied] = await Promise.all([
    readHead(reader, request),
    listTiedCases(reader, viewer.personId),
  ]);
  if (stored?.kind !== 'meeting' || !wrappedKey) return null;
  const whole = meetingHeadIn(stored);
  const head = { ...whole, facts: keptFromItems(whole.facts, viewer.personId, tied) };
  return { stored, head, now, dataKey: keys.unwrap(meetingId, wrappedKey) };
}

/** Entries after a version as far as the viewer may read them; those on items closed to them come without their text. */
export async function readMeetingEntries(
  { reader, trace }: CaseSources,
  viewer: Viewer,
  { stored, head, dataKey }: MeetingReading,
  page: { afterVersion: number; limit: number },
): Promise<{ entries: ReadEntry[]; last: number | null }> {
  const { streamId } = stored;
  const [found] = await Promise.all([
    listHistory(reader, viewer.personId, { streamId, ...page }),
    trace.noteStream(viewer, { streamId, what: 'meeting', depth: null }),
  ]);
  const entries = found.map((entry) => {
    const depth = entryDepth(head.facts, entry, viewer.personId);
    return {
      ...entry,
      text: depth === 'read' ? textOf(dataKey, streamId, entry) : {},
      isReadable: depth !== 'hidden',
    };
  });
  return { entries, last: found.length === page.limit ? (found.at(-1)?.version ?? null) : null };
}
