// Commands over HTTP: opening a case, what may be done with it, doing it once however often it is sent, and what the
// history says afterwards.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CaseOverHttp,
  caseIn,
  factsOf,
  must,
  registerCase,
  registration,
  sampleOf,
  send,
} from '#tests/support/case-over-http.ts';
import { unitId } from '#tests/support/cast.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Board, Desk } from '#workflows/contract/board-schemas.ts';
import type {
  CaseView,
  Commands,
  History,
  Me,
  OpenedCase,
  Receipt,
} from '#workflows/contract/case-schemas.ts';

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

describe('what may be done', () => {
  let one: CaseOverHttp;
  beforeAll(async () => {
    one = await caseIn(server, 'verification.responding');
  });

  it('is told with a label in the caller’s language and a JSON Schema of the payload', async () => {
    const respondent = await server.as('respondent');
    const commands = async (locale: 'vi' | 'en') =>
      (await respondent.get<Commands>(`/api/cases/${one.id}/commands`, { locale })).body.allowed;
    const [vi, en] = [await commands('vi'), await commands('en')];
    const reply = en.find(({ type }) => type === 'verification.reply');
    expect(reply?.label).not.toBe(vi.find(({ type }) => type === 'verification.reply')?.label);
    expect(reply?.schema).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('names what is held back, with the reason and the article', async () => {
    const investigator = await server.as('investigator');
    const { body } = await investigator.get<Commands>(`/api/cases/${one.id}/commands`);
    const drafting = body.blocked.find(({ type }) => type === 'verification.startDrafting');
    expect(drafting?.code).toMatch(/^refusal\./);
    expect(drafting?.article).toMatch(/^\d+\.\d+/);
    expect(body.allowed.map(({ type }) => type)).not.toContain('verification.startDrafting');
  });

  it('is what the server then does, and what is held back is refused for the very reason', async () => {
    const investigator = await server.as('investigator');
    const { body } = await investigator.get<Commands>(`/api/cases/${one.id}/commands`);
    const blocked = body.blocked.find(({ type }) => type === 'verification.startDrafting');
    const payload = sampleOf('verification.startDrafting', await factsOf(server, one.id));
    const sent = { type: 'verification.startDrafting', payload, expectedVersion: one.version };
    const answer = await send(server, one.id, 'investigator', sent);
    expect([answer.status, answer.body]).toMatchObject([
      422,
      { code: blocked?.code, article: blocked?.article },
    ]);
    await must(server, one, 'verification.reply', 'respondent');
    expect(
      (await send(server, one.id, 'investigator', { ...sent, expectedVersion: one.version })).status,
    ).toBe(200);
  });
});

describe('the history', () => {
  it('tells each entry with who did it and what was written, oldest first and by pages', async () => {
    const one = await caseIn(server, 'verification.planning');
    const supervisor = await server.as('supervisor');
    const whole = (await supervisor.get<History>(`/api/cases/${one.id}/history`)).body;
    expect(whole.entries.map(({ version }) => version)).toEqual(
      Array.from({ length: one.version }, (_, n) => n + 1),
    );
    expect(whole.entries[0]).toMatchObject({
      type: 'detection.register',
      actor: { kind: 'person', person: { name: 'Người intake' } },
      to: 'detection.received',
      payload: { subject: registration().subject },
    });
    const pages: History[] = [];
    for (let after = 0; pages.length < 10; after = pages.at(-1)?.next ?? Number.NaN) {
      pages.push((await supervisor.get<History>(`/api/cases/${one.id}/history?after=${after}&limit=3`)).body);
      if (pages.at(-1)?.next === null) break;
    }
    expect(pages.flatMap(({ entries }) => entries)).toEqual(whole.entries);
  });

  it('holds no text in the clear in the database', async () => {
    const canary = 'Chim hoàng yến hót trong hầm mỏ';
    const one = await registerCase(server, { ...registration(), account: canary });
    const found = await server.sql<{ text: string }[]>`
      select to_jsonb(e)::text as text from case_entries e where e.stream_id = ${one.id}
      union all select to_jsonb(h)::text from heads h where h.stream_id = ${one.id}
      union all select convert_from(p.ciphertext, 'LATIN1') from case_payloads p where p.stream_id = ${one.id}`;
    expect(found).toHaveLength(3);
    for (const { text } of found) expect(text).not.toContain('hoàng yến');
    const view = await (await server.as('intake')).get<CaseView>(`/api/cases/${one.id}`);
    expect(view.body.account).toBe(canary);
  });
});

describe('board and desk', () => {
  it('show a new case to those who see its unit and stage, with exact counts', async () => {
    const supervisor = await server.as('supervisor');
    const before = (await supervisor.get<Board>('/api/board')).body;
    const one = await registerCase(server);
    const after = (await supervisor.get<Board>('/api/board')).body;
    expect(after.total).toBe(before.total + 1);
    const count = (board: Board) => board.states.find(({ state }) => state === one.state)?.count ?? 0;
    expect(count(after)).toBe(count(before) + 1);
    expect((await (await server.as('strangeSupervisor')).get<Board>('/api/board')).body.total).toBe(0);
  });

  it('put a case on the desk of whoever’s turn it is, and take it off again', async () => {
    const one = await registerCase(server);
    const intake = await server.as('intake');
    const desk = async () => (await intake.get<Desk>('/api/desk')).body.cards.map(({ id }) => id);
    expect(await desk()).toContain(one.id);
    await must(server, one, 'detection.startScreening', 'intake');
    await must(server, one, 'detection.nameRespondent', 'intake');
    await must(server, one, 'detection.addAllegation', 'intake');
    await must(server, one, 'detection.recommend', 'intake');
    expect(await desk()).not.toContain(one.id);
  });

  it('find a case by its reference and by the respondent’s name without accents', async () => {
    const one = await caseIn(server, 'detection.deciding');
    const supervisor = await server.as('supervisor');
    const search = async (q: string) =>
      (await supervisor.get<Desk>(`/api/search?q=${encodeURIComponent(q)}`)).body.cards.map(({ id }) => id);
    expect(await search(one.ref)).toEqual([one.id]);
    expect(await search('nguoi RESPONDENT')).toContain(one.id);
    expect(await search('%')).toEqual([]);
    const stranger = await server.as('strangeSupervisor');
    expect((await stranger.get<Desk>(`/api/search?q=${one.ref}`)).body).toEqual({ cards: [], total: 0 });
  });
});
