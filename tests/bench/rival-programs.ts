// The rivals as programs of their own: installed when they are asked for, into a folder outside of the repository, so that the product
// depends on none of them. Each takes a command on a case over HTTP, on a path of its own.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './running-product.ts';

const drivers = new URL('rivals', import.meta.url).pathname;
const folder = join(tmpdir(), 'duecourse-rivals');

/** The server itself: the package's own starter would leave it behind, or running while it is stopped. */
const restateServer = `node_modules/@restatedev/restate-server-${process.platform}-${process.arch}/bin/restate-server`;

export type Rival = {
  name: string;
  port: number;
  pathOf: (turn: number) => string;
  /** It does nothing until it goes on, so that it costs nobody else anything. */
  pause: () => void;
  goOn: () => void;
  stop: () => Promise<void>;
};

export function installRivals(): void {
  mkdirSync(folder, { recursive: true });
  cpSync(drivers, folder, { recursive: true });
  execFileSync('npm', ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Its own log on its own disk; a case is a virtual object, made when it is first named. */
export async function startRestate(dataDir: string, cases: number): Promise<Rival> {
  const [service, port, admin, node] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const programs = [
    start(process.execPath, [join(folder, 'restate-case.mjs')], { PORT: String(service) }),
    start(join(folder, restateServer), ['--no-logo', '--base-dir', dataDir], {
      RESTATE_LISTEN_MODE: 'tcp',
      RESTATE_BIND_IP: '127.0.0.1',
      RESTATE_BIND_PORT: String(node),
      RESTATE_INGRESS__BIND_PORT: String(port),
      RESTATE_ADMIN__BIND_PORT: String(admin),
      RESTATE_LOG_FILTER: 'error',
      DO_NOT_TRACK: '1',
    }),
  ];
  await answers(programs, `http://127.0.0.1:${admin}/deployments`, { uri: `http://127.0.0.1:${service}` });
  const pathOf = (turn: number) => `/case/${turn % cases}/command`;
  await answers(programs, `http://127.0.0.1:${port}${pathOf(0)}`, { note: '' });
  return { name: 'Restate', port, pathOf, ...controlOf(programs) };
}

/** On a database of the PostgreSQL on which the product runs too; a case is a workflow that waits. */
export async function startDbos(databaseUrl: string, cases: number): Promise<Rival> {
  const port = await freePort();
  const programs = [
    start(process.execPath, [join(folder, 'dbos-case.mjs')], {
      PORT: String(port),
      CASES: String(cases),
      RIVAL_DATABASE_URL: databaseUrl,
    }),
  ];
  const pathOf = (turn: number) => `/case/${turn % cases}/command`;
  await answers(programs, `http://127.0.0.1:${port}${pathOf(0)}`, { note: '' });
  return { name: 'DBOS', port, pathOf, ...controlOf(programs) };
}

/** `ws` alone: it tells what it is sent to everybody who is connected. */
export async function startRawSockets(): Promise<Omit<Rival, 'pathOf'>> {
  const port = await freePort();
  const programs = [start(process.execPath, [join(folder, 'raw-ws.mjs')], { PORT: String(port) })];
  await answers(programs, `http://127.0.0.1:${port}/`, {});
  return { name: 'ws', port, ...controlOf(programs) };
}

function start(program: string, flags: string[], environment: Record<string, string>): ChildProcess {
  const child = spawn(program, flags, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment },
  });
  // A bench that fails half-way leaves nothing running.
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
}

/** Throws where it ends, or does not take this within a minute. */
async function answers(programs: ChildProcess[], url: string, body: object): Promise<void> {
  for (let waited = 0; waited < 60_000; waited += 200) {
    if (programs.some(({ exitCode }) => exitCode !== null)) throw new Error(`A rival ended: ${url}`);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`A rival does not answer: ${url}`);
}

function controlOf(programs: ChildProcess[]): Pick<Rival, 'pause' | 'goOn' | 'stop'> {
  const signal = (name: NodeJS.Signals) => {
    for (const child of programs) child.kill(name);
  };
  return {
    pause: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
    stop: async () => {
      const ended = programs.map((child) => new Promise((resolve) => child.once('close', resolve)));
      signal('SIGKILL');
      await Promise.all(ended);
    },
  };
}
