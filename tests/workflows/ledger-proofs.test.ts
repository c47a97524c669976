// Proofs of the ledger against a second tree written from the RFC: for every size up to 2,000 and for random sizes up to a million;
// and that none holds which was bent, cut, lengthened, or is of something else.
import { hash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform, treeHash } from '#server/ledger/node-platform.ts';
import { SecondTree } from '#tests/support/second-merkle.ts';
import { consistencySpans, inclusionSpans } from '#workflows/ledger/make-proof.ts';
import { emptyEdge, grown, hashOfSpan, rootOf, type Tile, tilesOfSpan } from '#workflows/ledger/tiles.ts';
import {
  type Consistency,
  type Inclusion,
  isConsistent,
  isIncluded,
} from '#workflows/ledger/verify-proof.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';

const largest = 1_000_000;
const seed = 6_962;
/** Always the same ones. */
const below = (limit: number, numRuns: number) =>
  fc.sample(fc.nat(limit - 1), { seed: seed + limit, numRuns });
const second = new SecondTree((index) => hash('sha256', `entry ${index}`, 'buffer'));
const tiles = new Map<string, Bytes>();

const read = ({ level, index }: Omit<Tile, 'hashes'>) => tiles.get(`${level}/${index}`) ?? new Uint8Array();
const entry = (index: number): Bytes => new Uint8Array(hash('sha256', `entry ${index}`, 'buffer'));
const roots = new Map<number, Bytes>();

function rootAt(size: number): Bytes {
  const root = roots.get(size) ?? hashOfSpan(treeHash, read, { from: 0, to: size });
  roots.set(size, root);
  return root;
}

function inclusion(index: number, size: number): Inclusion {
  const proof = inclusionSpans(index, size).map((span) => hashOfSpan(treeHash, read, span));
  return { index, size, leafHash: treeHash.leaf(entry(index)), root: rootAt(size), proof };
}

function consistency(first: number, secondSize: number): Consistency {
  const proof = consistencySpans(first, secondSize).map((span) => hashOfSpan(treeHash, read, span));
  return { first, second: secondSize, firstRoot: rootAt(first), secondRoot: rootAt(secondSize), proof };
}

/** Grown in batches of any length, as the record grows. */
beforeAll(() => {
  let edge = emptyEdge;
  for (const wanted of [...below(4_000, 1_000), largest]) {
    const length = Math.min(wanted, largest - edge.size);
    const leaves = Array.from({ length }, (_, n) => treeHash.leaf(entry(edge.size + n)));
    const step = grown(treeHash, edge, leaves);
    for (const { level, index, hashes } of step.tiles) tiles.set(`${level}/${index}`, hashes);
    edge = step.edge;
  }
  expect(rootOf(treeHash, edge)).toEqual(rootAt(largest));
}, 60_000);

function isTheSame(made: readonly Bytes[], theirs: readonly Buffer[]): boolean {
  return Buffer.concat(made).equals(Buffer.concat(theirs)) && made.length === theirs.length;
}

function checkAt(size: number, places: readonly number[]): void {
  if (!Buffer.from(rootAt(size)).equals(second.root(size))) throw new Error(`The root at ${size} differs.`);
  for (const place of places) {
    const found = inclusion(place, size);
    const grownFrom = consistency(place, size);
    const holds = isIncluded(treeHash, found) && isConsistent(treeHash, grownFrom);
    const isTheirs =
      isTheSame(found.proof, second.path(place, size)) &&
      (place === 0 || isTheSame(grownFrom.proof, second.proof(place, size)));
    if (!holds || !isTheirs) throw new Error(`The proofs of ${place} in ${size} differ.`);
  }
  if (!isConsistent(treeHash, consistency(size, size)))
    throw new Error(`${size} does not follow upon itself.`);
}

describe('proofs of the ledger', () => {
  it('are those of a second implementation, at every size from 0 to 2,000', () => {
    for (let size = 0; size <= 2_000; size += 1) {
      const places = size === 0 ? [] : [size - 1, ((size * 7_919) % (size + 1)) % size];
      checkAt(size, places);
    }
  }, 60_000);

  it('are so at random sizes up to a million', () => {
    for (const size of below(largest, 60).map((n) => n + 1)) checkAt(size, [size - 1, ...below(size, 1)]);
  }, 60_000);

  it('are refused when they were bent in any way', () => {
    for (const [index, size] of [
      [0, 2],
      [5, 7],
      [6, 7],
      [255, 256],
      [300, 777],
      [70_000, 123_457],
    ] as const) {
      const honest = inclusion(index, size);
      expect(isIncluded(treeHash, honest)).toBe(true);
      const lies: Inclusion[] = bent(honest.proof).map((proof) => ({ ...honest, proof }));
      lies.push({ ...honest, index: index === 0 ? 1 : index - 1 }, { ...honest, index: size });
      lies.push(
        { ...honest, leafHash: treeHash.leaf(entry(index + 1)) },
        { ...honest, root: rootAt(size - 1) },
      );
      lies.push({ ...honest, index: -1 }, { ...honest, index: index + 0.5 }, { ...honest, size: Number.NaN });
      expect(lies.filter((lie) => isIncluded(treeHash, lie))).toEqual([]);
    }
    for (const [first, size] of [
      [1, 2],
      [4, 7],
      [6, 7],
      [256, 300],
      [300, 777],
      [65_536, 123_457],
    ] as const) {
      const honest = consistency(first, size);
      expect(isConsistent(treeHash, honest)).toBe(true);
      const lies: Consistency[] = bent(honest.proof).map((proof) => ({ ...honest, proof }));
      lies.push({ ...honest, firstRoot: rootAt(first - 1) }, { ...honest, secondRoot: rootAt(size - 1) });
      lies.push({ ...honest, first: size + 1 }, { ...honest, first: 0 }, { ...honest, second: first });
      expect(lies.filter((lie) => isConsistent(treeHash, lie))).toEqual([]);
    }
  });

  it('say from which tiles they are read', () => {
    for (const size of [1, 255, 256, 257, 65_536, 65_537, 999_999]) {
      const places = inclusionSpans(size - 1, size).flatMap(tilesOfSpan);
      expect(places.filter((place) => read(place).length === 0)).toEqual([]);
    }
  });

  it('start from the hash of nothing', () => {
    expect(nodePlatform.toBase64(rootAt(0))).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});

function bent(proof: readonly Bytes[]): (readonly Bytes[])[] {
  const flipped = proof.map((hashed, at) =>
    proof.map((same, n) => (n === at ? hashed.map((byte, first) => (first === 7 ? byte ^ 1 : byte)) : same)),
  );
  const swapped = proof.length > 1 ? [proof.toReversed()] : [];
  const [first = new Uint8Array(32)] = proof;
  const short = [...proof.slice(1), first.slice(0, 31)];
  return [...flipped, ...swapped, proof.slice(1), proof.slice(0, -1), [...proof, first], short];
}
