// How much of something long is drawn: what fits a screen at first, and the rest in further steps, between which the page
// answers. It never shrinks again.
import { startTransition, useEffect, useState } from 'react';

const first = 8;
const step = 8;

/** From eight up to `total` lines. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn < total) startTransition(() => setDrawn(drawn + step));
  }, [drawn, total]);
  return Math.min(drawn, total);
}
