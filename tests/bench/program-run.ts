// A command of the command line as anybody runs it, its start included: how long it takes, and how much memory at most.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';

const main = new URL('../../server/main.ts', import.meta.url).pathname;

export async function programRun(
  flags: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ seconds: number; megabytes: number }> {
  const started = performance.now();
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, [main, ...flags], { stdio: 'ignore', env });
  let megabytes = 0;
  const look = setInterval(async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
    megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }, 50);
  const [code] = await once(child, 'exit');
  clearInterval(look);
  if (code !== 0) throw new Error(`${flags[0]} ended with ${code}.`);
  return { seconds: (performance.now() - started) / 1_000, megabytes };
}
