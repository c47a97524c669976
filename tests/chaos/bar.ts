// A bar of what the running system must withstand: what is done to it, how often, and what the oracle found afterwards. One JSON line a
// bar; the seed in it plays the same again.
import type { ChaosWorld } from './world.ts';

export type Outcome = {
  /** How many times it was done. */
  tried: number;
  /** What must be nothing: named faults and how many of each. */
  faults: Record<string, number>;
  /** What was seen beside: counts and times that say that it was a trial at all. */
  seen: Record<string, number>;
};

export type Size = 'short' | 'long';

export type Named = {
  /** Of the list of bars in docs/CHAOS.md. */
  bar: number;
  name: string;
  /** Nothing else may run beside it: what it is about is how long something takes. */
  isTimed?: boolean;
};

export type Bar = Named & {
  /** The database lies on a disk of its own, small enough to be filled (a tmpfs, which only root can mount). */
  smallDisk?: boolean;
  /** Three where it does not say. */
  nodes?: number;
  /** Of its nodes, beside the usual. */
  environment?: Record<string, string>;
  run: (world: ChaosWorld, size: Size, random: () => number) => Promise<Outcome>;
};

/** One that needs no nodes but its own. */
export type LoneBar = Named & { runAlone: (size: Size, random: () => number) => Promise<Outcome> };

/** Whether nothing was found. */
export function isMet({ faults }: Outcome): boolean {
  return Object.values(faults).every((count) => count === 0);
}

export function lineOf({ bar, name }: Named, seed: string, seconds: number, outcome: Outcome): string {
  const { tried, faults, seen } = outcome;
  const isWhole = isMet(outcome);
  return JSON.stringify({ bar, name, met: isWhole, tried, ...faults, ...seen, seconds, seed });
}

/** The same sequence for the same seed (mulberry32), in [0, 1). */
export function randomFrom(seed: string): () => number {
  let state = [...seed].reduce((sum, sign) => Math.imul(sum ^ sign.charCodeAt(0), 0x9e3779b1) >>> 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
