// `npx duecourse backup` and `restore` as whoever runs the product runs them: processes of their own, that can be killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Ended } from './replay-process.ts';

type Environment = Record<string, string>;
export type Running = { ended: Promise<Ended>; kill: () => void };

const main = new URL('../../server/main.ts', import.meta.url).pathname;

export function running(environment: Environment, command: string, ...flags: string[]): Running {
  const child = spawn(process.execPath, [main, command, ...flags], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code ?? -1, ...said }));
  return { ended, kill: () => child.kill('SIGKILL') };
}

export type Keeper = {
  /** Where backups are made to. */
  folder: string;
  /** Of somebody else. */
  strangersFile: string;
  backup: (environment: Environment, ...flags: string[]) => Running;
  /** Into what the environment names, from another folder where one is named. A flag given again counts more. */
  restore: (environment: Environment, from?: string, ...flags: string[]) => Running;
  partNames: () => Promise<string[]>;
  snapshotNames: () => Promise<string[]>;
};

/** A folder for backups, and beside it the key of whoever may restore. */
export async function openKeeper(): Promise<Keeper> {
  const place = await mkdtemp(join(tmpdir(), 'duecourse-backups-'));
  const folder = join(place, 'backups');
  const [own, strangers] = [await generateX25519Identity(), await generateX25519Identity()];
  const [identityFile, strangersFile] = [join(place, 'identity'), join(place, 'strangers')];
  await writeFile(identityFile, `# of the tests\n${own}\n`);
  await writeFile(strangersFile, `${strangers}\n`);
  const namesIn = async (part: string) => (await readdir(join(folder, part)).catch(() => [])).toSorted();
  const recipient = await identityToRecipient(own);
  return {
    ...{ folder, strangersFile },
    backup: (environment, ...flags) => running(environment, 'backup', folder, '--to', recipient, ...flags),
    restore: (environment, from = folder, ...flags) =>
      running(environment, 'restore', from, '--identity', identityFile, ...flags),
    partNames: async () => (await namesIn('parts')).filter((name) => name.endsWith('.age')),
    snapshotNames: () => namesIn('snapshots'),
  };
}
