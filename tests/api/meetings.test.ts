// Meetings over HTTP: on the same write path as cases, so a retry replays, a stale version conflicts, and a meeting that
// is none of the asker's looks absent. What an item shows follows from what the viewer has declared.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordedMeetingEntry, replayMeeting } from '#server/meetings/replay-meeting.ts';
import { type CaseOverHttp, caseIn, factsOf, must, sampleOf } from '#tests/support/case-over-http.ts';
import { committee, idOf, unitId } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Commands, History, Receipt } from '#workflows/contract/case-schemas.ts';
import type { CalledMeeting, Meetings, MeetingView } from '#workflows/contract/meeting-schemas.ts';
import { meetingStateOf } from '#workflows/meeting/advance-meeting.ts';
import { rollForward } from '#workflows/rules/calendar.ts';
import { calendarVn } from '#workflows/rules/calendar-vn.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';

let server: TestServer;
let scheduled: CaseOverHttp;
let gathering: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  scheduled = await caseIn(server, 'advice.scheduled');
  gathering = await caseIn(server, 'verification.gathering');
});
afterAll(() => server?.close());

const inDays = (days: number) => rollForward(calendarVn, addDays(dayOf(new Date().toISOString()), days));
const callPayload = () => ({ unitId, day: inDays(20), place: 'Phòng họp số 2, 8 giờ' });

async function call(by: Person = 'secretary', commandId = v7(), payload: object = callPayload()) {
  return (await server.as(by)).post<CalledMeeting>('/api/meetings', { commandId, payload });
}

async function calledMeeting(): Promise<{ id: string; version: number }> {
  const answer = await call();
  expect(answer.status, answer.text).toBe(201);
  return answer.body;
}

async function send(
  meeting: { id: string; version: number },
  by: Person,
  type: string,
  payload: object,
  commandId = v7(),
) {
  const body = { type, payload, expectedVersion: meeting.version, commandId };
  const answer = await (await server.as(by)).post<Receipt>(`/api/meetings/${meeting.id}/commands`, body);
  if (answer.status === 200) meeting.version = answer.body.version;
  return answer;
}

async function view(id: string, by: Person) {
  return (await server.as(by)).get<MeetingView>(`/api/meetings/${id}`);
}

async function withItem() {
  const meeting = await calledMeeting();
  const answer = await send(meeting, 'secretary', 'meeting.addItem', { caseId: scheduled.id });
  expect(answer.status, answer.text).toBe(200);
  return meeting;
}

