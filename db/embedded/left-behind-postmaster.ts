/**
 * Deals with a PostgreSQL that outlived the node process which started it (kill -9): when it serves our very
 * cluster it is shut down cleanly, so that the cluster can be started again with a known owner.
 * It signals nothing that it cannot prove to be a postmaster on this cluster.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresFailed } from './errors.ts';
import { commandLine, startMark } from './process-identity.ts';

/** Call only while holding the data folder's lock. */
export async function stopLeftBehindPostmaster(cluster: string, log: (line: string) => void): Promise<void> {
  const pid = postmasterPid(cluster);
  if (pid === null) return;
  if (!servesCluster(pid, cluster)) {
    // Its number now belongs to a stranger, and PostgreSQL would take that for a living postmaster.
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return;
  }
  log(`A PostgreSQL left behind by an earlier run (process ${pid}) is being shut down.`);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (await endsAfter(pid, signal)) return;
  }
  throw new EmbeddedPostgresFailed(`Process ${pid} still serves ${cluster} and cannot be stopped`, '');
}

/** The pid in `postmaster.pid`, or null when there is none. */
function postmasterPid(cluster: string): number | null {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function servesCluster(pid: number, cluster: string): boolean {
  return commandLine(pid)?.includes(`-D ${cluster} `) ?? false;
}

async function endsAfter(pid: number, signal: NodeJS.Signals): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return startMark(pid) === null;
  }
  for (let waited = 0; waited < 10_000; waited += 25) {
    if (startMark(pid) === null) return true;
    await pause(25);
  }
  return false;
}
