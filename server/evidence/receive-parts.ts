// Takes in one request's bytes: hashed, sealed chunk by chunk and laid into the store part by part. While one part is made durable
// the next is taken in already. What was received when a connection breaks is a part too, however short: nothing is sent twice
// over a poor network.
import { randomBytes } from 'node:crypto';
import type { EvidencePart } from '#db/evidence-files.ts';
import type { BlobStore } from './blob-store.ts';
import { blobKeyOf, chunkBytes, type FileSeal } from './file-seal.ts';

/** So much of one request is lost at most when the process is killed; the page sends less at a time. */
const partBytes = 256 * chunkBytes;

export type Receiving = {
  store: BlobStore;
  seal: FileSeal;
  file: { id: string; caseId: string };
  offset: number;
  /** Sees each plain chunk before it is sealed; what it throws ends the upload. */
  look: (plain: Buffer, at: number) => Promise<void> | void;
  /** Notes a part that lies in the store, in order; false where somebody else has gone on with the upload. */
  add: (offset: number, part: EvidencePart) => Promise<boolean>;
};

export class GoneOnElsewhere extends Error {}

/** The new offset. Throws what the stream threw, once everything received before is durable. */
export async function receiveParts(receiving: Receiving, stream: AsyncIterable<Uint8Array>): Promise<number> {
  const source = new Chunks(inChunks(stream));
  let noted: Promise<number> = Promise.resolve(receiving.offset);
  try {
    let at = receiving.offset;
    while (await source.hasMore()) {
      const { size, written } = await writePart(receiving, source, at);
      const before = noted;
      noted = note(receiving, at, written, before);
      noted.catch(() => undefined);
      // At most one part is made durable while another comes in.
      await before;
      at += size;
    }
  } finally {
    await noted;
  }
  if (source.failure) throw source.failure.error;
  return noted;
}

type Written = { part: EvidencePart; done: Promise<void> };

/** Resolves once the bytes of the part have been taken in; `done` once they are durable. */
async function writePart(
  { store, seal, file, look }: Receiving,
  source: Chunks,
  at: number,
): Promise<{ size: number; written: Written }> {
  const name = randomBytes(12).toString('base64url');
  const part: EvidencePart = { name, size: 0 };
  let onTaken: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => {
    onTaken = resolve;
  });
  async function* sealed() {
    for (let n = 0; part.size < partBytes && (await source.hasMore()); n += 1) {
      const plain = source.take();
      await look(plain, at + part.size);
      part.size += plain.length;
      yield seal.seal(name, n, plain);
      // A short chunk is the last of its part: the place of each is known by counting.
      if (plain.length < chunkBytes) break;
    }
    onTaken();
  }
  const done = store.write(blobKeyOf(file, name), sealed());
  // Where it fails before all was taken in, that is said at once.
  await Promise.race([taken, done]);
  return { size: part.size, written: { part, done } };
}

async function note(
  { store, file, add }: Receiving,
  offset: number,
  { part, done }: Written,
  before: Promise<number>,
): Promise<number> {
  await done;
  try {
    await before;
    if (!(await add(offset, part))) throw new GoneOnElsewhere('The upload has gone on elsewhere.');
  } catch (error) {
    await store.remove(blobKeyOf(file, part.name));
    throw error;
  }
  return offset + part.size;
}

/** The chunks of a stream, one looked at before it is taken; a failure of the stream ends them and is kept. */
class Chunks {
  failure: { error: unknown } | null = null;
  readonly #chunks: AsyncGenerator<Buffer>;
  #next: Buffer | null = null;

  constructor(chunks: AsyncGenerator<Buffer>) {
    this.#chunks = chunks;
  }

  async hasMore(): Promise<boolean> {
    if (this.#next) return true;
    if (this.failure) return false;
    try {
      this.#next = (await this.#chunks.next()).value ?? null;
    } catch (error) {
      this.failure = { error };
    }
    return this.#next !== null;
  }

  take(): Buffer {
    const next = this.#next;
    if (!next) throw new Error('There is no chunk to take.');
    this.#next = null;
    return next;
  }
}

/** In chunks of one size, the last one shorter: also where the stream breaks off, and then what broke it is thrown. */
async function* inChunks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  // Used again for each chunk: whoever takes one has done with it before the next.
  const chunk = Buffer.allocUnsafeSlow(chunkBytes);
  let length = 0;
  let failure: { error: unknown } | null = null;
  try {
    for await (const piece of stream) {
      for (let from = 0; from < piece.length; ) {
        const bytes = piece.subarray(from, from + chunkBytes - length);
        chunk.set(bytes, length);
        length += bytes.length;
        from += bytes.length;
        if (length < chunkBytes) continue;
        yield chunk;
        length = 0;
      }
    }
  } catch (error) {
    failure = { error };
  }
  if (length > 0) yield chunk.subarray(0, length);
  if (failure) throw failure.error;
}
