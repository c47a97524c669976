// A server started as from the command line, for tests of starting, stopping and dying: what it prints, how it ends, and
// which processes it leaves behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

const { PATH, HOME, NODE_COMPILE_CACHE } = process.env;
const repository = new URL('../..', import.meta.url).pathname;

export type ServerProcess = {
  child: ChildProcess;
  output: () => string;
  /** The exit code; `null` where a signal ended it. */
  ended: Promise<number | null>;
  /** Resolves with the address when it says that it is ready; rejects when it ends before. */
  ready: Promise<string>;
};

export function startServer(environment: Record<string, string>, flags: string[] = []): ServerProcess {
  const child = spawn(process.execPath, ['server/main.ts', 'start', ...flags], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH, HOME, NODE_COMPILE_CACHE, PORT: '0', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    const look = () => {
      const url = /is ready: (http\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', look);
    ended.then((code) => reject(new Error(`It ended with ${code}:\n${output}`)));
  });
  ready.catch(() => undefined);
  return { child, output: () => output, ended, ready };
}

/** Pids of the processes whose command line or environment names the text, this one excepted. */
export function processesNaming(text: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(
      (pid) =>
        contentOf(`/proc/${pid}/cmdline`).includes(text) || contentOf(`/proc/${pid}/environ`).includes(text),
    )
    .map(Number);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has just ended, or is not ours to look at.
    return '';
  }
}
