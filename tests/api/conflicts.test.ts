// Conflicts of interest over HTTP and sockets: whoever is the respondent's relative or direct superior never sees the file, in
// whatever role, from the moment when respondent and tie are both known; everywhere at once.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must, registerCase } from '#tests/support/case-over-http.ts';
import { idOf, type Name } from '#tests/support/cast.ts';
import { withItem } from '#tests/support/meeting-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { openWatchers, until } from '#tests/support/watcher.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { CaseView } from '#workflows/contract/case-schemas.ts';

let server: TestServer;
let scheduled: CaseOverHttp;
const watchers = openWatchers((name, node) => server.as(name, node));
beforeAll(async () => {
  server = await startTestServer();
  scheduled = await caseIn(server, 'advice.scheduled');
});
afterEach(() => watchers.close());
afterAll(() => server?.close());

/** Everything through which somebody could come upon a case. */
async function traces(name: Name, one: CaseOverHttp): Promise<string[]> {
  const caller = await server.as(name);
  const found: string[] = [];
  for (const path of ['', '/commands', '/history', '/defects']) {
    if ((await caller.get(`/api/cases/${one.id}${path}`)).status !== 404) found.push(path || 'case');
  }
  for (const path of ['board', 'desk', `search?q=${one.ref}`]) {
    if ((await caller.get(`/api/${path}`)).text.includes(one.id)) found.push(path);
  }
  return found;
}

const relate = (name: Name) =>
  server.sql`insert into relations (member_id, other_id, kind) values (${idOf(name)}, ${idOf('respondent')}, 'spouse')`;
/** A node's own copy of the directory is a second or two old. */
const renewed = () => new Promise((resolve) => setTimeout(resolve, 2_000));
async function unrelate(name: Name): Promise<void> {
  await server.sql`delete from relations where member_id = ${idOf(name)}`;
  await renewed();
}

describe('whoever is tied to the respondent', () => {
  it.each(['superior', 'relative'] as const)(
    'never sees the file: the %s, who holds the roles of a supervisor, a secretary and a member',
    async (name) => {
      expect(await traces(name, scheduled)).toEqual([]);
      const answer = await (await server.as(name)).get(`/api/cases/${scheduled.id}`);
      const absent = await (await server.as(name)).get(`/api/cases/${v7()}`);
      expect(answer.text).toBe(absent.text);
    },
  );

  it('loses it from their board in the moment when the respondent is named, and hears no more of it', async () => {
    const superior = await watchers.watching('superior', server.url);
    await superior.watchBoard(null);
    expect((await superior.watchCase(scheduled.id)).ok).toBe(false);
    const one = await registerCase(server);
    const last = () => superior.board.findLast(({ change }) => change.caseId === one.id)?.change;
    await until('the case that names nobody yet', () => last()?.card);
    await must(server, one, 'detection.startScreening', 'intake');
    await must(server, one, 'detection.nameRespondent', 'intake');
    await until('its going', () => last()?.card === null);
    const { version } = one;
    await must(server, one, 'case.comment', 'supervisor');
    const supervisor = await server.as('supervisor');
    await until('the next change', async () => (await supervisor.get(`/api/cases/${one.id}`)).status === 200);
    expect(last()?.version).toBe(version);
  });

  it('finds nothing of it in the database either', async () => {
    for (const table of ['heads', 'case_entries', 'case_payloads', 'case_parts', 'deadlines', 'case_keys']) {
      const rows = await server.sql.begin(async (sql) => {
        await sql`set local role duecourse_app`;
        await sql`select set_config('app.actor', ${idOf('superior')}, true)`;
        return sql`select from ${sql(table)} where stream_id = ${scheduled.id}`;
      });
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  it('can do nothing in it', async () => {
    const entries = await server.countEntries();
    const answer = await (await server.as('superior')).post(`/api/cases/${scheduled.id}/commands`, {
      ...{ type: 'case.comment', payload: { note: 'Thử.' }, commandId: v7() },
    });
    expect(answer.status).toBe(404);
    expect(await server.countEntries()).toBe(entries);
  });
});

describe('a tie that is declared while a case is open', () => {
  it('takes the case from a supervisor at once: from HTTP, from the board and from the open page', async () => {
    const one = await caseIn(server, 'verification.gathering');
    expect(await traces('reviewer', one)).not.toEqual([]);
    const watcher = await watchers.watching('reviewer', server.url);
    await watcher.watchBoard(null);
    expect((await watcher.watchCase(one.id)).ok).toBe(true);
    await relate('reviewer');
    try {
      expect(await traces('reviewer', one)).toEqual([]);
      await until('the page to be told', () => watcher.resets > 0, 4_000);
      await must(server, one, 'case.comment', 'supervisor');
      const board = (await (await server.as('reviewer')).get<Board>('/api/board')).body;
      expect(board.cards.some(({ id }) => id === one.id)).toBe(false);
      expect(watcher.cases).toEqual([]);
    } finally {
      await unrelate('reviewer');
    }
    expect(await traces('reviewer', one)).not.toEqual([]);
  });

  it('takes it from a member who sits in it, and from the meeting that has it on its agenda', async () => {
    const one = scheduled;
    const meeting = await withItem(server, one.id);
    const member = await server.as('member1');
    const itemsOf = async () => (await member.get(`/api/meetings/${meeting.id}`)).text;
    expect(await itemsOf()).toContain(one.id);
    await relate('member1');
    try {
      expect(await traces('member1', one)).toEqual([]);
      expect(await itemsOf()).not.toContain(one.id);
      expect((await member.get('/api/meetings')).text).not.toContain(one.ref);
    } finally {
      await unrelate('member1');
    }
  });

  it('takes it from the investigator, whom the supervisor is told to replace', async () => {
    const one = await caseIn(server, 'verification.gathering');
    await relate('investigator');
    try {
      await renewed();
      expect(await traces('investigator', one)).toEqual([]);
      const { sight } = (await (await server.as('supervisor')).get<CaseView>(`/api/cases/${one.id}`)).body;
      expect(sight?.toReplace).toEqual(['investigator']);
      await must(server, one, 'case.assign', 'supervisor', { investigatorId: idOf('otherInvestigator') });
      expect((await (await server.as('otherInvestigator')).get(`/api/cases/${one.id}`)).status).toBe(200);
    } finally {
      await unrelate('investigator');
    }
  });
});

describe('who leads a case', () => {
  it('is told how many are kept out and for what kind of reason, and not who', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const answer = await (await server.as('supervisor')).get<CaseView>(`/api/cases/${one.id}`);
    // The relative and the superior; nobody has declared an interest.
    expect(answer.body.sight?.keptOut).toEqual([{ kind: 'tie', count: 2 }]);
    for (const name of ['relative', 'superior'] as const) expect(answer.text).not.toContain(idOf(name));
  });
});
