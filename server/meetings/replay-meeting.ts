// A meeting built anew from its entries alone: the same `advanceMeeting` that judged each command judges it again, with
// what the server knew then, so a head that differs was not made by its entries.
import type { Actor } from '#workflows/case/roles.ts';
import { advanceMeeting, callMeeting, type MeetingHead } from '#workflows/meeting/advance-meeting.ts';
import type { MeetingResolved } from '#workflows/meeting/meeting-rule.ts';

export type RecordedMeetingEntry = {
  version: number;
  type: string;
  actor: Actor;
  at: string;
  data: Record<string, unknown>;
  resolved: MeetingResolved & { pins?: { pack: string; calendar?: string } };
};

/** The head after the last of the entries, which must begin with the first. Throws where one does not replay. */
export function replayMeeting(meetingId: string, entries: readonly RecordedMeetingEntry[]): MeetingHead {
  let head: MeetingHead | undefined;
  for (const { version, type, data, actor, at, resolved } of entries) {
    const sent = { type, data, actor, at };
    const { pack = '', calendar } = resolved.pins ?? {};
    const start = { meetingId, unitId: String(data.unitId), pack, calendar };
    const answer = head ? advanceMeeting(head, sent, resolved) : callMeeting(sent, resolved, start);
    if (answer.outcome === 'refused')
      throw new Error(`Entry ${version} of ${meetingId} does not replay: ${answer.refusal.code}.`);
    head = answer.head;
  }
  if (!head) throw new Error(`There is no entry of ${meetingId} to replay.`);
  return head;
}
