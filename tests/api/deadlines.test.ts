// Deadlines: when one has come by the database's clock, the system sends its command, once, however many nodes look for
// it; a node whose own clock is wrong changes nothing about that, and one that fails does not hold up the others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCase } from '#tests/support/case-over-http.ts';
import { openCasesInThePast } from '#tests/support/old-case.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until, watch } from '#tests/support/watcher.ts';
import type { History } from '#workflows/contract/case-schemas.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
  await server.addNode();
});
afterAll(() => server?.close());

type Passed = { id: string; key: string; actor: string; version: number };

async function passedOf(ids: readonly string[]): Promise<Passed[]> {
  return server.sql<Passed[]>`
    select stream_id as id, data ->> 'key' as key, actor_kind as actor, version from case_entries
    where type = 'deadline.pass' and stream_id = any (${[...ids]}::uuid[]) order by stream_id, version`;
}

async function dueOf(id: string): Promise<string[]> {
  const rows = await server.sql<{ key: string }[]>`
    select key from deadlines where stream_id = ${id} and due_at <= now() order by key`;
  return rows.map(({ key }) => key);
}

describe('a deadline that has come', () => {
  it('is sent by the system, each of a case’s once, by one of the nodes', async () => {
    const ids = await openCasesInThePast(server.database, 90, 5);
    await until('all of them', async () => (await passedOf(ids)).length >= 10, 10_000);
    // Longer than both nodes need to look again.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const passed = await passedOf(ids);
    expect(passed.map(({ actor }) => actor)).toEqual(Array(10).fill('system'));
    for (const id of ids) {
      const own = passed.filter((one) => one.id === id);
      expect(own.map(({ key }) => key).toSorted()).toEqual(['acknowledge', 'screening']);
      expect(own.map(({ version }) => version)).toEqual([2, 3]);
      expect(await dueOf(id)).toEqual([]);
    }
  });

  it('is seen by whoever watches the board, and in the history as the system’s', async () => {
    const supervisor = await server.as('supervisor');
    const watcher = await watch(supervisor);
    await watcher.watchBoard(null);
    const [id] = await openCasesInThePast(server.database, 90);
    await until(
      'the passing',
      () => watcher.board.some(({ change }) => change.caseId === id && change.version === 3),
      10_000,
    );
    watcher.close();
    const { entries } = (await supervisor.get<History>(`/api/cases/${id}/history`)).body;
    expect(entries.at(-1)).toMatchObject({ type: 'deadline.pass', actor: { kind: 'system', person: null } });
  });

  it('is not sent before it has come', async () => {
    const one = await registerCase(server);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await passedOf([one.id])).toEqual([]);
  });
});

describe('a node whose clock is a year ahead', () => {
  it('sends no deadline early and stamps entries with the right instant', async () => {
    const shifted = await server.addNode({
      NODE_OPTIONS: `--import=${new URL('../support/wrong-clock.ts', import.meta.url).pathname}`,
      CLOCK_OFF_DAYS: '365',
    });
    const intake = await server.as('intake', shifted.url);
    const one = await registerCase(server);
    const answer = await intake.post(`/api/cases/${one.id}/commands`, {
      type: 'detection.startScreening',
      payload: { unconflicted: true },
      expectedVersion: one.version,
      commandId: one.id.replace('-7', '-8'),
    });
    expect(answer.status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await passedOf([one.id])).toEqual([]);
    const [drift] = await server.sql<{ seconds: number }[]>`
      select max(abs(extract(epoch from at - now())))::float as seconds from case_entries where stream_id = ${one.id}`;
    expect(drift?.seconds).toBeLessThan(30);
    await shifted.stop();
  });
});

describe('a deadline that cannot be sent', () => {
  it('is tried a few times, then left for a person, and holds up nobody', async () => {
    const [refused, broken] = await openCasesInThePast(server.database, 1, 2);
    if (!refused || !broken) throw new Error('Two cases are needed.');
    // As if a later version's command stood there, and as if a key had been damaged.
    await server.sql`
      insert into deadlines (stream_id, key, article, command, started_on, due_day, due_at, pausable) values
        (${refused}, 'unknown', '1.1', 'case.unheardOf', '2020-01-01', '2020-01-02', '2020-01-03', false),
        (${broken}, 'screening', '1.1', 'deadline.pass', '2020-01-01', '2020-01-02', '2020-01-03', false)
      on conflict (stream_id, key) do update set due_at = excluded.due_at`;
    await server.sql`update case_keys set wrapped = '\\x00' where stream_id = ${broken}`;
    const healthy = await openCasesInThePast(server.database, 90, 2);
    await until('the healthy ones', async () => (await passedOf(healthy)).length === 4, 10_000);
    const attempts = async () =>
      (
        await server.sql<{ attempts: number }[]>`
        select attempts from deadlines where due_at = '2020-01-03' order by key`
      ).map((row) => row.attempts);
    await until('no more tries', async () => (await attempts()).every((count) => count >= 5), 30_000);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await attempts()).toEqual([5, 5]);
    expect(await passedOf([refused, broken])).toEqual([]);
  });
});
