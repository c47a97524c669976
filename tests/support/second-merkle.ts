// A second tree, written from RFC 6962 §2.1 alone by its recursive definitions, to hold the product's against. It keeps whole
// subtrees that it has once hashed, and shares nothing with the product.
import { hash } from 'node:crypto';

type Entries = (index: number) => Buffer;

export class SecondTree {
  readonly #entries: Entries;
  readonly #kept = new Map<string, Buffer>();

  constructor(entries: Entries) {
    this.#entries = entries;
  }

  /** MTH(D[n]) */
  root(n: number): Buffer {
    return this.#mth(0, n);
  }

  /** PATH(m, D[n]) */
  path(m: number, n: number): Buffer[] {
    return this.#path(m, 0, n);
  }

  /** PROOF(m, D[n]) for 0 < m ≤ n */
  proof(m: number, n: number): Buffer[] {
    return this.#subproof(m, 0, n, true);
  }

  #mth(from: number, n: number): Buffer {
    if (n === 0) return hash('sha256', '', 'buffer');
    const isWhole = (n & (n - 1)) === 0;
    const name = `${from} ${n}`;
    const kept = isWhole ? this.#kept.get(name) : undefined;
    if (kept) return kept;
    const made = this.#made(from, n);
    if (isWhole) this.#kept.set(name, made);
    return made;
  }

  #made(from: number, n: number): Buffer {
    if (n === 1) return hash('sha256', Buffer.concat([Buffer.of(0), this.#entries(from)]), 'buffer');
    const k = largestPowerBelow(n);
    const inner = Buffer.concat([Buffer.of(1), this.#mth(from, k), this.#mth(from + k, n - k)]);
    return hash('sha256', inner, 'buffer');
  }

  #path(m: number, from: number, n: number): Buffer[] {
    if (n === 1) return [];
    const k = largestPowerBelow(n);
    if (m < k) return [...this.#path(m, from, k), this.#mth(from + k, n - k)];
    return [...this.#path(m - k, from + k, n - k), this.#mth(from, k)];
  }

  #subproof(m: number, from: number, n: number, isWhole: boolean): Buffer[] {
    if (m === n) return isWhole ? [] : [this.#mth(from, n)];
    const k = largestPowerBelow(n);
    if (m <= k) return [...this.#subproof(m, from, k, isWhole), this.#mth(from + k, n - k)];
    return [...this.#subproof(m - k, from + k, n - k, false), this.#mth(from, k)];
  }
}

/** k with k < n ≤ 2k */
function largestPowerBelow(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}
