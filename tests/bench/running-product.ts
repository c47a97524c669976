// The product as its users run it, started as a process of its own on a fresh data directory, and stopped again.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const repository = new URL('../..', import.meta.url).pathname;
export const password = 'bench-only-passphrase-41';

export type Product = {
  port: number;
  url: string;
  pid: number;
  /** Seconds from the start of the process to the first `200` of `/readyz`. */
  readyAfter: number;
  dataDir: string;
  /** What it has printed so far: its log. */
  output: () => string;
  stop: () => Promise<void>;
};

/** Below those that the system gives to connections that are opened (32768 and up): of these one may be gone before it is listened on. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const port = randomInt(10_000, 32_768);
    if (await canListenOn(port)) return port;
  }
  throw new Error('no port was free');
}

function canListenOn(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

export async function newDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'duecourse-bench-'));
}

export async function removeDataDir(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
}

/** Starts the product and waits until it says that it is ready. Throws with its output where it does not. `folder`: of another version. */
export async function startProduct(
  dataDir: string,
  environment: Record<string, string> = {},
  folder = repository,
): Promise<Product> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, wordsOfStart(folder), {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DUECOURSE_DATA_DIR: dataDir,
      DUECOURSE_DEMO_PASSWORD: password,
      LOG_LEVEL: 'warn',
      ...environment,
    },
  });
  // A bench that fails half-way leaves nothing running.
  process.once('exit', () => child.kill('SIGTERM'));
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntilReady(url, child, () => output);
  const readyAfter = (performance.now() - started) / 1000;
  return {
    port,
    url,
    pid: child.pid ?? 0,
    readyAfter,
    dataDir,
    output: () => output,
    stop: () => stop(child),
  };
}

/** What `npm start` gives to Node there, its options included. */
function wordsOfStart(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return String(scripts.start).split(' ').slice(1);
}

async function waitUntilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let waited = 0; waited < 90_000; waited += 25) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output()}`);
    const isReady = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  child.kill('SIGKILL');
  throw new Error(`It was not ready after 90 s:\n${output()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  await closed;
}

/** Signs in with the demo password; gives the cookie to send along. */
export async function signIn(url: string, account: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ email: `${account}@demo.duecourse.test`, password }),
  });
  if (!response.ok) throw new Error(`sign-in as ${account}: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Resident memory of a process in MB. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
