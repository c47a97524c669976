// Live messages: every node tells its own watchers of every change, each as they may see it; whoever was away catches up
// by their cursor; whoever loses access hears nothing more.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '#tests/bench/running-product.ts';
import type { Caller } from '#tests/support/caller.ts';
import { caseIn, must, registerCase, send } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { openWatchers, until, type Watcher } from '#tests/support/watcher.ts';
import { applyChange } from '#workflows/contract/apply-change.ts';
import type { Board, BoardChanges } from '#workflows/contract/board-schemas.ts';

let server: TestServer;
let other: Product;
const watchers = openWatchers((name, node) => server.as(name, node));

beforeAll(async () => {
  server = await startTestServer();
  other = await server.addNode();
});
afterEach(() => watchers.close());
afterAll(() => server?.close());

const watching = (name: Person, node = other.url) => watchers.watching(name, node);

async function boardOf(caller: Caller): Promise<Board> {
  return (await caller.get<Board>('/api/board')).body;
}

function lastAbout(watcher: Watcher, caseId: string) {
  return watcher.board.findLast(({ change }) => change.caseId === caseId);
}

function note(text = 'Đã nhận công văn.') {
  return { type: 'case.comment', payload: { note: text } };
}

describe('a board that is watched', () => {
  it('hears of a change made through another node', async () => {
    const watcher = await watching('supervisor');
    await watcher.watchBoard(null);
    const one = await registerCase(server);
    const message = await until('the new case', () => lastAbout(watcher, one.id));
    expect(message.change).toMatchObject({
      from: null,
      version: 1,
      card: { ref: one.ref, state: one.state, unit: { name: 'Chi bộ Một' } },
    });
    await must(server, one, 'detection.startScreening', 'intake');
    const next = await until('its next state', () => {
      const last = lastAbout(watcher, one.id);
      return last?.change.version === 2 && last;
    });
    expect(next.change).toMatchObject({ from: 'detection.received', card: { state: 'detection.screening' } });
  });

  it('is told who has its cases open and who writes in them, and nobody is told of a case they do not see', async () => {
    const one = await caseIn(server, 'verification.responding');
    const [supervisor, investigator, stranger] = await Promise.all(
      (['supervisor', 'investigator', 'administrator'] as const).map((name) => watching(name, server.url)),
    );
    expect(await supervisor?.presentIn([one.id])).toEqual([]);
    await investigator?.watchCase(one.id);
    const hold = `/api/cases/${one.id}/texts/report/hold`;
    expect((await (await server.as('investigator')).post(hold, {})).status).toBe(200);
    const there = { id: idOf('investigator'), name: expect.any(String) };
    expect(await supervisor?.presentIn([one.id])).toEqual([
      { caseId: one.id, people: [there], writing: [there] },
    ]);
    expect(await investigator?.presentIn([one.id])).toEqual([]);
    expect(await stranger?.presentIn([one.id])).toEqual([]);
  });

  it('gets messages that follow each other without a gap, from where its subscription began', async () => {
    const watcher = await watching('supervisor');
    const subscribed = await watcher.watchBoard(null);
    const one = await registerCase(server);
    for (let index = 0; index < 6; index += 1) await send(server, one.id, 'intake', note());
    await until('the last change', () => lastAbout(watcher, one.id)?.change.version === 7);
    const followed = [subscribed.ok ? subscribed.cursor : '', ...watcher.board.map(({ cursor }) => cursor)];
    expect(watcher.board.map(({ after }) => after)).toEqual(followed.slice(0, -1));
  });

  it('tells nothing to those who see another unit', async () => {
    const stranger = await watching('strangeSupervisor');
    const supervisor = await watching('supervisor');
    await stranger.watchBoard(null);
    await supervisor.watchBoard(null);
    const one = await registerCase(server);
    await until('the change where it may be seen', () => lastAbout(supervisor, one.id));
    expect(stranger.board).toEqual([]);
  });

  it('sees a case leave when it moves on to where one does not see', async () => {
    const one = await caseIn(server, 'detection.deciding');
    const intake = await watching('intake');
    await intake.watchBoard(null);
    await must(server, one, 'detection.open', 'supervisor');
    const message = await until('the case to leave', () => {
      const last = lastAbout(intake, one.id);
      return last?.change.card === null && last;
    });
    expect(message.change.from).toBe('detection.deciding');
  });

  it('sees a case leave when one’s own part in it ends', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const investigator = await watching('investigator');
    await investigator.watchBoard(null);
    await must(server, one, 'case.assign', 'supervisor', { investigatorId: idOf('otherInvestigator') });
    await until('the case to leave', () => lastAbout(investigator, one.id)?.change.card === null);
    const board = await boardOf(await server.as('investigator'));
    expect(board.cards.map(({ id }) => id)).not.toContain(one.id);
  });
});

