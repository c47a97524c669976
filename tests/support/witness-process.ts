// The witness as anybody runs it: a process of its own with a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type WitnessProcess = {
  url: string;
  /** Under which its cosignatures are checked. */
  key: string;
  /** Ends it at once, as a power cut does. */
  kill: () => Promise<void>;
  /** Starts it again on the same folder and port. */
  again: () => Promise<void>;
  close: () => Promise<void>;
};

const repository = new URL('../..', import.meta.url).pathname;

export async function startWitness(log: string): Promise<WitnessProcess> {
  const dir = await mkdtemp(join(tmpdir(), 'duecourse-witness-'));
  let { child, key, url } = await launch(dir, log, '0');
  const { port } = new URL(url);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url,
    key,
    kill,
    again: async () => {
      ({ child, key, url } = await launch(dir, log, port));
    },
    close: async () => {
      await kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

type Launched = { child: ChildProcess; key: string; url: string };

async function launch(dir: string, log: string, port: string): Promise<Launched> {
  const flags = ['--log', log, '--dir', dir, '--name', 'witness.test/one', '--port', port];
  const child = spawn(process.execPath, ['server/main.ts', 'witness', ...flags], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  const said = new Promise<Launched>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk;
      const [, key = '', url = ''] = /^(\S+\+\S+)\n.* on (http:\S+)\n/.exec(output) ?? [];
      if (url) resolve({ child, key, url });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The witness ended: ${output}`)));
  });
  return said;
}
