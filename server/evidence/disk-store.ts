// Blobs in a folder. Written under another name, made durable, then renamed, and the folder made durable too: whatever happens
// in between, a name that is there stands for a whole file. What a killed process left half-written is swept away later.
import { type FileHandle, mkdir, open, opendir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { uuidV7 } from '../uuid-v7.ts';
import type { BlobStore, ByteRange } from './blob-store.ts';

const halfWritten = '.part';
/** A file that is half-written for so long belongs to no process any more. */
const staleMs = 60 * 60_000;
const readBytes = 512 * 1024;

export function diskStore(root: string): BlobStore {
  const pathOf = (key: string) => join(root, key);

  async function write(key: string, stream: AsyncIterable<Uint8Array>): Promise<void> {
    const path = pathOf(key);
    const folder = dirname(path);
    const half = `${path}.${uuidV7()}${halfWritten}`;
    const { file, made } = await openNew(half).catch(() => openNew(half));
    // While one piece is written the next is waited for.
    let writing: Promise<void> = Promise.resolve();
    try {
      for await (const bytes of stream) {
        await writing;
        writing = writeAll(file, bytes);
        writing.catch(() => undefined);
      }
      await writing;
      await file.sync();
    } catch (error) {
      await writing.catch(() => undefined);
      await file.close();
      await rm(half, { force: true });
      throw error;
    }
    await file.close();
    await rename(half, path);
    await syncFolder(folder);
    if (made) await syncFolder(dirname(made));
  }

  async function* read(key: string, range?: ByteRange) {
    const file = await open(pathOf(key), 'r');
    try {
      const bytes = Buffer.allocUnsafeSlow(readBytes);
      const to = range?.to ?? Number.POSITIVE_INFINITY;
      for (let at = range?.from ?? 0; at < to; ) {
        const { bytesRead } = await file.read(bytes, 0, Math.min(readBytes, to - at), at);
        if (bytesRead === 0) return;
        yield bytes.subarray(0, bytesRead);
        at += bytesRead;
      }
    } finally {
      await file.close();
    }
  }

  async function* list() {
    for await (const path of filesBelow(root)) {
      const found = await stat(path).catch(() => null);
      if (!found) continue;
      if (!path.endsWith(halfWritten)) yield { key: relative(root, path), at: found.mtimeMs };
      else if (Date.now() - found.mtimeMs > staleMs) await rm(path, { force: true });
    }
  }

  return {
    write,
    read,
    remove: async (key) => {
      const path = pathOf(key);
      await rm(path, { force: true });
      // Folders go with their last blob; where there is another in one this is refused.
      for (let folder = dirname(path); folder !== root; folder = dirname(folder)) {
        if (
          !(await rmdir(folder).then(
            () => true,
            () => false,
          ))
        )
          return;
      }
    },
    removeBelow: (folder) => rm(pathOf(folder), { recursive: true, force: true }),
    list,
    close: () => undefined,
  };
}

/** In one go: every way to the disk and back costs a turn of the loop. */
async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += (await file.write(bytes, at)).bytesWritten);
}

/** Once more where the folder went while it was opened: its last blob was removed. */
async function openNew(path: string) {
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return { file: await open(path, 'wx', 0o600), made };
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => null);
  if (!entries) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}
