/**
 * A real PostgreSQL in a folder, for when no DATABASE_URL is given: made on the first start, found again later.
 * One node process owns the folder at a time; what an earlier, killed owner left behind is cleaned up first.
 * It listens on 127.0.0.1 only, and it never touches a cluster outside its data folder.
 */
import { createServer } from 'node:net';
import postgres from 'postgres';
import { lockDataDir } from './data-dir-lock.ts';
import { initCluster } from './init-cluster.ts';
import { stopLeftBehindPostmaster } from './left-behind-postmaster.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';
import { makeDataDir, placeCluster } from './reachable-folder.ts';
import { stopOnExit } from './stop-on-exit.ts';
import { systemUser } from './system-user.ts';

export interface EmbeddedPostgresOptions {
  /** Made when absent. Holds the lock, the password (0600) and, where reachable, the cluster. */
  dataDir: string;
  /** Gets one line at a time, meant for the person who started the program. */
  log(line: string): void;
  /** The database that `adminUrl` names; made when absent. Default `duecourse`. */
  database?: string;
  /** Only tests turn it off: without it a power cut loses data. */
  fsync?: 'on' | 'off';
}

export interface EmbeddedPostgres {
  /** Superuser on the product's database. */
  adminUrl: string;
  port: number;
  /** A URL for any database of the cluster, as the superuser or as the login given. */
  urlFor(database: string, login?: { user: string; password: string }): string;
  /** The server's process now, or null while it is being restarted after a crash. */
  pid(): number | null;
  stop(): Promise<void>;
}

/** Throws `DataDirInUse`, `DataDirUnwritable` or `EmbeddedPostgresFailed`, each with a message of one line. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, database = 'duecourse', fsync = 'on' } = options;
  const user = systemUser();
  const dataDir = makeDataDir(options.dataDir, user);
  const unlock = await lockDataDir(dataDir);
  let postmaster: Postmaster;
  let password: string;
  const port = await freePort();
  try {
    const programs = postgresBinaries({ user, dataDir, log });
    const cluster = placeCluster(dataDir, user, log);
    await stopLeftBehindPostmaster(cluster, log);
    password = await initCluster({
      initdb: programs.initdb,
      dataDir,
      cluster,
      user,
      durable: fsync === 'on',
    });
    postmaster = await startPostmaster({
      program: programs.postgres,
      cluster,
      port,
      user,
      log,
      settings: settings(fsync),
    });
  } catch (error) {
    unlock();
    throw error;
  }

  const urlFor: EmbeddedPostgres['urlFor'] = (name, login = { user: 'postgres', password }) =>
    `postgres://${login.user}:${encodeURIComponent(login.password)}@127.0.0.1:${port}/${name}`;
  const forget = stopOnExit({
    stop,
    stopWithoutWaiting() {
      postmaster.stopWithoutWaiting();
      unlock();
    },
  });
  async function stop(): Promise<void> {
    await postmaster.stop();
    unlock();
    forget();
  }

  await ensureDatabase(urlFor('postgres'), database);
  return { adminUrl: urlFor(database), port, urlFor, pid: postmaster.pid, stop };
}

function settings(fsync: 'on' | 'off'): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync,
    synchronous_commit: 'on',
    full_page_writes: fsync,
    // The server's log must not repeat what a failed statement was about: no statement, no values, no details.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice() {} });
  try {
    const found = await sql`select from pg_database where datname = ${name}`;
    if (found.length === 0) await sql.unsafe(`create database "${name}"`);
  } finally {
    await sql.end();
  }
}
