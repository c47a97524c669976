// What a case takes of a meeting stands in the case's own entry, and either stream folds from its entries alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordedMeetingEntry, replayMeeting } from '#server/meetings/replay-meeting.ts';
import { type CaseOverHttp, caseIn, factsOf, must, sampleOf } from '#tests/support/case-over-http.ts';
import { calledMeeting, callPayload, send, withItem } from '#tests/support/meeting-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until, watch } from '#tests/support/watcher.ts';
import { meetingStateOf } from '#workflows/meeting/advance-meeting.ts';

let server: TestServer;
let scheduled: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  scheduled = await caseIn(server, 'advice.scheduled');
});
afterAll(() => server?.close());

describe('a case', () => {
  it('is scheduled to the meeting that has it on its agenda, and keeps in its own entry what it knows of it', async () => {
    const one = await caseIn(server, 'advice.commenting');
    await must(server, one, 'advice.comment', 'respondent');
    const sample = sampleOf('advice.schedule', await factsOf(server, one.id));
    const meeting = await calledMeeting(server, { ...callPayload(), day: sample.day });
    const early = await trySchedule(one, { ...sample, meetingId: meeting.id });
    expect(early).toMatchObject({ status: 422, code: 'refusal.meetingTakesTheCase' });
    expect((await send(server, meeting, 'secretary', 'meeting.addItem', { caseId: one.id })).status).toBe(
      200,
    );
    await must(server, one, 'advice.schedule', 'secretary', { meetingId: meeting.id });
    const { sitting } = await factsOf(server, one.id);
    expect(sitting?.meetingId).toBe(meeting.id);
    const [entry] = await server.sql<{ resolved: { meeting?: { id: string; day: string } } }[]>`
      select resolved from case_entries where stream_id = ${one.id} and type = 'advice.schedule'`;
    expect(entry?.resolved.meeting).toMatchObject({ id: meeting.id, day: sample.day, onAgenda: true });
  });
});

async function trySchedule(one: CaseOverHttp, payload: object) {
  const body = { type: 'advice.schedule', payload, expectedVersion: one.version, commandId: v7() };
  const answer = await (await server.as('secretary')).post(`/api/cases/${one.id}/commands`, body);
  return { status: answer.status, code: answer.body.code };
}

describe('the record of a meeting', () => {
  it('folds to its head from its entries alone', async () => {
    const meeting = await withItem(server, scheduled.id);
    const interest = { caseId: scheduled.id, interest: 'none' };
    await send(server, meeting, 'member1', 'meeting.declareInterest', interest);
    await send(server, meeting, 'secretary', 'meeting.cancel', { reasons: 'Vì lý do đột xuất.' });
    const [head] = await server.sql<{ state: string; facts: unknown }[]>`
      select state, facts from heads where stream_id = ${meeting.id}`;
    const entries = await server.sql<RecordedMeetingEntry[]>`
      select version, type, json_build_object('kind', actor_kind, 'id', actor_id) as actor, iso(at) as at, data, resolved
      from case_entries where stream_id = ${meeting.id} order by version`;
    const folded = replayMeeting(meeting.id, entries);
    expect(meetingStateOf(folded)).toBe(head?.state);
    expect(folded.facts).toEqual(head?.facts);
    expect(entries).toHaveLength(4);
  });
});

describe('a meeting that moves', () => {
  it('is told to whoever has it open, without a word of what it is about', async () => {
    const meeting = await withItem(server, scheduled.id);
    const watcher = await watch(await server.as('member1'));
    expect(await watcher.watchMeeting(meeting.id)).toMatchObject({ ok: true });
    await send(server, meeting, 'secretary', 'meeting.cancel', { reasons: 'Vì lý do đột xuất.' });
    const message = await until('the meeting’s change', () =>
      watcher.meetings.find(({ version }) => version === meeting.version),
    );
    expect(Object.keys(message).toSorted()).toEqual(['meetingId', 'position', 'version']);
    watcher.close();
  });

  it('is told to nobody who may not see it', async () => {
    const meeting = await withItem(server, scheduled.id);
    const watcher = await watch(await server.as('respondent'));
    expect(await watcher.watchMeeting(meeting.id)).toEqual({ ok: false, code: 'meeting.notFound' });
    watcher.close();
  });
});
