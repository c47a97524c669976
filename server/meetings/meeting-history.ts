// The history of a meeting, oldest first: its minutes are read out of this and nothing else.
import type { History } from '#workflows/contract/case-schemas.ts';
import { historyEntry } from '../cases/case-history.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { readMeeting, readMeetingEntries } from './meeting-reading.ts';

/** Null where there is no such meeting for this viewer. */
export async function listMeetingHistory(
  sources: CaseSources,
  viewer: Viewer,
  meetingId: string,
  { after: afterVersion, limit }: { after: number; limit: number },
): Promise<History | null> {
  const reading = await readMeeting(sources, viewer, meetingId);
  if (!reading) return null;
  const { entries, last } = await readMeetingEntries(sources, viewer, reading, { afterVersion, limit });
  return {
    entries: entries
      .filter(({ isReadable }) => isReadable)
      .map((entry) => historyEntry(sources.directory, viewer, {}, entry)),
    next: last,
  };
}
