// Who sees what over HTTP. A case that one may not see answers exactly as one that does not exist, on every route; who may
// see it sees only as deep as their part goes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '#tests/support/caller.ts';
import {
  type CaseOverHttp,
  caseIn,
  must,
  registerCase,
  registration,
} from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';
import type { Board, BoardCard, BoardChanges, Desk } from '#workflows/contract/board-schemas.ts';
import type { CaseView, Commands, History } from '#workflows/contract/case-schemas.ts';
import type { DirectoryPerson } from '#workflows/contract/people-schemas.ts';

let server: TestServer;
let received: CaseOverHttp;
let gathering: CaseOverHttp;
let scheduled: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  received = await registerCase(server);
  gathering = await caseIn(server, 'verification.gathering');
  scheduled = await caseIn(server, 'advice.scheduled');
});
afterAll(() => server?.close());

const routes: Record<string, (caller: Caller, id: string) => Promise<Answer>> = {
  'GET case': (caller, id) => caller.get(`/api/cases/${id}`),
  'GET commands': (caller, id) => caller.get(`/api/cases/${id}/commands`),
  'GET history': (caller, id) => caller.get(`/api/cases/${id}/history`),
  'POST command': (caller, id) =>
    caller.post(`/api/cases/${id}/commands`, {
      type: 'case.comment',
      payload: { note: 'Có thấy không?' },
      commandId: v7(),
    }),
  'POST exclusive command': (caller, id) =>
    caller.post(`/api/cases/${id}/commands`, {
      type: 'detection.startScreening',
      payload: { unconflicted: true },
      expectedVersion: 1,
      commandId: v7(),
    }),
  'GET drafts': (caller, id) => caller.get(`/api/cases/${id}/drafts`),
  'GET draft': (caller, id) => caller.get(`/api/cases/${id}/drafts/case.comment`),
  'PUT draft': (caller, id) =>
    caller.put(`/api/cases/${id}/drafts/case.comment`, { values: {}, basedOn: null }),
  'GET people for a case': (caller, id) => caller.get(`/api/directory/people?role=investigator&caseId=${id}`),
};

/** Everything of an answer but what differs from one request to the next by itself. */
function seenOf({ status, headers, text }: Answer) {
  const kept = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
  return { status, headers: kept.toSorted(), text };
}

const kept: [string, Person, () => CaseOverHttp][] = [
  ['nobody in particular', 'outsider', () => received],
  ['an administrator', 'administrator', () => received],
  ['somebody with the same role in another unit', 'strangeIntake', () => received],
  ['a supervisor of another unit', 'strangeSupervisor', () => gathering],
  ['the respondent before notice', 'respondent', () => gathering],
  ['an investigator who is not on the case', 'otherInvestigator', () => gathering],
  ['a member before there is a sitting', 'member1', () => gathering],
  ['an intake officer after the case was opened', 'intake', () => gathering],
  ['the authority before there is an appeal', 'authority', () => scheduled],
  ['an appeal member before there is an appeal', 'appeal1', () => scheduled],
];

describe('a case that one may not see', () => {
  it.each(kept)('is to %s as one that does not exist, on every route', async (_, who, one) => {
    const caller = await server.as(who);
    const before = await server.countEntries();
    for (const [name, ask] of Object.entries(routes)) {
      const hidden = seenOf(await ask(caller, one().id));
      const absent = seenOf(await ask(caller, v7()));
      expect({ name, ...hidden }).toEqual({ name, ...absent });
      if (name !== 'GET people for a case') expect(hidden.status).toBe(404);
    }
    expect(await server.countEntries()).toBe(before);
  });

  it.each(kept)('is not on the board, on the desk or found by %s', async (_, who, one) => {
    const caller = await server.as(who);
    for (const path of ['/api/board', '/api/desk', `/api/search?q=${one().ref}`]) {
      const { cards } = (await caller.get<Pick<Board, 'cards'>>(path)).body;
      expect(cards.map(({ id }) => id)).not.toContain(one().id);
    }
  });
});

const numberAndState = { provisions: [], respondent: null, assignee: null, desk: [], due: null };

/** The case on every way that leads a card to somebody, and what there is to read on it. */
async function cardsOf(caller: Caller, cursor: string) {
  const get = async <Body>(path: string) => (await caller.get<Body>(path)).body;
  const changes = await get<BoardChanges>(`/api/board/changes?after=${encodeURIComponent(cursor)}`);
  const ways: [string, (BoardCard | null)[]][] = [
    ['board', (await get<Board>('/api/board')).cards],
    ['lanes', (await get<Board>('/api/board?lanes=person')).cards],
    ['more', (await get<Desk>('/api/board/cards?state=advice.scheduled')).cards],
    ['change', changes.reset ? [] : changes.changes.map(({ card }) => card)],
    ['desk', (await get<Desk>('/api/desk')).cards],
    ['search', (await get<Desk>(`/api/search?q=${scheduled.ref}`)).cards],
  ];
  return ways.flatMap(([way, cards]) =>
    cards.flatMap((card) => {
      if (card?.id !== scheduled.id) return [];
      const { ref, state, provisions, respondent, assignee, desk, due } = card;
      const read = { provisions, respondent: respondent?.name ?? null, assignee, desk, due };
      return [[way, { ref, state, ...read }] as const];
    }),
  );
}

