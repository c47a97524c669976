// The plain bytes of a file, or of a range of it: only the parts and chunks that hold them are fetched, each is proven to be the
// one that was sealed for its place, and no more than a few are in memory. Throws rather than give other bytes than were received.
import type { EvidencePart } from '#db/evidence-files.ts';
import type { BlobStore, ByteRange } from './blob-store.ts';
import { blobKeyOf, chunkBytes, type FileSeal, sealedChunkBytes } from './file-seal.ts';

type Sealed = { id: string; caseId: string; parts: readonly EvidencePart[] };

export async function* readPlain(
  store: BlobStore,
  seal: FileSeal,
  file: Sealed,
  range: ByteRange = { from: 0, to: Number.POSITIVE_INFINITY },
): AsyncGenerator<Buffer> {
  let before = 0;
  for (const part of file.parts) {
    const within = { from: Math.max(range.from - before, 0), to: Math.min(range.to - before, part.size) };
    if (within.from < within.to) yield* readPart(store, seal, file, part, within);
    before += part.size;
    if (before >= range.to) return;
  }
}

async function* readPart(
  store: BlobStore,
  seal: FileSeal,
  file: Sealed,
  part: EvidencePart,
  { from, to }: ByteRange,
): AsyncGenerator<Buffer> {
  const chunks = Math.ceil(part.size / chunkBytes);
  const last = Math.ceil(to / chunkBytes);
  let n = Math.floor(from / chunkBytes);
  const more = sealedChunkBytes - chunkBytes;
  const sealedSize = part.size + chunks * more;
  const stored = { from: n * sealedChunkBytes, to: Math.min(last * sealedChunkBytes, sealedSize) };
  const sizeOf = (chunk: number) =>
    chunk === chunks - 1 ? sealedSize - chunk * sealedChunkBytes : sealedChunkBytes;
  for await (const sealed of inSizes(store.read(blobKeyOf(file, part.name), stored), () => sizeOf(n))) {
    const plain = seal.open(part.name, n, sealed);
    const start = n * chunkBytes;
    yield plain.subarray(Math.max(from - start, 0), Math.min(to - start, plain.length));
    n += 1;
  }
  if (n !== last) throw new Error('A file of evidence lacks some of its bytes.');
}

/** The stream in pieces of the sizes that are asked for, however it comes. */
async function* inSizes(stream: AsyncIterable<Uint8Array>, next: () => number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    held.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    length += piece.byteLength;
    while (length > 0 && length >= next()) {
      const size = next();
      const joined = held.length === 1 && held[0] ? held[0] : Buffer.concat(held);
      yield joined.subarray(0, size);
      held = joined.length > size ? [joined.subarray(size)] : [];
      length -= size;
    }
  }
}
