// The plain bytes of a file, or of a range of it: only the parts and chunks that hold them are fetched, each is proven to be the
// one that was sealed for its place, and no more than a few are in memory. While some are used the next are fetched and opened.
// Throws rather than give other bytes than were received.
import type { EvidencePart } from '#db/evidence-files.ts';
import type { ByteRange } from './blob-store.ts';
import { ByteSource } from './byte-source.ts';
import type { EvidenceSources } from './evidence-sources.ts';
import { blobKeyOf, chunkBytes, type FileSeal, sealedChunkBytes } from './file-seal.ts';
import { runAhead } from './run-ahead.ts';
import { type Stretches, sealedStretchBytes, stretchBytes, stretches } from './stretch.ts';

export type Sealed = { id: string; caseId: string; parts: readonly EvidencePart[] };
export type ReadingPlace = Pick<EvidenceSources, 'store' | 'thread'>;
type Opened = { plain: Promise<Buffer> };

const stretchesAhead = 2;
const whole: ByteRange = { from: 0, to: Number.POSITIVE_INFINITY };

/** Pieces that are their reader's to keep. */
export async function* readPlain(
  place: ReadingPlace,
  seal: FileSeal,
  file: Sealed,
  range = whole,
): AsyncGenerator<Buffer> {
  for await (const piece of lendPlain(place, seal, file, range)) yield Buffer.from(piece);
}

/** Pieces for whoever has done with each before asking for the next: their memory is used again. */
export async function* lendPlain(
  place: ReadingPlace,
  seal: FileSeal,
  file: Sealed,
  range = whole,
): AsyncGenerator<Buffer> {
  const ring = stretches(stretchesAhead + 1);
  for await (const { plain } of runAhead(openParts(place, seal, file, range, ring), stretchesAhead))
    yield await plain;
  ring.giveBack();
}

async function* openParts(
  place: ReadingPlace,
  seal: FileSeal,
  file: Sealed,
  range: ByteRange,
  ring: Stretches,
): AsyncGenerator<Opened> {
  let before = 0;
  for (const part of file.parts) {
    const within = { from: Math.max(range.from - before, 0), to: Math.min(range.to - before, part.size) };
    if (within.from < within.to) yield* openPart(place, seal, file, part, within, ring);
    before += part.size;
    if (before >= range.to) return;
  }
}

async function* openPart(
  { store, thread }: ReadingPlace,
  seal: FileSeal,
  file: Sealed,
  part: EvidencePart,
  { from, to }: ByteRange,
  ring: Stretches,
): AsyncGenerator<Opened> {
  const sealedSize = part.size + Math.ceil(part.size / chunkBytes) * (sealedChunkBytes - chunkBytes);
  const first = Math.floor(from / chunkBytes);
  const end = Math.min(Math.ceil(to / chunkBytes) * sealedChunkBytes, sealedSize);
  const stored = { from: first * sealedChunkBytes, to: end };
  const source = new ByteSource(store.read(blobKeyOf(file, part.name), stored));
  try {
    let start = first * chunkBytes;
    for (let at = stored.from; at < end; at += sealedStretchBytes) {
      const stretch = ring.next();
      const length = Math.min(sealedStretchBytes, end - at);
      if ((await source.fill(stretch, length)) < length)
        throw source.failure?.error ?? new Error('A file of evidence lacks some of its bytes.');
      const place = { key: seal.key, about: seal.aboutPart(part.name), first: start / chunkBytes };
      const wanted = { from: Math.max(from - start, 0), to: to - start };
      const plain = thread.open(place, stretch, length).then((all) => all.subarray(wanted.from, wanted.to));
      plain.catch(() => undefined);
      yield { plain };
      start += stretchBytes;
    }
  } finally {
    await source.close();
  }
}
