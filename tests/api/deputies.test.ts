// Deputies at work: named by whoever holds the role, they act as themselves and are named as such; when they end, their access
// and their live rooms end on every node within two seconds; the record still replays.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, must, registerCase, send } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { administer, mustAdminister, today } from '#tests/support/settings-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { openWatchers, until } from '#tests/support/watcher.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { Commands, History } from '#workflows/contract/case-schemas.ts';
import type { OwnRoles } from '#workflows/contract/settings-schemas.ts';
import { addDays } from '#workflows/rules/day.ts';

let server: TestServer;
let other: string;
let one: CaseOverHttp;
const watchers = openWatchers((name, node) => server.as(name, node));

beforeAll(async () => {
  server = await startTestServer();
  other = (await server.addNode()).url;
  one = await registerCase(server);
  await must(server, one, 'detection.startScreening', 'intake');
});
afterEach(() => watchers.close());
afterAll(() => server?.close());

const ownRoles = async (name: 'intake' | 'outsider') =>
  (await (await server.as(name)).get<OwnRoles>('/api/settings/own')).body;

async function nameDeputy(deputy: 'outsider' | 'companion' = 'outsider') {
  const [grant] = (await ownRoles('intake')).grants;
  const payload = { grantId: grant?.id, deputyId: idOf(deputy), from: today(), to: addDays(today(), 5) };
  return administer(server, 'settings.nameDeputy', payload, { by: 'intake', expectedVersion: undefined });
}

const seen = async (node?: string) =>
  (await (await server.as('outsider', node)).get(`/api/cases/${one.id}`)).status;

describe('a deputy', () => {
  it('is named by the holder of the role, sees its cases on every node, and is offered its commands', async () => {
    expect(await seen(other)).toBe(404);
    expect((await nameDeputy()).status).toBe(200);
    await until('the case on the other node', async () => (await seen(other)) === 200);
    const { grants } = await ownRoles('outsider');
    expect(grants).toMatchObject([
      { role: 'intake', standsInFor: { id: idOf('intake') }, canHaveDeputy: false, status: 'now' },
    ]);
    expect((await ownRoles('intake')).deputies).toMatchObject([{ person: { id: idOf('outsider') } }]);
    const { body } = await (await server.as('outsider')).get<Commands>(`/api/cases/${one.id}/commands`);
    expect(body.allowed.map(({ type }) => type)).toContain('case.comment');
  });

  it('acts as themselves, and the history names whom they stand in for', async () => {
    const note = { type: 'case.comment', payload: { note: 'Đã gọi điện xác minh.' } };
    expect((await send(server, one.id, 'outsider', note)).status).toBe(200);
    expect((await send(server, one.id, 'intake', note)).status).toBe(200);
    const { body } = await (await server.as('supervisor')).get<History>(`/api/cases/${one.id}/history`);
    const [deputy, holder] = body.entries.slice(-2);
    expect(deputy?.actor).toMatchObject({
      person: { id: idOf('outsider') },
      deputyFor: { id: idOf('intake') },
    });
    expect(holder?.actor).toMatchObject({ person: { id: idOf('intake') }, deputyFor: null });
    const [entry] = await server.sql`select on_behalf_of, resolved -> 'actorDeputyFor' as deputy
      from case_entries where stream_id = ${one.id} and actor_id = ${idOf('outsider')}`;
    expect(entry).toMatchObject({ on_behalf_of: idOf('intake'), deputy: [{ role: 'intake' }] });
  });

  it('passes nothing on', async () => {
    const [grant] = (await ownRoles('outsider')).grants;
    const payload = { grantId: grant?.id, deputyId: idOf('companion'), from: today(), to: today() };
    const answer = await administer(server, 'settings.nameDeputy', payload, {
      ...{ by: 'outsider', expectedVersion: undefined },
    });
    expect(answer.body).toMatchObject({ code: 'refusal.deputyPassesNothingOn', article: '40.5' });
  });

  it('once ended sees nothing on any node within two seconds, and live rooms are left', async () => {
    const watcher = await watchers.watching('outsider', other);
    await watcher.watchBoard(null);
    expect((await watcher.watchCase(one.id)).ok).toBe(true);
    const [grant] = (await ownRoles('intake')).deputies;
    const from = performance.now();
    await mustAdminister(
      server,
      'settings.endDeputy',
      { grantId: grant?.id },
      { by: 'intake', expectedVersion: undefined },
    );
    await until('the end on the other node', async () => (await seen(other)) === 404);
    await until('the reset', () => watcher.resets > 0);
    expect(performance.now() - from).toBeLessThan(2_000);
    const heard = watcher.cases.length + watcher.board.length;
    await send(server, one.id, 'intake', { type: 'case.comment', payload: { note: 'Đã nhận công văn.' } });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(watcher.cases.length + watcher.board.length).toBe(heard);
    expect((await watcher.watchCase(one.id)).ok).toBe(false);
    const board = (await (await server.as('outsider', other)).get<Board>('/api/board')).body;
    expect(JSON.stringify(board)).not.toContain(one.id);
  });

  it('whose time is over is nobody any more, without any entry', async () => {
    expect((await nameDeputy('companion')).status).toBe(200);
    const companion = await server.as('companion', other);
    await until('the case', async () => (await companion.get(`/api/cases/${one.id}`)).status === 200);
    await server.sql`update role_grants set valid_from = current_date - 9, valid_to = current_date - 3
      where member_id = ${idOf('companion')}`;
    await until('the end', async () => (await companion.get(`/api/cases/${one.id}`)).status === 404);
  });
});
