// Sealed chunks stand for their place: one that lies anywhere else, in another file or another case opens to nobody, and neither
// does one of which a bit was changed.
import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { BlobStore } from '#server/evidence/blob-store.ts';
import { chunkBytes, type FileSeal, fileSealOf, sealedChunkBytes } from '#server/evidence/file-seal.ts';
import { readPlain } from '#server/evidence/read-plain.ts';
import { openSealThread } from '#server/evidence/seal-thread.ts';
import { openStretch, sealStretch, stretches } from '#server/evidence/stretch.ts';

const key = randomBytes(32);
const [caseId, id, other] = ['a case', 'a file', 'another'];
const seal = fileSealOf(key, caseId, id);
const plain = randomBytes(2 * chunkBytes + 500);
const place = { key: seal.key, about: seal.aboutPart('part'), first: 0 };
const sealed = stretches(1).next();
const sealedLength = sealStretch(place, sealed, plain.copy(sealed));
const chunks = [0, 1, 2].map((n) =>
  sealed.subarray(n * sealedChunkBytes, Math.min((n + 1) * sealedChunkBytes, sealedLength)),
);
const thread = openSealThread();
afterAll(() => thread.close());
const [first, second, last] = chunks as [Buffer, Buffer, Buffer];

/** A store in which these bytes lie as the only part. */
function storeOf(stored: Buffer): BlobStore {
  return {
    write: async () => undefined,
    remove: async () => undefined,
    removeBelow: async () => undefined,
    async *list() {},
    async *read(_key, range) {
      yield stored.subarray(range?.from ?? 0, range?.to ?? stored.length);
    },
    close: () => undefined,
  };
}

async function read(stored: Buffer[], range?: { from: number; to: number }): Promise<Buffer> {
  const file = { id, caseId, parts: [{ name: 'part', size: plain.length }] };
  const pieces: Buffer[] = [];
  for await (const piece of readPlain({ store: storeOf(Buffer.concat(stored)), thread }, seal, file, range))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The length of the first chunk, opened as the first of this part. */
function opened({ key, aboutPart }: FileSeal, part: string): number {
  return openStretch({ key, about: aboutPart(part), first: 0 }, Buffer.from(first), first.length);
}

describe('the sealed chunks of a file', () => {
  it('give the bytes that were sealed, whole and from any place to any other', async () => {
    expect((await read(chunks)).equals(plain)).toBe(true);
    for (const [from, to] of [
      [0, 1],
      [chunkBytes - 1, chunkBytes + 1],
      [2 * chunkBytes, plain.length],
    ] as const)
      expect((await read(chunks, { from, to })).equals(plain.subarray(from, to))).toBe(true);
  });

  it('open in their own place alone', async () => {
    await expect(read([second, first, last])).rejects.toThrow();
    await expect(read([first, first, last])).rejects.toThrow();
    expect(opened(seal, 'part')).toBe(chunkBytes);
    expect(() => opened(seal, 'another part')).toThrow();
    expect(() => opened(fileSealOf(key, caseId, other), 'part')).toThrow();
    expect(() => opened(fileSealOf(key, other, id), 'part')).toThrow();
    expect(() => opened(fileSealOf(randomBytes(32), caseId, id), 'part')).toThrow();
  });

  it('are missed where they lack, and where a bit is another', async () => {
    await expect(read([first, second])).rejects.toThrow('lacks');
    for (const at of [0, 20, sealedChunkBytes - 1]) {
      const changed = Buffer.from(first);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      await expect(read([changed, second, last])).rejects.toThrow();
    }
  });
});
