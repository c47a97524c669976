// The embedded server's life: one owner, recovery after kill -9 of node or of PostgreSQL, no orphan, root in a folder
// that the server's own user cannot enter. Each test has a server and data folder of its own, with fsync on.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirInUse, DataDirUnwritable } from '#db/embedded/errors.ts';
import { startMark } from '#db/embedded/process-identity.ts';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { systemUser } from '#db/embedded/system-user.ts';

const OWNER = fileURLToPath(new URL('../support/embedded-owner.ts', import.meta.url));
const asRoot = process.getuid?.() === 0;

let home: string;
let dataDir: string;
let children: ChildProcess[];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'duecourse-embedded-'));
  chmodSync(home, 0o755);
  dataDir = join(home, 'data');
  children = [];
});
afterEach(async () => {
  for (const child of children) {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL'))
      await once(child, 'exit');
  }
  // Whatever a killed owner left is stopped by starting once more and stopping properly.
  if (existsSync(join(dataDir, 'password'))) await (await start()).stop();
  rmSync(home, { recursive: true, force: true });
});

const start = (log: (line: string) => void = () => {}) => startEmbeddedPostgres({ dataDir, log });

async function query(url: string, statement: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** A node process that owns the server; says its pid and the server's once it is ready. */
async function startOwner(): Promise<{ child: ChildProcess; server: number; url: string }> {
  const child = spawn(process.execPath, [OWNER, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  if (!child.stdout) throw new Error('no output');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  const { server, url }: { server: number; url: string } = JSON.parse(String(line));
  return { child, server, url };
}

async function ends(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 25) {
    if (startMark(pid) === null) return true;
    await pause(25);
  }
  return false;
}

describe('the embedded server', () => {
  it('starts, keeps its data, starts again within two seconds', async () => {
    const first = await start();
    await query(first.adminUrl, 'create table kept (n int); insert into kept values (7)');
    await first.stop();
    const began = performance.now();
    const second = await start();
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await query(second.adminUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    await second.stop();
  });

  it('syncs to disk, listens on loopback only, knows Vietnamese, and keeps its password to its owner', async () => {
    const server = await start();
    const [settings] = await query(
      server.adminUrl,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync,
         current_setting('listen_addresses') as listen, current_setting('server_encoding') as encoding,
         (select array_to_string(array_agg(x order by x collate "vi-x-icu"), ' ') from unnest(array['đi', 'e', 'dung']) x) as words`,
    );
    expect(settings).toEqual({
      fsync: 'on',
      sync: 'on',
      listen: '127.0.0.1',
      encoding: 'UTF8',
      words: 'dung đi e',
    });
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('refuses a second owner in one line that names the first, and leaves the first alone', async () => {
    const owner = await startOwner();
    const refused = await start().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataDirInUse);
    expect(refused).toMatchObject({ pid: owner.child.pid, message: expect.stringMatching(/^[^\n]+$/) });
    expect(await query(owner.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('lets one of two simultaneous starters win', async () => {
    await (await start()).stop();
    const results = await Promise.allSettled([start(), start(), start()]);
    const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(won).toHaveLength(1);
    expect(lost.every((reason) => reason instanceof DataDirInUse)).toBe(true);
    await won[0]?.stop();
  });

  it('recovers after kill -9 of node: the orphan is shut down, nothing committed is lost', async () => {
    const owner = await startOwner();
    await query(owner.url, 'create table kept (n int); insert into kept values (7)');
    owner.child.kill('SIGKILL');
    await once(owner.child, 'exit');
    expect(startMark(owner.server)).not.toBeNull();
    const said: string[] = [];
    const server = await start((line) => said.push(line));
    expect(startMark(owner.server)).toBeNull();
    expect(said.join()).toContain(String(owner.server));
    expect(await query(server.adminUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    await server.stop();
  });

  it('starts when the dead server number now belongs to a stranger, and lets the stranger live', async () => {
    await (await start()).stop();
    const stranger = spawn('sleep', ['60']);
    children.push(stranger);
    const cluster = clusterOf(dataDir);
    writeFileSync(join(cluster, 'postmaster.pid'), `${stranger.pid}\n${cluster}\n`);
    writeFileSync(
      join(dataDir, 'owner.lock'),
      JSON.stringify({ pid: stranger.pid, started: 'another time' }),
    );
    const server = await start();
    expect(stranger.exitCode).toBeNull();
    await server.stop();
  });

  it('comes back on the same port when PostgreSQL itself is killed', async () => {
    const server = await start(() => {});
    await query(server.adminUrl, 'create table kept (n int); insert into kept values (7)');
    process.kill(server.pid() ?? 0, 'SIGKILL');
    let rows: unknown = null;
    for (let tries = 0; tries < 200 && rows === null; tries += 1) {
      await pause(50);
      rows = await query(server.adminUrl, 'select n from kept').catch(() => null);
    }
    expect(rows).toEqual([{ n: 7 }]);
    await server.stop();
  });

  it.each(['SIGINT', 'SIGTERM', 'end of program'])('leaves no orphan after %s', async (how) => {
    const owner = await startOwner();
    if (how === 'end of program') owner.child.stdin?.end();
    else owner.child.kill(how === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
    await once(owner.child, 'exit');
    expect(await ends(owner.server)).toBe(true);
    expect(existsSync(join(dataDir, 'owner.lock'))).toBe(false);
  });

  it('says in one line that a folder cannot be written', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    const refused = await startEmbeddedPostgres({ dataDir: join(file, 'data'), log() {} }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(DataDirUnwritable);
    expect(refused).toMatchObject({ message: expect.stringMatching(/^[^\n]+$/) });
  });

  it('works in a folder that only its owner may enter, saying where the data went if it had to move', async () => {
    chmodSync(home, 0o700);
    const said: string[] = [];
    const server = await start((line) => said.push(line));
    await query(server.adminUrl, 'create table kept (n int); insert into kept values (7)');
    await server.stop();
    const again = await start();
    expect(await query(again.adminUrl, 'select n from kept')).toEqual([{ n: 7 }]);
    await again.stop();
    const moved = join(dataDir, 'cluster-moved-to');
    expect(existsSync(moved)).toBe(asRoot);
    if (asRoot) {
      const cluster = clusterOf(dataDir);
      expect(said.join()).toContain(dirname(cluster));
      expect(said.join()).toContain(home);
      expect(statSync(cluster).uid).toBe(systemUser()?.uid);
      rmSync(dirname(cluster), { recursive: true });
      rmSync(dataDir, { recursive: true });
    }
  });
});

function clusterOf(folder: string): string {
  const note = join(folder, 'cluster-moved-to');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : join(folder, 'cluster');
}
