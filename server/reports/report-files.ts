// Files of reporters: taken in as they stream, in chunks that are encrypted under the case's key as they come, hashed on the way
// and cut off at the limit. Nothing of them is ever in a file of this machine. Read chunk by chunk, each proven to be in its place.
import { createHash, hkdfSync } from 'node:crypto';
import { readerOver } from '#db/as-actor.ts';
import { takeToken } from '#db/flood-limits.ts';
import { readHead } from '#db/read-head.ts';
import { addChunk, addFile, dropChunks, findChunk, listFiles, type ReportFile } from '#db/report-files.ts';
import { type HandedIn, largestFile } from '#workflows/contract/reporting-schemas.ts';
import { openBytes, sealBytes } from '../cases/case-keys.ts';
import type { WritePath } from '../cases/write-path.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { kindOfFile } from './file-kind.ts';

const chunkBytes = 256 * 1024;
/** How many at the same time on this node: each holds a chunk or two in memory. */
const mostAtOnce = 8;

export type ReportFiles = {
  take: (
    place: { inboxId: string; caseId: string; name: string },
    stream: AsyncIterable<Uint8Array>,
  ) => Promise<HandedIn | 'tooLarge' | 'tooMany' | 'busy' | 'empty'>;
  /** Null where there is no such file of this case for this person. */
  find: (actorId: string, caseId: string, fileId: string) => Promise<FoundFile | null>;
};

export type FoundFile = { name: string; size: number; kind: string; read: () => AsyncGenerator<Buffer> };

/** An inbox hands in so much, whatever it is. */
const fileBucket = (id: string) => ({ key: `files ${id}`, most: 20, hourly: 10 });

export function reportFilesOf({ lanes, reader, keys }: WritePath): ReportFiles {
  const writer = readerOver(lanes);
  let taking = 0;

  async function keyOf(actorId: string, caseId: string, fileId: string): Promise<Buffer | null> {
    const { wrappedKey } = await readHead(reader, { actorId, streamId: caseId, commandId: null });
    return wrappedKey && fileKeyOf(keys.unwrap(caseId, wrappedKey), fileId);
  }

  async function store(
    place: { inboxId: string; caseId: string; name: string },
    stream: AsyncIterable<Uint8Array>,
  ) {
    const { inboxId, caseId, name } = place;
    const id = uuidV7();
    const key = await keyOf(inboxId, caseId, id);
    if (!key) return 'busy';
    const hash = createHash('sha256');
    let kind = 'other';
    let size = 0;
    let n = 0;
    try {
      for await (const chunk of inChunks(stream)) {
        size += chunk.length;
        if (size > largestFile) {
          await dropChunks(writer, inboxId, id);
          return 'tooLarge';
        }
        if (n === 0) kind = kindOfFile(chunk.subarray(0, 4096));
        hash.update(chunk);
        await addChunk(writer, inboxId, {
          fileId: id,
          n,
          caseId,
          sealed: sealBytes(key, `chunk|${id}|${n}`, chunk),
        });
        n += 1;
      }
    } catch (error) {
      await dropChunks(writer, inboxId, id);
      throw error;
    }
    if (size === 0) return 'empty';
    const sha256 = hash.digest('hex');
    const sealedName = sealBytes(key, `name|${id}|${n}`, Buffer.from(name));
    await addFile(writer, inboxId, caseId, { id, chunks: n, size, kind, sealedName, sha256 });
    return { id, name, sha256, size, kind };
  }

  async function* chunksOf(actorId: string, { id, chunks }: ReportFile, key: Buffer): AsyncGenerator<Buffer> {
    for (let n = 0; n < chunks; n += 1) {
      const chunk = await findChunk(reader, actorId, { fileId: id, n });
      if (!chunk) throw new Error('A file lacks one of its chunks.');
      yield openBytes(key, `chunk|${id}|${n}`, chunk);
    }
  }

  return {
    take: async (place, stream) => {
      if (taking >= mostAtOnce) return 'busy';
      if (!(await takeToken(lanes, fileBucket(place.inboxId)))) return 'tooMany';
      taking += 1;
      try {
        return await store(place, stream);
      } finally {
        taking -= 1;
      }
    },
    find: async (actorId, caseId, fileId) => {
      const file = (await listFiles(reader, actorId, caseId)).find((one) => one.id === fileId);
      const key = file && (await keyOf(actorId, caseId, fileId));
      if (!file || !key) return null;
      // The number of chunks is bound to the name: none can be cut off the end.
      const name = openBytes(key, `name|${fileId}|${file.chunks}`, file.sealedName).toString('utf8');
      return { name, size: file.size, kind: file.kind, read: () => chunksOf(actorId, file, key) };
    },
  };
}

function fileKeyOf(caseKey: Buffer, fileId: string): Buffer {
  return Buffer.from(hkdfSync('sha256', caseKey, 'duecourse', `report file ${fileId}`, 32));
}

/** The stream in pieces of one size, however it comes. */
async function* inChunks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const piece of stream) {
    held = Buffer.concat([held, piece]);
    while (held.length >= chunkBytes) {
      yield held.subarray(0, chunkBytes);
      held = held.subarray(chunkBytes);
    }
  }
  if (held.length > 0) yield held;
}
