// Takes in one request's bytes: hashed, sealed stretch by stretch and laid into the store part by part. While one stretch is written
// another is sealed and a third comes in; while one part is made durable the next is taken in already. What was received when a connection breaks is a part too, however short: nothing is sent twice
// over a poor network.
import { randomBytes } from 'node:crypto';
import type { EvidencePart } from '#db/evidence-files.ts';
import type { BlobStore } from './blob-store.ts';
import { ByteSource } from './byte-source.ts';
import { blobKeyOf, chunkBytes, type FileSeal } from './file-seal.ts';
import { runAhead } from './run-ahead.ts';
import type { SealThread } from './seal-thread.ts';
import { stretchBytes, stretches } from './stretch.ts';

/** So much of one request is lost at most when the process is killed; the page sends less at a time. */
const partBytes = 64 * stretchBytes;
const stretchesAhead = 2;
/** The store holds two. */
const stretchesAround = stretchesAhead + 2;

export type Receiving = {
  store: BlobStore;
  thread: SealThread;
  seal: FileSeal;
  file: { id: string; caseId: string };
  offset: number;
  /** Sees the plain bytes before they are sealed where they lie; what it throws ends the upload. */
  look: (plain: Buffer, at: number) => Promise<void> | void;
  /** Notes a part that lies in the store, in order; false where somebody else has gone on with the upload. */
  add: (offset: number, part: EvidencePart) => Promise<boolean>;
};

export class GoneOnElsewhere extends Error {}

/** The new offset. Throws what the stream threw, once everything received before is durable. */
export async function receiveParts(receiving: Receiving, stream: AsyncIterable<Uint8Array>): Promise<number> {
  const source = new ByteSource(stream);
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
    // What is still on its way belongs to no part any more.
    source.isClosed = true;
    await noted;
  }
  if (source.failure) throw source.failure.error;
  return noted;
}

type Written = { part: EvidencePart; done: Promise<void> };

/** Resolves once the bytes of the part have been taken in; `done` once they are durable. */
async function writePart(
  { store, thread, seal, file, look }: Receiving,
  source: ByteSource,
  at: number,
): Promise<{ size: number; written: Written }> {
  const name = randomBytes(12).toString('base64url');
  const part: EvidencePart = { name, size: 0 };
  // Of this part alone: its last stretch is still being written while the next part begins.
  const ring = stretches(stretchesAround);
  async function* received() {
    let length = stretchBytes;
    // A short stretch is the last of its part: the place of each chunk is known by counting.
    while (length === stretchBytes && part.size < partBytes && (await source.hasMore())) {
      const stretch = ring.next();
      length = await source.fill(stretch, stretchBytes);
      if (source.isClosed) return;
      await look(stretch.subarray(0, length), at + part.size);
      const place = { key: seal.key, about: seal.aboutPart(name), first: part.size / chunkBytes };
      part.size += length;
      yield { sealed: thread.seal(place, stretch, length) };
    }
  }
  let onTaken: () => void = () => undefined;
  const taken = new Promise<void>((resolve) => {
    onTaken = resolve;
  });
  async function* sealed() {
    for await (const stretch of runAhead(received(), stretchesAhead)) yield await stretch.sealed;
    onTaken();
  }
  const done = store.write(blobKeyOf(file, name), sealed()).then(ring.giveBack);
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
