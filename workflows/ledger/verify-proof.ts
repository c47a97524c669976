// Whether a proof holds, by the algorithms of RFC 9162 §2.1.3.2 and §2.1.4.2 (the trees are those of RFC 6962). A proof that is
// too long, too short, out of range or made of anything but hashes is refused like one that lies. Indices may pass 2³², so they
// are halved, not shifted.
import type { Bytes } from '../reporting/web-crypto.ts';
import { hashBytes, isCount, isSameHash, type TreeHash } from './tree-hash.ts';

export type Inclusion = {
  index: number;
  size: number;
  leafHash: Bytes;
  root: Bytes;
  proof: readonly Bytes[];
};

export type Consistency = {
  first: number;
  second: number;
  firstRoot: Bytes;
  secondRoot: Bytes;
  proof: readonly Bytes[];
};

/** That the leaf stands at `index` in the tree of `size` leaves with this root. */
export function isIncluded(hash: TreeHash, { index, size, leafHash, root, proof }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leafHash, root, ...proof].every(isHash)) return false;
  let at = index;
  let last = size - 1;
  let reached = leafHash;
  for (const beside of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      reached = hash.node(beside, reached);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      reached = hash.node(reached, beside);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSameHash(reached, root);
}

/** That the second tree is the first one with leaves added behind it, and nothing else. */
export function isConsistent(hash: TreeHash, claim: Consistency): boolean {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  if (!isCount(first) || !isCount(second) || first > second) return false;
  if (![firstRoot, secondRoot, ...proof].every(isHash)) return false;
  // Whatever there is follows upon nothing.
  if (first === 0) {
    const isNothing = isSameHash(firstRoot, hash.empty());
    return isNothing && proof.length === 0 && (second > 0 || isSameHash(secondRoot, firstRoot));
  }
  if (first === second) return proof.length === 0 && isSameHash(firstRoot, secondRoot);
  return leadsToBoth(hash, claim);
}

function leadsToBoth(hash: TreeHash, { first, second, firstRoot, secondRoot, proof }: Consistency): boolean {
  if (proof.length === 0) return false;
  const [start, ...path] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  if (!start) return false;
  let at = first - 1;
  let last = second - 1;
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let reachedFirst = start;
  let reachedSecond = start;
  for (const beside of path) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      reachedFirst = hash.node(beside, reachedFirst);
      reachedSecond = hash.node(beside, reachedSecond);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      reachedSecond = hash.node(reachedSecond, beside);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSameHash(reachedFirst, firstRoot) && isSameHash(reachedSecond, secondRoot);
}

function isHash(bytes: Bytes): boolean {
  return bytes.length === hashBytes;
}

function isOdd(n: number): boolean {
  return n % 2 === 1;
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isPowerOfTwo(n: number): boolean {
  let rest = n;
  while (!isOdd(rest)) rest = half(rest);
  return rest === 1;
}
