// What a viewer reads over HTTP: what may be done, the history, boards, desks and search.
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
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { Board, Desk } from '#workflows/contract/board-schemas.ts';
import type { CaseView, Commands, History } from '#workflows/contract/case-schemas.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

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
    // One more than the record can count.
    const beyond = await supervisor.get(`/api/cases/${one.id}/history?after=2147483648`);
    expect([beyond.status, beyond.body.code]).toEqual([400, 'request.invalid']);
  });

  it('holds no text in the clear in the database', async () => {
    const canary = 'Chim hoàng yến hót trong hầm mỏ';
    const one = await registerCase(server, { ...registration(), account: canary });
    const found = await server.sql<{ text: string }[]>`
      select to_jsonb(e)::text as text from case_entries e where e.stream_id = ${one.id}
      union all select to_jsonb(h)::text from heads h where h.stream_id = ${one.id}
      union all select encode(p.ciphertext, 'escape') from case_payloads p where p.stream_id = ${one.id}`;
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

  it('are counted lane by lane, of the unit and of whoever has the case, and a lane can be asked for alone', async () => {
    const one = await caseIn(server, 'verification.responding');
    const supervisor = await server.as('supervisor');
    const board = async (query: string) => (await supervisor.get<Board>(`/api/board?${query}`)).body;
    const whole = await board('');
    expect(whole.lanes).toBeUndefined();
    for (const by of ['unit', 'person'] as const) {
      const { lanes, total, cards } = await board(`lanes=${by}`);
      expect(lanes?.by).toBe(by);
      expect([total, lanes?.counts.reduce((sum, { count }) => sum + count, 0)]).toEqual([
        whole.total,
        whole.total,
      ]);
      const card = cards.find(({ id }) => id === one.id);
      const lane = by === 'unit' ? card?.unit : card?.assignee;
      const counted = lanes?.counts.find(
        (entry) => entry.lane?.id === lane?.id && entry.state === card?.state,
      );
      expect(counted).toMatchObject({ lane, state: 'verification.responding' });
    }
    const nobody = await board('assignee=nobody');
    expect(nobody.cards.every(({ assignee }) => assignee === null)).toBe(true);
    expect(nobody.total).toBeLessThan(whole.total);
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
