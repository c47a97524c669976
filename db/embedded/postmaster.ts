/**
 * Runs one PostgreSQL server process and keeps it running: ready when the server says so, restarted on the same
 * port when it dies unasked, shut down cleanly when asked. It has its own session, so that Ctrl-C in a terminal
 * reaches this process only, which then decides the order in which things stop.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresFailed } from './errors.ts';
import { serverEnvironment } from './init-cluster.ts';
import type { SystemUser } from './system-user.ts';

export interface PostmasterOptions {
  program: string;
  cluster: string;
  port: number;
  settings: Record<string, string>;
  user: SystemUser | null;
  log(line: string): void;
}

export interface Postmaster {
  /** The server's process now, or null while it is down. */
  pid(): number | null;
  stop(): Promise<void>;
  /** For the exit hook, which cannot wait: asks for the shutdown and returns. */
  stopWithoutWaiting(): void;
}

const READY_WITHIN_MS = 60_000;
// After the postmaster is killed, its last children may hold the shared memory for a moment.
const RETRIES_WHILE_CHILDREN_LEAVE = 100;

export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  let child = await launchPatiently(options);
  let stopping = false;
  watch();

  function watch(): void {
    child.once('exit', (code, signal) => {
      if (stopping) return;
      options.log(`PostgreSQL ended unasked (${signal ?? code}); it is being started again.`);
      restart().catch((error: unknown) => options.log(`PostgreSQL stays down: ${String(error)}`));
    });
  }

  async function restart(): Promise<void> {
    for (let wait = 50; !stopping; wait = Math.min(wait * 2, 5_000)) {
      try {
        child = await launchPatiently(options);
        if (stopping) child.kill('SIGINT');
        else watch();
        return;
      } catch (error) {
        options.log(`PostgreSQL did not start: ${error instanceof Error ? error.message : String(error)}`);
        await pause(wait);
      }
    }
  }

  return {
    pid: () => (hasEnded(child) ? null : (child.pid ?? null)),
    stopWithoutWaiting() {
      stopping = true;
      child.kill('SIGINT');
    },
    async stop() {
      stopping = true;
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
        if (hasEnded(child)) return;
        child.ref();
        child.kill(signal);
        await Promise.race([once(child, 'exit'), pause(10_000, undefined, { ref: false })]);
      }
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function launchPatiently(options: PostmasterOptions): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    const { child, failure } = await launch(options);
    if (failure === null) return child;
    const childrenLeaving =
      /shared memory block|is still in use|lock file "postmaster.pid" already exists/.test(failure);
    if (!childrenLeaving || attempt === RETRIES_WHILE_CHILDREN_LEAVE) {
      throw new EmbeddedPostgresFailed('PostgreSQL did not start', failure);
    }
    await pause(50);
  }
}

async function launch(options: PostmasterOptions): Promise<{ child: ChildProcess; failure: string | null }> {
  const settings = Object.entries(options.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(options.program, ['-D', options.cluster, '-p', String(options.port), ...settings], {
    ...(options.user ? { uid: options.user.uid, gid: options.user.gid } : {}),
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let tail = '';
  child.once('error', (error) => {
    tail += String(error);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    const text = chunk.toString('utf8');
    tail = (tail + text).slice(-2_000);
    for (const line of text.split('\n')) if (/ (ERROR|FATAL|PANIC|WARNING): /.test(line)) options.log(line);
  });
  const ready = await becomesReady(child, options.cluster);
  // An idle server must not keep a finished program alive; the exit hook stops it.
  child.unref();
  if (child.stderr && 'unref' in child.stderr && typeof child.stderr.unref === 'function')
    child.stderr.unref();
  return { child, failure: ready ? null : tail };
}

async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN_MS;
  while (performance.now() < deadline && child.pid !== undefined && !hasEnded(child)) {
    if (statusOf(cluster, child.pid) === 'ready') return true;
    await pause(15);
  }
  if (!hasEnded(child) && child.pid !== undefined) child.kill('SIGQUIT');
  return false;
}

/** The last line of `postmaster.pid` says how far the server with this pid is. */
function statusOf(cluster: string, pid: number): string | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return lines[0] === String(pid) ? (lines[7]?.trim() ?? null) : null;
  } catch {
    return null;
  }
}
