// The hashes of a Merkle tree log (RFC 6962 §2.1): a leaf and an inner node are hashed under different first bytes, so that
// neither can be passed off as the other. SHA-256 itself is the platform's, and is handed in.
import { type Bytes, bytesOf } from '../reporting/web-crypto.ts';

export type Sha256 = (bytes: Bytes) => Bytes;

export const hashBytes = 32;

export type TreeHash = {
  /** Of a log entry: SHA-256(0x00 ‖ entry). */
  leaf: (entry: Bytes) => Bytes;
  /** Of two subtrees: SHA-256(0x01 ‖ left ‖ right). */
  node: (left: Bytes, right: Bytes) => Bytes;
  /** Of a tree without entries: SHA-256 of nothing. */
  empty: () => Bytes;
};

export function treeHashOf(sha256: Sha256): TreeHash {
  // A million nodes are hashed through one and the same place in memory.
  const pair = new Uint8Array(1 + 2 * hashBytes);
  pair[0] = nodeMark;
  return {
    leaf: (entry) => sha256(bytesOf([leafMark], entry)),
    node: (left, right) => {
      pair.set(left, 1);
      pair.set(right, 1 + hashBytes);
      return sha256(pair);
    },
    empty: () => sha256(new Uint8Array()),
  };
}

const leafMark = 0;
const nodeMark = 1;

export function isSameHash(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** A size or an index of a log: whole, and small enough to be counted exactly. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
