// A road in pieces: what is done while the case stands in one state. The last leg of a segment leads on to the next.
import type { Leg } from '../leg.ts';

export type Segment = { state: string; legs: readonly Leg[] };

export function inState(state: string, ...legs: (Leg | false | readonly Leg[])[]): Segment {
  return { state, legs: legs.flat().filter((one): one is Leg => one !== false) };
}

/**
 * The legs up to `state` (where it comes more than once, the last time), and of those in it the given share of what
 * may be done there; never the leg that leads on.
 */
export function legsTo(segments: readonly Segment[], state: string, share: number): Leg[] {
  const stop = segments.findLastIndex((segment) => segment.state === state);
  if (stop < 0) throw new Error(`This road does not pass ${state}.`);
  const within = segments[stop]?.legs.slice(0, -1) ?? [];
  // Every road begins with the registration, even one that ends there.
  const fewest = stop === 0 ? 1 : 0;
  return [
    ...allLegs(segments.slice(0, stop)),
    ...within.slice(0, Math.max(fewest, Math.round(within.length * share))),
  ];
}

export function allLegs(segments: readonly Segment[]): Leg[] {
  return segments.flatMap((segment) => segment.legs);
}
