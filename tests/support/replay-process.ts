// A command of the command line, such as `npm run replay`, as a process of its own on the database of a running test server.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { settingsFor, type TestServer } from './test-server.ts';

const run = promisify(execFile);
const main = new URL('../../server/main.ts', import.meta.url).pathname;

export type Ended = { code: number; out: string; err: string };

export function replayOf(server: TestServer): Promise<Ended> {
  return commandOf(server, 'replay');
}

export function commandOf(
  server: TestServer,
  command: string,
  flags: readonly string[] = [],
): Promise<Ended> {
  return commandIn(settingsFor(server.database), command, flags);
}

/** With these settings, as the environment holds them. */
export async function commandIn(
  settings: Record<string, string>,
  command: string,
  flags: readonly string[] = [],
): Promise<Ended> {
  const env = { ...process.env, ...settings };
  try {
    const { stdout, stderr } = await run(process.execPath, [main, command, ...flags], { env });
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}