describe('a watcher who was away', () => {
  it('catches up by the cursor of the board they had, and then holds the board as it is', async () => {
    const supervisor = await server.as('supervisor', other.url);
    const stale = await boardOf(supervisor);
    const [one, two] = [await registerCase(server), await caseIn(server, 'detection.deciding')];
    await must(server, one, 'detection.startScreening', 'intake');
    const watcher = await watching('supervisor');
    await watcher.watchBoard(stale.cursor);
    await until(
      'both cases',
      () => lastAbout(watcher, one.id)?.change.version === one.version && lastAbout(watcher, two.id),
    );
    const caughtUp = watcher.board.reduce(
      (board, { change, cursor }) => applyChange(board, change, cursor, {}).board,
      stale,
    );
    const fresh = await boardOf(supervisor);
    const byId = (board: Board) => board.cards.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(caughtUp)).toEqual(byId(fresh));
    expect(caughtUp.total).toBe(fresh.total);
  });

  it('gets the same changes over HTTP', async () => {
    const supervisor = await server.as('supervisor');
    const { cursor } = await boardOf(supervisor);
    const one = await registerCase(server);
    const path = `/api/board/changes?after=${encodeURIComponent(cursor)}`;
    const changes = await until('the change', async () => {
      const { body } = await supervisor.get<BoardChanges>(path);
      return !body.reset && body.changes.some(({ caseId }) => caseId === one.id) && body;
    });
    const next = await supervisor.get<BoardChanges>(
      `/api/board/changes?after=${encodeURIComponent(changes.cursor)}`,
    );
    expect(next.body).toEqual({ reset: false, cursor: changes.cursor, changes: [] });
    const stranger = await server.as('strangeSupervisor');
    expect((await stranger.get<BoardChanges>(path)).body).toMatchObject({ reset: false, changes: [] });
  });

  it('is told to fetch anew with a cursor of another epoch', async () => {
    const foreign = '00000000-0000-4000-8000-000000000000.1.1';
    const supervisor = await server.as('supervisor');
    expect((await supervisor.get<BoardChanges>(`/api/board/changes?after=${foreign}`)).body).toEqual({
      reset: true,
    });
    const watcher = await watching('supervisor');
    const subscribed = await watcher.watchBoard(foreign);
    expect(subscribed.ok).toBe(true);
    await until('the reset', () => watcher.resets === 1);
  });

  it('is told to fetch anew where too much has happened', async () => {
    const supervisor = await server.as('supervisor');
    const { cursor } = await boardOf(supervisor);
    const one = await registerCase(server);
    for (let batch = 0; batch < 26; batch += 1) {
      await Promise.all(Array.from({ length: 20 }, () => send(server, one.id, 'intake', note())));
    }
    await until('more than can be carried', async () => {
      const { body } = await supervisor.get<BoardChanges>(
        `/api/board/changes?after=${encodeURIComponent(cursor)}`,
      );
      return body.reset;
    });
  });
});
