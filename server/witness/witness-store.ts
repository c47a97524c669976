// What a witness has seen, one file a log, and its key. A file is written beside its place, brought to the disk and moved there: after a
// crash it holds the one checkpoint or the other.
import { hash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Notes = z.array(z.string());

export type WitnessStore = {
  /** The kept note of the log; null where it was never seen. */
  read: (origin: string) => string | null;
  keep: (origin: string, note: string) => Promise<void>;
  /** By which keys those of the log followed each other, as far as they were handed in. */
  readSuccessions: (origin: string) => string[];
  keepSuccessions: (origin: string, notes: readonly string[]) => Promise<void>;
};

export function openWitnessStore(folder: string): WitnessStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (origin: string, kind: string) => join(folder, `${hash('sha256', origin)}.${kind}`);
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : null);
  return {
    read: (origin) => read(fileOf(origin, 'checkpoint')),
    keep: (origin, note) => replace(fileOf(origin, 'checkpoint'), note),
    readSuccessions: (origin) => Notes.parse(JSON.parse(read(fileOf(origin, 'successions')) ?? '[]')),
    keepSuccessions: (origin, notes) => replace(fileOf(origin, 'successions'), JSON.stringify(notes)),
  };
}

async function replace(place: string, text: string): Promise<void> {
  const draft = `${place}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, place);
}

/** 32 secret bytes, made the first time. */
export function witnessSeed(folder: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
