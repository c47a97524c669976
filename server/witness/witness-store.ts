// What a witness has seen, one file a log, and its key. A file is written beside its place, brought to the disk and moved there: after a
// crash it holds the one checkpoint or the other.
import { hash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

export type WitnessStore = {
  /** The kept note of the log; null where it was never seen. */
  read: (origin: string) => string | null;
  keep: (origin: string, note: string) => Promise<void>;
};

export function openWitnessStore(folder: string): WitnessStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const fileOf = (origin: string) => join(folder, `${hash('sha256', origin)}.checkpoint`);
  return {
    read: (origin) => (existsSync(fileOf(origin)) ? readFileSync(fileOf(origin), 'utf8') : null),
    keep: async (origin, note) => {
      const draft = `${fileOf(origin)}.new`;
      const file = await open(draft, 'w', 0o600);
      try {
        await file.writeFile(note);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, fileOf(origin));
    },
  };
}

/** 32 secret bytes, made the first time. */
export function witnessSeed(folder: string): Buffer {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'key');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}
