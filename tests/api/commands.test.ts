// Commands over HTTP: opening a case, what may be done with it, doing it once however often it is sent, and what the
// history says afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCase, registration, send } from '#tests/support/case-over-http.ts';
import { unitId } from '#tests/support/cast.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { OpenedCase, Receipt } from '#workflows/contract/case-schemas.ts';
import type { Me } from '#workflows/contract/people-schemas.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

async function countOf(commandId: string): Promise<number> {
  const [row] = await server.sql<{ n: number }[]>`
    select count(*)::int as n from case_entries where command_id = ${commandId}`;
  return row?.n ?? 0;
}

function note(commandId: string) {
  return { type: 'case.comment', payload: { note: 'Đã nhận bản sao sổ quỹ.' }, commandId };
}

describe('who I am', () => {
  it('says my name and the roles that I hold, with their units', async () => {
    const { body } = await (await server.as('chair')).get<Me>('/api/me');
    expect(body.roles.map(({ role, unit }) => [role, unit.id]).toSorted()).toEqual([
      ['chair', unitId],
      ['member', unitId],
    ]);
    expect(body).toMatchObject({ name: 'Người chair', locale: 'vi', demo: false });
  });
});

describe('opening a case', () => {
  it('gives it an id, a reference of this year and its first version', async () => {
    const intake = await server.as('intake');
    const answer = await intake.post<OpenedCase>('/api/cases', { commandId: v7(), payload: registration() });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ version: 1, state: 'detection.received' });
    expect(answer.body.ref).toMatch(/^20\d\d-\d{4}$/);
  });

  it('answers a second sending with the same case', async () => {
    const intake = await server.as('intake');
    const request = { commandId: v7(), payload: registration() };
    const first = await intake.post<OpenedCase>('/api/cases', request);
    const second = await intake.post<OpenedCase>('/api/cases', request);
    expect([second.status, second.body]).toEqual([201, first.body]);
    expect(await countOf(request.commandId)).toBe(1);
  });

  it('numbers cases that come in together without a gap', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => registerCase(server)));
    const numbers = opened.map(({ ref }) => Number(ref.slice(5))).toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  it('is refused to whoever holds no such role, and leaves nothing behind', async () => {
    const before = await server.countEntries();
    const request = { commandId: v7(), payload: registration() };
    const investigator = await (await server.as('investigator')).post('/api/cases', request);
    expect([investigator.status, investigator.body.code]).toEqual([403, 'refusal.notYourTurn']);
    const stranger = await (await server.as('strangeIntake')).post('/api/cases', request);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'case.notFound']);
    expect(await server.countEntries()).toBe(before);
  });
});

describe('a command that is sent again', () => {
  it('gives the same answer and is done once, after other commands too', async () => {
    const one = await registerCase(server);
    const command = {
      type: 'detection.startScreening',
      payload: { unconflicted: true },
      expectedVersion: one.version,
      commandId: v7(),
    };
    const first = await send(server, one.id, 'intake', command);
    await send(server, one.id, 'intake', note(v7()));
    const again = await send(server, one.id, 'intake', command);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect(await countOf(command.commandId)).toBe(1);
  });

  it('is done once when it is sent ten times at the same moment', async () => {
    const one = await registerCase(server);
    const command = {
      type: 'detection.startScreening',
      payload: { unconflicted: true },
      expectedVersion: one.version,
      commandId: v7(),
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send(server, one.id, 'intake', command)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await countOf(command.commandId)).toBe(1);
  });

  it('is done once when it reaches two nodes at the same moment', async () => {
    const node = await server.addNode();
    const [here, there] = [await server.as('intake'), await server.as('intake', node.url)];
    for (let round = 0; round < 5; round += 1) {
      const one = await registerCase(server);
      const command = {
        type: 'detection.startScreening',
        payload: { unconflicted: true },
        expectedVersion: one.version,
        commandId: v7(),
      };
      const path = `/api/cases/${one.id}/commands`;
      const answers = await Promise.all(
        [here, there, here, there].map((caller) => caller.post<Receipt>(path, command)),
      );
      expect(answers.map(({ status, text }) => [status, text])).toEqual(
        Array(4).fill([200, answers[0]?.text]),
      );
      expect(await countOf(command.commandId)).toBe(1);
    }
    await node.stop();
  });
});

describe('commands at the same time', () => {
  it('have one winner where they need the version, and the others learn where the case stands', async () => {
    const one = await registerCase(server);
    const command = () => ({
      type: 'detection.startScreening',
      payload: { unconflicted: true },
      expectedVersion: one.version,
      commandId: v7(),
    });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => send(server, one.id, 'intake', command())),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(11).fill(409)]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body).toMatchObject({ code: 'conflict.version', version: 2, state: 'detection.screening' });
  });

  it('all land where they commute, through two nodes', async () => {
    const node = await server.addNode();
    const one = await registerCase(server);
    const callers = [await server.as('intake'), await server.as('supervisor', node.url)];
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        callers[index % 2]?.post<Receipt>(`/api/cases/${one.id}/commands`, note(v7())),
      ),
    );
    expect(answers.map((answer) => answer?.status)).toEqual(Array(24).fill(200));
    const versions = answers.map((answer) => answer?.body.version ?? 0).toSorted((a, b) => a - b);
    expect(versions).toEqual(Array.from({ length: 24 }, (_, index) => index + 2));
    await node.stop();
  });
});