describe('how deep one sees', () => {
  it('is the whole file for who conducts the case', async () => {
    const { body } = await (await server.as('supervisor')).get<CaseView>(`/api/cases/${gathering.id}`);
    expect(body.depth).toBe('file');
    expect(body.account).toBe(registration().account);
    expect(body.exhibits.length).toBe(0);
    expect(body.people.map(({ part, person }) => [part, person.id])).toContainEqual([
      'investigator',
      idOf('investigator'),
    ]);
  });

  it('is the room for the respondent: what was disclosed, never the report or who gave it', async () => {
    const respondent = await server.as('respondent');
    const { body } = await respondent.get<CaseView>(`/api/cases/${scheduled.id}`);
    expect(body.depth).toBe('room');
    expect([body.account, body.subject, body.channel]).toEqual([null, null, null]);
    const history = (await respondent.get<History>(`/api/cases/${scheduled.id}/history`)).body;
    const types = history.entries.map(({ type }) => type);
    expect(types).toContain('verification.serveNotice');
    for (const hidden of ['detection.register', 'case.comment', 'verification.submitPlan']) {
      expect(types).not.toContain(hidden);
    }
  });

  it('is a number and a state for a member who has not declared, on boards, in changes, on the desk and by a search', async () => {
    const member = await server.as('member3');
    const name = (await (await server.as('supervisor')).get<CaseView>(`/api/cases/${scheduled.id}`)).body
      .card;
    const { cursor } = (await member.get<Board>('/api/board')).body;
    await must(server, scheduled, 'advice.declareInterest', 'member4');
    // A change is told once nothing earlier can come any more, and others write beside.
    const seen = await until(
      'every way to lead there',
      async () => {
        const found = await cardsOf(member, cursor);
        return found.length === 6 && found;
      },
      20_000,
    );
    expect(seen.map(([way]) => way)).toEqual(['board', 'lanes', 'more', 'change', 'desk', 'search']);
    for (const [way, card] of seen)
      expect([way, card]).toEqual([way, { ...numberAndState, ref: name.ref, state: 'advice.scheduled' }]);
    const asked = [
      `/api/search?q=${encodeURIComponent(name.respondent?.name ?? '')}`,
      `/api/board?provision=${name.provisions[0]}`,
      `/api/board?assignee=${name.assignee?.id}`,
      `/api/board?from=${name.due?.day}`,
    ];
    for (const path of asked) expect([path, (await member.get<Desk>(path)).body.cards]).toEqual([path, []]);
    await must(server, scheduled, 'advice.declareInterest', 'member3');
    for (const [way, card] of await cardsOf(member, cursor))
      expect([way, card]).toMatchObject([
        way,
        { provisions: name.provisions, respondent: name.respondent?.name },
      ]);
  });

  it('is only the place on the agenda for a member who has not declared their interests', async () => {
    const member = await server.as('member1');
    const view = async () => (await member.get<CaseView>(`/api/cases/${scheduled.id}`)).body;
    const before = await view();
    expect(before.depth).toBe('agenda');
    expect([before.allegations, before.exhibits, before.clocks]).toEqual([[], [], []]);
    expect((await member.get<History>(`/api/cases/${scheduled.id}/history`)).body.entries).toEqual([]);
    await must(server, scheduled, 'advice.declareInterest', 'member1');
    expect((await view()).depth).toBe('file');
  });

  it('ends for a member at the moment when they are kept out for a conflict', async () => {
    const member = await server.as('member2');
    expect((await member.get(`/api/cases/${scheduled.id}`)).status).toBe(200);
    await must(server, scheduled, 'advice.declareInterest', 'member2', { interest: 'conflict' });
    const commands = await member.get<Commands>(`/api/cases/${scheduled.id}/commands`);
    expect([commands.status, commands.body]).toMatchObject([404, { code: 'case.notFound' }]);
  });
});

describe('the directory for a form', () => {
  it('offers who holds the role, and says whom the case keeps from it', async () => {
    const supervisor = await server.as('supervisor');
    const { body } = await supervisor.get<DirectoryPerson[]>(
      `/api/directory/people?role=investigator&caseId=${gathering.id}`,
    );
    const reasons = Object.fromEntries(body.map(({ id, unavailable }) => [id, unavailable]));
    expect(reasons[idOf('otherInvestigator')]).toBeNull();
    expect(reasons[idOf('relative')]).toBe('conflict');
    expect(reasons[idOf('superior')]).toBe('conflict');
    expect(Object.keys(reasons)).not.toContain(idOf('secretary'));
  });
});
