// Meetings over HTTP: on the same write path as cases, so a retry replays, a stale version conflicts, and a meeting that
// is none of the asker's looks absent. What an item shows follows from what the viewer has declared.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import { committee, idOf } from '#tests/support/cast.ts';
import {
  call,
  calledMeeting,
  callPayload,
  inDays,
  send,
  viewOf,
  withItem,
} from '#tests/support/meeting-over-http.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Commands, History } from '#workflows/contract/case-schemas.ts';
import type { Meetings } from '#workflows/contract/meeting-schemas.ts';

let server: TestServer;
let scheduled: CaseOverHttp;
let gathering: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  scheduled = await caseIn(server, 'advice.scheduled');
  gathering = await caseIn(server, 'verification.gathering');
});
afterAll(() => server?.close());

describe('a meeting', () => {
  it('is called once, however often the call is sent', async () => {
    const commandId = v7();
    const payload = callPayload();
    const answers = await Promise.all([1, 2, 3].map(() => call(server, 'secretary', commandId, payload)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('is not called anew under the id of another command', async () => {
    const commandId = v7();
    expect((await call(server, 'secretary', commandId)).status).toBe(201);
    const other = { ...callPayload(), day: inDays(30) };
    expect((await call(server, 'secretary', commandId, other)).status).toBe(422);
  });

  it('calls the whole body', async () => {
    const { id } = await calledMeeting(server);
    const { body } = await viewOf(server, id, 'secretary');
    const ids = body.seats.map(({ person }) => person.id);
    for (const name of committee) expect(ids).toContain(idOf(name));
    expect(body.place).toBe('Phòng họp số 2, 8 giờ');
  });

  it('is refused with the article where its day is too near', async () => {
    const answer = await call(server, 'secretary', v7(), { ...callPayload(), day: inDays(1) });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'refusal.meetingDayFarEnough', article: '24.1' });
  });

  it('moves on at the version that it was seen at only', async () => {
    const meeting = await calledMeeting(server);
    const stale = { ...meeting };
    await send(server, meeting, 'secretary', 'meeting.addItem', { caseId: scheduled.id });
    const answer = await send(server, stale, 'secretary', 'meeting.cancel', {
      reasons: 'Vì lý do đột xuất.',
    });
    expect(answer.status).toBe(409);
  });

  it('lets every member declare at the same time', async () => {
    const { id } = await withItem(server, scheduled.id);
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
    const { id } = await calledMeeting(server);
    const { body } = await (await server.as('chair')).get<Commands>(`/api/meetings/${id}/commands`);
    expect(body.allowed.map(({ type }) => type)).toContain('meeting.addItem');
    expect(body.blocked).toContainEqual(
      expect.objectContaining({ type: 'meeting.open', code: 'refusal.meetingDayHasCome', article: '24.4' }),
    );
  });

  it('is no case: none of its commands work there, nor a case’s here', async () => {
    const meeting = await calledMeeting(server);
    const secretary = await server.as('secretary');
    expect((await secretary.get(`/api/cases/${meeting.id}`)).status).toBe(404);
    expect((await secretary.get(`/api/meetings/${scheduled.id}`)).status).toBe(404);
    expect((await send(server, meeting, 'secretary', 'advice.circulate', {})).status).toBe(400);
  });
});

describe('who sees a meeting', () => {
  it.each(['respondent', 'outsider', 'administrator', 'investigator', 'strangeSupervisor'] as const)(
    'is not %s',
    async (name) => {
      const { id } = await withItem(server, scheduled.id);
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
      expect((await call(server, name)).status).not.toBe(201);
    },
  );

  it('is each member, who sees references only until they declare', async () => {
    const meeting = await withItem(server, scheduled.id);
    const before = await viewOf(server, meeting.id, 'member1');
    expect(before.body.items).toEqual([
      expect.objectContaining({ ref: scheduled.ref, depth: 'reference', quorum: null, declared: [] }),
    ]);
    const answer = await send(server, meeting, 'member1', 'meeting.declareInterest', {
      caseId: scheduled.id,
      interest: 'none',
    });
    expect(answer.status, answer.text).toBe(200);
    const after = await viewOf(server, meeting.id, 'member1');
    expect(after.body.items[0]).toMatchObject({ depth: 'open', mine: 'none' });
  });

  it('is not told of an item from which the directory bars them', async () => {
    const { id } = await withItem(server, scheduled.id);
    for (const name of ['relative', 'superior'] as const) {
      const { body } = await viewOf(server, id, name);
      expect(body.items).toEqual([]);
      expect(body.card.items).toBe(0);
      const history = await (await server.as(name)).get<History>(`/api/meetings/${id}/history`);
      expect(history.text).not.toContain(scheduled.id);
    }
  });

  it('keeps the reasons of an item from a member with a conflict', async () => {
    const meeting = await withItem(server, scheduled.id);
    const nature = 'Là bạn học lâu năm của người bị xem xét.';
    await send(server, meeting, 'member2', 'meeting.declareInterest', {
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
    const meeting = await calledMeeting(server);
    for (const caseId of [gathering.id, v7()]) {
      const answer = await send(server, meeting, 'secretary', 'meeting.addItem', { caseId });
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ code: 'refusal.caseIsReadyForAgenda', article: '24.2' });
    }
  });

  it('is not a member’s to set', async () => {
    const meeting = await calledMeeting(server);
    const answer = await send(server, meeting, 'member1', 'meeting.addItem', { caseId: scheduled.id });
    expect(answer.status).toBe(403);
  });
});
