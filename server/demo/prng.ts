// Chance that can be repeated: the same seed gives the same demo world on every machine. Never used for a secret.

export type Prng = {
  /** In [0, 1). */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  pick: <T>(choices: readonly T[]) => T;
  /** True with probability `p`. */
  chance: (p: number) => boolean;
  /** A new array in another order. */
  shuffle: <T>(items: readonly T[]) => T[];
};

/** mulberry32 (Tommy Ettinger, public domain), seeded by the FNV-1a hash of any text. */
export function prngOf(seed: string): Prng {
  let state = hashOf(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(choices: readonly T[]): T => {
    const index = between(0, choices.length - 1);
    if (choices.length === 0) throw new Error('There is nothing to pick from.');
    return choices[index] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.map(() => left.splice(between(0, left.length - 1), 1)[0] as T);
  };
  return { next, between, pick, chance: (p) => next() < p, shuffle };
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
