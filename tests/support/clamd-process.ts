// A real clamd with signatures of our own: the daemon from the system's packages, started on a folder of this run, which knows nothing
// but what the test tells it. Nothing is downloaded.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Clamd = {
  /** For `DUECOURSE_CLAMD`. */
  place: string;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  remove: () => Promise<void>;
};

/** `marks`: what a file must hold to count as infected. */
export async function clamdKnowing(marks: readonly string[]): Promise<Clamd> {
  const folder = await mkdtemp(join(tmpdir(), 'duecourse-clamd-'));
  const database = join(folder, 'database');
  const socket = join(folder, 'clamd.sock');
  await mkdir(database);
  const signatures = marks.map((mark, n) => `Duecourse.Test.${n}:0:*:${Buffer.from(mark).toString('hex')}\n`);
  await writeFile(join(database, 'own.ndb'), signatures.join(''));
  const settings = join(folder, 'clamd.conf');
  await writeFile(
    settings,
    [
      `LocalSocket ${socket}`,
      `DatabaseDirectory ${database}`,
      'Foreground yes',
      'StreamMaxLength 100M',
      '',
    ].join('\n'),
  );
  let daemon: ChildProcess | null = null;
  const stop = async () => {
    if (!daemon || daemon.exitCode !== null) return;
    const ended = new Promise((resolve) => daemon?.once('close', resolve));
    daemon.kill('SIGTERM');
    await ended;
    await rm(socket, { force: true });
  };
  return {
    place: `unix:${socket}`,
    start: async () => {
      daemon = spawn('/usr/sbin/clamd', ['--config-file', settings], { stdio: 'ignore' });
      const died = new Promise<never>((_, reject) => {
        daemon?.once('error', reject).once('close', (code) => reject(new Error(`clamd ended with ${code}`)));
      });
      died.catch(() => undefined);
      await Promise.race([untilItAnswers(socket), died]);
    },
    stop,
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(socket: string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    const answers = await new Promise<boolean>((resolve) => {
      const asked = connect(socket, () => resolve(true)).once('error', () => resolve(false));
      asked.once('connect', () => asked.destroy());
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('clamd does not answer.');
}
