/**
 * Makes the cluster on the first start. The files are made beside their final place and renamed into it, so a
 * start that is killed half-way leaves no half cluster. The superuser's password is random and stays in the
 * data folder, readable by its owner only.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { DataDirUnwritable, EmbeddedPostgresFailed, errorCode } from './errors.ts';
import type { SystemUser } from './system-user.ts';

interface Request {
  initdb: string;
  dataDir: string;
  cluster: string;
  user: SystemUser | null;
  /** False only for tests: their data need not survive a power cut. */
  durable: boolean;
}

/** The superuser's password; makes the cluster when there is none yet. */
export async function initCluster(request: Request): Promise<string> {
  const { dataDir, cluster } = request;
  const passwordFile = join(dataDir, 'password');
  if (existsSync(cluster)) return readFileSync(passwordFile, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  const draft = `${cluster}.new`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (request.user) chownSync(draft, request.user.uid, request.user.gid);
  } catch (error) {
    throw new DataDirUnwritable(dataDir, errorCode(error));
  }
  await runInitdb(request, draft, password);
  renameSync(draft, cluster);
  return password;
}

async function runInitdb(
  { initdb, cluster, user, durable }: Request,
  draft: string,
  password: string,
): Promise<void> {
  // initdb reads the password as the server's user, who may not enter the data folder.
  const handover = join(dirname(cluster), `.handover-${process.pid}`);
  writeFileSync(handover, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(handover, user.uid, user.gid);
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${handover}`,
    '--encoding=UTF8',
    '--locale=C',
    // Unicode rules that never change with the system's libraries; names are sorted by "vi-x-icu" where it matters.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(initdb, args, { ...(user ?? {}), cwd: '/', env: serverEnvironment() });
  } catch (error) {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new EmbeddedPostgresFailed('The database cluster could not be made', stderr);
  } finally {
    rmSync(handover, { force: true });
  }
}

/** Nothing of this process's environment (secrets, PG* settings) reaches the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
