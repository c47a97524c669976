// A stretch: a few chunks of one part, one after another in memory that two threads share, sealed and opened where they lie. The
// same stretches are filled again and again: fresh memory for every chunk costs more than the sealing does.
import { openBytes, sealInto } from '../cases/case-keys.ts';
import { chunkBytes, sealedChunkBytes } from './file-seal.ts';

const stretchChunks = 4;
export const stretchBytes = stretchChunks * chunkBytes;
export const sealedStretchBytes = stretchChunks * sealedChunkBytes;

/** What the chunks are bound to; `first` is the place of the first of them in its part. */
export type StretchPlace = { key: Uint8Array; about: string; first: number };

/** For whoever comes next: two threads have to let go of shared memory before it is free, and one of them seldom clears up. */
const unused: Buffer[] = [];
const mostUnused = 24;

export type Stretches = {
  /** The next to be filled, in turn. */
  next: () => Buffer;
  /** Once nobody works on any of them any more; where that is not sure they are left to be collected. */
  giveBack: () => void;
};

export function stretches(count: number): Stretches {
  const taken: Buffer[] = [];
  let turn = 0;
  return {
    next: () => {
      const n = turn % count;
      turn += 1;
      taken[n] ??= unused.pop() ?? Buffer.from(new SharedArrayBuffer(sealedStretchBytes));
      return taken[n];
    },
    giveBack: () => {
      unused.push(...taken.splice(0, Math.max(mostUnused - unused.length, 0)));
    },
  };
}

/** Seals the first `length` bytes; gives the length of what lies there then. Sealed chunks are longer: the last one goes first. */
export function sealStretch({ key, about, first }: StretchPlace, bytes: Buffer, length: number): number {
  const count = Math.ceil(length / chunkBytes);
  for (let n = count - 1; n >= 0; n -= 1) {
    const plain = bytes.subarray(n * chunkBytes, Math.min((n + 1) * chunkBytes, length));
    sealInto(bytes.subarray(n * sealedChunkBytes), key, `${about}|${first + n}`, plain);
  }
  return length + count * (sealedChunkBytes - chunkBytes);
}

/** The other way round. Throws where a chunk is another than was sealed for its place. */
export function openStretch({ key, about, first }: StretchPlace, bytes: Buffer, length: number): number {
  const count = Math.ceil(length / sealedChunkBytes);
  for (let n = 0; n < count; n += 1) {
    const sealed = bytes.subarray(n * sealedChunkBytes, Math.min((n + 1) * sealedChunkBytes, length));
    bytes.set(openBytes(key, `${about}|${first + n}`, sealed), n * chunkBytes);
  }
  return length - count * (sealedChunkBytes - chunkBytes);
}
