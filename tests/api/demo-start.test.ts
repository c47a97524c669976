// The demo from its first start on: what it says, what it keeps, that it stops without a trace and that killing it loses
// nothing. One folder for all of it, as somebody's own would be.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { processesNaming, type ServerProcess, startServer } from '#tests/support/server-process.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until, watch } from '#tests/support/watcher.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import type { History, Receipt } from '#workflows/contract/case-schemas.ts';

/** Made by the first start, where none is given. */
let password: string;

describe('the demo in a folder of its own', () => {
  let demoHome: string;
  let demoDir: string;
  const servers: ServerProcess[] = [];
  let first: { output: string; code: number | null; processes: number[]; total: number };

  beforeAll(async () => {
    demoHome = mkdtempSync(join(tmpdir(), 'duecourse-demo-'));
    chmodSync(demoHome, 0o755);
    demoDir = join(demoHome, 'data');
    const server = start();
    const url = await server.ready;
    ({ password } = JSON.parse(readFileSync(join(demoDir, 'demo.json'), 'utf8')));
    const supervisor = await signedIn(url, 'supervisor');
    const { total } = (await supervisor.get<Board>('/api/board')).body;
    server.child.kill('SIGINT');
    const code = await server.ended;
    first = { output: server.output(), code, processes: processesNaming(demoDir), total };
  }, 90_000);
  afterEach(async () => {
    for (const { child, ended } of servers.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    }
  });
  afterAll(() => rmSync(demoHome, { recursive: true, force: true }));

  function start(): ServerProcess {
    const server = startServer({ DUECOURSE_DATA_DIR: demoDir });
    servers.push(server);
    return server;
  }

  it('says one address and the accounts with their password', () => {
    expect(first.output.match(/http:\/\//g)).toHaveLength(1);
    expect(first.output).toContain('supervisor@demo.duecourse.test');
    expect(first.output).toContain(password);
    expect(first.total).toBeGreaterThanOrEqual(50);
  });

  it('made a password of its own, which is long enough', () => {
    expect(password.length).toBeGreaterThanOrEqual(12);
  });

  it.each(['secret.json', 'demo.json'])('keeps %s to the owner', (file) => {
    expect(statSync(join(demoDir, file)).mode & 0o777).toBe(0o600);
  });

  it('ends without a process left behind', () => {
    expect([first.code, first.processes]).toEqual([0, []]);
  });

  it('answers what is under way when it is asked to stop, and closes the sockets', async () => {
    const server = start();
    const supervisor = await signedIn(await server.ready, 'supervisor');
    const watcher = await watch(supervisor);
    const [card] = (await supervisor.get<Board>('/api/board')).body.cards;
    const sent = Array.from({ length: 40 }, () => supervisor.post(`/api/cases/${card?.id}/commands`, note()));
    await sent[0];
    server.child.kill('SIGTERM');
    const answers = await Promise.allSettled(sent);
    const statuses = answers.map((one) => (one.status === 'fulfilled' ? one.value.status : 'cut'));
    // A connection of which nothing was read yet may be cut; whatever was read is answered as always.
    expect(new Set(statuses).difference(new Set(['cut']))).toEqual(new Set([200]));
    expect(await server.ended).toBe(0);
    expect(watcher.isConnected()).toBe(false);
    await expect(supervisor.get('/api/me')).rejects.toThrow();
  });

  it('has lost nothing that it acknowledged when it was killed, and is soon there again', async () => {
    const killed = start();
    const intake = await signedIn(await killed.ready, 'intake');
    const card = (await intake.get<Board>('/api/board')).body.cards.find(
      ({ state }) => state === 'detection.received',
    );
    if (!card) throw new Error('The demo has no case that was just received.');
    const acknowledged: number[] = [];
    const sending = sendUntilItDies(intake, card.id, acknowledged);
    await until('some commands', () => acknowledged.length > 20, 10_000);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await sending;
    const started = performance.now();
    const again = start();
    const url = await again.ready;
    expect(performance.now() - started).toBeLessThan(15_000);
    const entries = await positionsOf(await signedIn(url, 'intake'), card.id);
    expect(entries).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(entries).size).toBe(entries.length);
  }, 60_000);
});

function note() {
  return { type: 'case.comment', payload: { note: 'Đã đọc.' }, commandId: v7() };
}

async function sendUntilItDies(caller: Caller, caseId: string, acknowledged: number[]): Promise<void> {
  for (;;) {
    const answer = await caller.post<Receipt>(`/api/cases/${caseId}/commands`, note()).catch(() => null);
    if (answer?.status !== 200) return;
    acknowledged.push(answer.body.position);
  }
}

/** Positions of all entries of a case, page by page. */
async function positionsOf(caller: Caller, caseId: string): Promise<number[]> {
  const positions: number[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: History = (await caller.get<History>(`/api/cases/${caseId}/history?after=${after}&limit=200`))
      .body;
    positions.push(...page.entries.map(({ position }) => position));
    after = page.next;
  }
  return positions;
}

async function signedIn(url: string, account: string) {
  const answer = await callerOf(url, '').post('/api/demo/sign-in', {
    email: `${account}@demo.duecourse.test`,
  });
  expect(answer.status).toBe(200);
  return callerOf(
    url,
    answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; '),
  );
}
