// Blobs in a folder. Written under another name, made durable, then renamed, and the folder made durable too: whatever happens
// in between, a name that is there stands for a whole file. What a killed process left half-written is swept away later.
import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { uuidV7 } from '../uuid-v7.ts';
import type { BlobStore } from './blob-store.ts';
import { sealedChunkBytes } from './file-seal.ts';

const halfWritten = '.part';
/** A file that is half-written for so long belongs to no process any more. */
const staleMs = 60 * 60_000;
/** Whole chunks, so that none has to be put together from two. */
const readAhead = 2 * sealedChunkBytes;

export function diskStore(root: string): BlobStore {
  const pathOf = (key: string) => join(root, key);

  async function write(key: string, stream: AsyncIterable<Uint8Array>): Promise<void> {
    const path = pathOf(key);
    const folder = dirname(path);
    const half = `${path}.${uuidV7()}${halfWritten}`;
    const { file, made } = await openNew(half).catch(() => openNew(half));
    // While one piece is written the next is sealed.
    let writing: Promise<void> = Promise.resolve();
    try {
      for await (const bytes of stream) {
        await writing;
        writing = file.writeFile(bytes);
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
    read: (key, range) =>
      createReadStream(pathOf(key), {
        highWaterMark: readAhead,
        ...(range ? { start: range.from, end: range.to - 1 } : {}),
      }),
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
    list,
    close: () => undefined,
  };
}

/** Once more where the folder went while it was opened: its last blob was removed. */
async function openNew(path: string) {
  const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return { file: await open(path, 'wx', 0o600), made };
}

async function syncFolder(path: string): Promise<void> {
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
