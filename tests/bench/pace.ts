// When each of several who take turns is to begin, at a given pace over all of them: now, where there is no pace.

/** Milliseconds of `performance.now()`, one call after the other. */
export function beatOf(perSecond: number, place: number, of: number): () => number {
  if (!Number.isFinite(perSecond)) return () => performance.now();
  const step = (of / perSecond) * 1000;
  let at = performance.now() + (place / of) * step;
  return () => {
    at += step;
    return at - step;
  };
}
