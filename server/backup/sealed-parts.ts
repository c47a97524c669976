// The parts of a backup in its folder: compressed (Zstandard) and sealed to the recipients' public keys (age), so that whoever writes them
// cannot read them. A part is named after what it holds and the SHA-256 of its bytes, written beside its place, made durable and
// moved there: a name that is there stands for a whole part, and what a killed backup has written is never written again.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { z } from 'zod';
import { syncFolder } from '../evidence/disk-store.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { BackupRefused } from './backup-refused.ts';

/** `label`: what it holds, in words that say nothing to whoever has no key. */
export type Part = { label: string; name: string; size: number };

const form = /^([a-z]+\.[0-9a-z-]+)\.([0-9a-f]{64})\.age$/;
export const PartName = z.string().regex(form);
const halfWritten = '.part';

export type PartsFolder = {
  /** The whole parts that lie there, by label. */
  known: ReadonlyMap<string, Part>;
  write: (label: string, plain: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) => Promise<Part>;
};

/** Clears away what was only begun. */
export async function openPartsFolder(folder: string, recipients: readonly string[]): Promise<PartsFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const known = new Map<string, Part>();
  for (const name of await readdir(folder)) {
    const [, label] = form.exec(name) ?? [];
    if (label) known.set(label, { label, name, size: (await stat(join(folder, name))).size });
    else if (name.endsWith(halfWritten)) await rm(join(folder, name));
  }
  const sealing = new Encrypter();
  for (const recipient of recipients) sealing.addRecipient(recipient);
  return {
    known,
    write: async (label, plain) => {
      const part = await writePart(folder, label, plain, sealing);
      known.set(label, part);
      return part;
    },
  };
}

async function writePart(
  folder: string,
  label: string,
  plain: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  sealing: Encrypter,
): Promise<Part> {
  const half = join(folder, `${uuidV7()}${halfWritten}`);
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(half, 'wx', 0o600);
  try {
    const packed = Readable.from(plain).compose(createZstdCompress());
    for await (const bytes of await sealing.encrypt(Readable.toWeb(packed))) {
      hash.update(bytes);
      size += bytes.length;
      await file.writeFile(bytes);
    }
    await file.sync();
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  const name = `${label}.${hash.digest('hex')}.age`;
  await rename(half, join(folder, name));
  await syncFolder(folder);
  return { label, name, size };
}

/** Throws where the bytes are not those that the name says. */
export async function checkPart(folder: string, { name, size }: Omit<Part, 'label'>): Promise<void> {
  const path = join(folder, name);
  const found = await stat(path).catch(() => null);
  if (!found) throw new BackupRefused(`The part ${name} is missing.`);
  const hash = createHash('sha256');
  if (found.size === size) for await (const bytes of createReadStream(path)) hash.update(bytes);
  if (found.size !== size || hash.digest('hex') !== form.exec(name)?.[2])
    throw new BackupRefused(`The part ${name} is damaged: its bytes are not those that were written.`);
}

/** What is in a part, as it was handed in. Throws where the identity is not a recipient's. */
export async function* readPart(folder: string, name: string, identity: string): AsyncGenerator<Buffer> {
  const opening = new Decrypter();
  opening.addIdentity(identity);
  const sealed = Readable.toWeb(createReadStream(join(folder, name)));
  const packed = await opening.decrypt(sealed).catch(() => {
    throw new BackupRefused(
      'The identity is not of a recipient of this backup: nothing of it can be opened.',
    );
  });
  yield* Readable.fromWeb(packed).compose(createZstdDecompress()) as AsyncIterable<Buffer>;
}
