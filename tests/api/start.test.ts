// Starting and stopping as from the command line: what keeps a server from starting is one clear line and a non-zero exit;
// what stops it leaves no process; what kills it loses nothing.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import { processesNaming, type ServerProcess, startServer } from '#tests/support/server-process.ts';
import { createTestDatabase } from '#tests/support/test-database.ts';
import { settingsFor } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until, watch } from '#tests/support/watcher.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';

const password = 'a passphrase for starting';

let home: string;
let dataDir: string;
let servers: ServerProcess[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duecourse-start-'));
  chmodSync(home, 0o755);
  dataDir = join(home, 'data');
  servers = [];
});
afterEach(async () => {
  for (const { child, ended } of servers) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(home, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}, flags: string[] = []): ServerProcess {
  const server = startServer({ DUECOURSE_DATA_DIR: dataDir, ...environment }, flags);
  servers.push(server);
  return server;
}

/** Starts what cannot start; gives what it said. */
async function failing(environment: Record<string, string>, flags: string[] = []): Promise<string> {
  const server = start(environment, flags);
  expect(await server.ended).toBe(1);
  return server.output();
}

function expectOneLine(output: string, saying: RegExp): void {
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(output).toMatch(saying);
}

/** The embedded server with demo data, as `npm start` makes it. */
function startDemo(environment: Record<string, string> = {}): ServerProcess {
  return start({ DUECOURSE_DEMO_PASSWORD: password, ...environment });
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

describe('what keeps it from starting', () => {
  it('is a port that is taken, found before anything else is begun', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    expectOneLine(await failing({ PORT: port }), /port is taken/);
    expect(() => statSync(join(dataDir, 'cluster'))).toThrow();
    taken.close();
  });

  it('is a database that cannot be reached', async () => {
    expectOneLine(
      await failing({ DATABASE_URL: 'postgres://someone:secret@127.0.0.1:1/duecourse' }),
      /cannot be reached/,
    );
  });

  it('is a wrong password for the database, and it does not repeat it', async () => {
    const url = new URL(inject('cluster').adminUrl);
    url.password = 'not-the-password';
    const output = await failing({ DATABASE_URL: url.href });
    expectOneLine(output, /refused the user or the password/);
    expect(output).not.toContain('not-the-password');
  });

  it('is a database that is not there', async () => {
    const url = Object.assign(new URL(inject('cluster').adminUrl), { pathname: '/nowhere' });
    expectOneLine(await failing({ DATABASE_URL: url.href }), /does not exist/);
  });

  it('is a secret other than the one that the database was prepared with', async () => {
    const database = await createTestDatabase();
    const settings = {
      ...settingsFor(database),
      DUECOURSE_SECRET: 'another secret, long enough to be taken too',
    };
    expectOneLine(await failing(settings), /another secret/);
    await database.drop();
  });

  it('is a data folder that cannot be written', async () => {
    const file = join(home, 'a-file');
    writeFileSync(file, '');
    expectOneLine(
      await failing({ DUECOURSE_DATA_DIR: join(file, 'data') }),
      /data folder .* cannot be written/,
    );
    // Nobody may make folders there, root included.
    expectOneLine(
      await failing({ DUECOURSE_DATA_DIR: '/sys/duecourse' }),
      /data folder .* cannot be written/,
    );
  });

  it('is a value that makes no sense, named by its variable', async () => {
    expectOneLine(await failing({ PORT: 'eighty' }), /PORT/);
    expectOneLine(await failing({ DATABASE_URL: 'mysql://localhost/x' }), /DATABASE_URL/);
    expectOneLine(await failing({ DUECOURSE_SECRET: 'short' }), /DUECOURSE_SECRET/);
    expectOneLine(await failing({}, ['--debug']), /--debug/);
  });
});

describe('a first start with nothing but a folder', () => {
  it('makes a database and demo data, says one address, keeps its secrets to the owner, and stops without a trace', async () => {
    const server = startDemo();
    const url = await server.ready;
    expect(server.output().match(/http:\/\//g)).toHaveLength(1);
    await until('the accounts', () => server.output().includes('supervisor@demo.duecourse.test'));
    expect(server.output()).toContain(password);
    expect(statSync(join(dataDir, 'secret.json')).mode & 0o777).toBe(0o600);
    const supervisor = await signedIn(url, 'supervisor');
    expect((await supervisor.get<Board>('/api/board')).body.total).toBeGreaterThanOrEqual(50);
    server.child.kill('SIGINT');
    expect(await server.ended).toBe(0);
    expect(processesNaming(dataDir)).toEqual([]);
  }, 90_000);

  it('makes a password of its own where none is given, and keeps it readable by the owner alone', async () => {
    const server = start();
    await server.ready;
    const file = join(dataDir, 'demo.json');
    const kept: { password: string } = JSON.parse(readFileSync(file, 'utf8'));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(kept.password.length).toBeGreaterThanOrEqual(12);
    await until('the password', () => server.output().includes(kept.password));
  }, 90_000);

  it('without demo data has no accounts, and its one-click sign-in does not exist', async () => {
    const server = start({}, ['--no-demo']);
    const nobody = callerOf(await server.ready, '');
    expect((await nobody.get('/api/demo')).status).toBe(404);
    expect((await nobody.post('/api/demo/sign-in', { email: 'supervisor@demo.duecourse.test' })).status).toBe(
      404,
    );
    expect(server.output()).not.toContain('@demo.');
  }, 60_000);
});

describe('a folder that is in use', () => {
  it('is left alone by a second server, which says so', async () => {
    const first = start({}, ['--no-demo']);
    const url = await first.ready;
    expectOneLine(await failing({}, ['--no-demo']), /in use by process \d+/);
    expect((await callerOf(url, '').get('/readyz')).status).toBe(200);
  }, 60_000);
});

describe('a server that is asked to stop', () => {
  it('answers what is under way, lets nobody new in, and closes the sockets', async () => {
    const server = startDemo();
    const supervisor = await signedIn(await server.ready, 'supervisor');
    const watcher = await watch(supervisor);
    const [card] = (await supervisor.get<Board>('/api/board')).body.cards;
    const commands = Array.from({ length: 40 }, () => ({
      type: 'case.comment',
      payload: { note: 'Đang gửi thì máy chủ dừng.' },
      commandId: v7(),
    }));
    const sent = commands.map((command) => supervisor.post(`/api/cases/${card?.id}/commands`, command));
    await sent[0];
    server.child.kill('SIGTERM');
    const answers = await Promise.allSettled(sent);
    const statuses = answers.map((one) => (one.status === 'fulfilled' ? one.value.status : 'cut'));
    expect(statuses).toEqual(Array(40).fill(200));
    expect(await server.ended).toBe(0);
    expect(watcher.isConnected()).toBe(false);
    await expect(supervisor.get('/api/me')).rejects.toThrow();
  }, 60_000);
});

describe('a server that is killed', () => {
  it('has lost nothing that it acknowledged when it is started again, and goes on quickly', async () => {
    const first = startDemo();
    const intake = await signedIn(await first.ready, 'intake');
    const board = (await intake.get<Board>('/api/board')).body;
    const [card] = board.cards.filter(({ state }) => state === 'detection.received');
    if (!card) throw new Error('The demo has no case that was just received.');
    const acknowledged: { id: string; position: number }[] = [];
    const sending = (async () => {
      for (;;) {
        const command = { type: 'case.comment', payload: { note: 'Đã đọc.' }, commandId: v7() };
        const answer = await intake
          .post<{ position: number }>(`/api/cases/${card.id}/commands`, command)
          .catch(() => null);
        if (answer?.status !== 200) return;
        acknowledged.push({ id: command.commandId, position: answer.body.position });
      }
    })();
    await until('some commands', () => acknowledged.length > 20, 10_000);
    first.child.kill('SIGKILL');
    await first.ended;
    await sending;
    const started = performance.now();
    const second = startDemo();
    const url = await second.ready;
    expect(performance.now() - started).toBeLessThan(15_000);
    const again = await signedIn(url, 'intake');
    const entries: number[] = [];
    for (let after = 0; after >= 0; ) {
      const { body } = await again.get<{
        entries: { position: number; type: string }[];
        next: number | null;
      }>(`/api/cases/${card.id}/history?after=${after}&limit=200`);
      entries.push(...body.entries.map(({ position }) => position));
      after = body.next ?? -1;
    }
    expect(entries).toEqual(expect.arrayContaining(acknowledged.map(({ position }) => position)));
    expect(new Set(entries).size).toBe(entries.length);
  }, 120_000);
});

describe('a database of one’s own', () => {
  it('gets no demo data unless it is asked for', async () => {
    const database = await createTestDatabase();
    const { DUECOURSE_DEMO: _, ...settings } = settingsFor(database);
    const server = start(settings);
    await server.ready;
    const sql = postgres(database.adminUrl, { max: 1, onnotice() {} });
    expect(await sql`select id from members`).toEqual([]);
    await sql.end();
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    await database.drop();
  }, 60_000);
});