describe('a meeting', () => {
  it('is called once, however often the call is sent', async () => {
    const commandId = v7();
    const payload = callPayload();
    const answers = await Promise.all([1, 2, 3].map(() => call('secretary', commandId, payload)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is not called anew under the id of another command', async () => {
    const commandId = v7();
    expect((await call('secretary', commandId)).status).toBe(201);
    const other = { ...callPayload(), day: inDays(30) };
    expect((await call('secretary', commandId, other)).status).toBe(422);
  });

  it('calls the whole body', async () => {
    const { id } = await calledMeeting();
    const { body } = await view(id, 'secretary');
    const ids = body.seats.map(({ person }) => person.id);
    for (const name of committee) expect(ids).toContain(idOf(name));
    expect(body.place).toBe('Phòng họp số 2, 8 giờ');
  });

  it('is refused with the article where its day is too near', async () => {
    const answer = await call('secretary', v7(), { ...callPayload(), day: inDays(1) });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'refusal.meetingDayFarEnough', article: '24.1' });
  });

  it('moves on at the version that it was seen at only', async () => {
    const meeting = await calledMeeting();
    const stale = { ...meeting };
    await send(meeting, 'secretary', 'meeting.addItem', { caseId: scheduled.id });
    const answer = await send(stale, 'secretary', 'meeting.cancel', { reasons: 'Vì lý do đột xuất.' });
    expect(answer.status).toBe(409);
  });

  it('lets every member declare at the same time', async () => {
    const { id } = await withItem();
    const answers = await Promise.all(
      committee.map(async (name) =>
        (await server.as(name)).post(`/api/meetings/${id}/commands`, {
          type: 'meeting.declareInterest',
          payload: { caseId: scheduled.id, interest: 'none' },
          commandId: v7(),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(committee.map(() => 200));
  });

  it('says what may be done and what is held back, with the article', async () => {
    const { id } = await calledMeeting();
    const { body } = await (await server.as('chair')).get<Commands>(`/api/meetings/${id}/commands`);
    expect(body.allowed.map(({ type }) => type)).toContain('meeting.addItem');
    expect(body.blocked).toContainEqual(
      expect.objectContaining({ type: 'meeting.open', code: 'refusal.meetingDayHasCome', article: '24.4' }),
    );
  });

  it('is no case: none of its commands work there, nor a case’s here', async () => {
    const meeting = await calledMeeting();
    const secretary = await server.as('secretary');
    expect((await secretary.get(`/api/cases/${meeting.id}`)).status).toBe(404);
    expect((await secretary.get(`/api/meetings/${scheduled.id}`)).status).toBe(404);
    expect((await send(meeting, 'secretary', 'advice.circulate', {})).status).toBe(400);
  });
});

describe('who sees a meeting', () => {
  it.each(['respondent', 'outsider', 'administrator', 'investigator', 'strangeSupervisor'] as const)(
    'is not %s',
    async (name) => {
      const { id } = await withItem();
      const caller = await server.as(name);
      const absent = v7();
      for (const path of ['', '/commands', '/history']) {
        const kept = await caller.get(`/api/meetings/${id}${path}`);
        const none = await caller.get(`/api/meetings/${absent}${path}`);
        expect(kept.status).toBe(404);
        expect(kept.text).toBe(none.text);
      }
      const { body } = await caller.get<Meetings>('/api/meetings');
      expect(body).toEqual({ upcoming: [], past: [] });
      expect((await call(name)).status).not.toBe(201);
    },
  );

  it('is each member, who sees references only until they declare', async () => {
    const meeting = await withItem();
    const before = await view(meeting.id, 'member1');
    expect(before.body.items).toEqual([
      expect.objectContaining({ ref: scheduled.ref, depth: 'reference', quorum: null, declared: [] }),
    ]);
    const answer = await send(meeting, 'member1', 'meeting.declareInterest', {
      caseId: scheduled.id,
      interest: 'none',
    });
    expect(answer.status, answer.text).toBe(200);
    const after = await view(meeting.id, 'member1');
    expect(after.body.items[0]).toMatchObject({ depth: 'open', mine: 'none' });
  });

  it('is not told of an item from which the directory bars them', async () => {
    const { id } = await withItem();
    for (const name of ['relative', 'superior'] as const) {
      const { body } = await view(id, name);
      expect(body.items).toEqual([]);
      expect(body.card.items).toBe(0);
      const history = await (await server.as(name)).get<History>(`/api/meetings/${id}/history`);
      expect(history.text).not.toContain(scheduled.id);
    }
  });

  it('keeps the reasons of an item from a member with a conflict', async () => {
    const meeting = await withItem();
    const nature = 'Là bạn học lâu năm của người bị xem xét.';
    await send(meeting, 'member2', 'meeting.declareInterest', {
      caseId: scheduled.id,
      interest: 'conflict',
      nature,
    });
    const read = async (name: Person) =>
      (await server.as(name)).get<History>(`/api/meetings/${meeting.id}/history`);
    expect((await read('secretary')).text).toContain(nature);
    expect((await read('member1')).text).not.toContain(nature);
  });
});

describe('the agenda', () => {
  it('takes no case that is not ready, nor one that there is not', async () => {
    const meeting = await calledMeeting();
    for (const caseId of [gathering.id, v7()]) {
      const answer = await send(meeting, 'secretary', 'meeting.addItem', { caseId });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ code: 'refusal.caseIsReadyForAgenda', article: '24.2' });
    }
  });

  it('is not a member’s to set', async () => {
    const meeting = await calledMeeting();
    const answer = await send(meeting, 'member1', 'meeting.addItem', { caseId: scheduled.id });
    expect(answer.status).toBe(403);
  });
});

describe('a case', () => {
  it('is scheduled to the meeting that has it on its agenda, and keeps in its own entry what it knows of it', async () => {
    const one = await caseIn(server, 'advice.commenting');
    await must(server, one, 'advice.comment', 'respondent');
    const sample = sampleOf('advice.schedule', await factsOf(server, one.id));
    const meeting = (await call('secretary', v7(), { ...callPayload(), day: sample.day })).body;
    const early = await trySchedule(one, { ...sample, meetingId: meeting.id });
    expect(early).toMatchObject({ status: 422, code: 'refusal.meetingTakesTheCase' });
    expect((await send(meeting, 'secretary', 'meeting.addItem', { caseId: one.id })).status).toBe(200);
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
    const meeting = await withItem();
    const interest = { caseId: scheduled.id, interest: 'none' };
    await send(meeting, 'member1', 'meeting.declareInterest', interest);
    await send(meeting, 'secretary', 'meeting.cancel', { reasons: 'Vì lý do đột xuất.' });
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
