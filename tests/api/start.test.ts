// Starting and stopping as from the command line: what keeps a server from starting is one clear line and a non-zero exit;
// what stops it leaves no process; what kills it loses nothing.
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import { type ServerProcess, startServer } from '#tests/support/server-process.ts';
import { createTestDatabase } from '#tests/support/test-database.ts';
import { settingsFor } from '#tests/support/test-server.ts';

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
