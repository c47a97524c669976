// A quantile of counted values, as one of the values themselves: the least that at least that share does not exceed
// (Hyndman and Fan, definition 1). Nothing is interpolated, so every figure shown is one that was measured.

export type Counted = { value: number; n: number };

/** Null of nothing. `share` lies between 0 and 1. */
export function quantile(counted: readonly Counted[], share: number): number | null {
  const sorted = counted.filter(({ n }) => n > 0).toSorted((a, b) => a.value - b.value);
  const needed = share * totalOf(sorted);
  let reached = 0;
  for (const { value, n } of sorted) {
    reached += n;
    if (reached >= needed) return value;
  }
  return null;
}

export function totalOf(counted: readonly { n: number }[]): number {
  return counted.reduce((sum, { n }) => sum + n, 0);
}
