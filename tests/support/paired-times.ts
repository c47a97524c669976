// How long two ways of asking take, each thousandth of a second against the other: asked in turn, now one first and now the
// other, so that whatever else the machine does falls on both alike.
export type Ask = () => Promise<unknown>;

/** In milliseconds, positive where `one` takes longer: the median difference, and between what bounds it lies. */
export type Gap = { gap: number; from: number; to: number };

/** Of a normal distribution: one in a thousand lies outside. */
const deviations = 3.29;

/** The median of the differences within each pair, and its interval by the ranks beside it, which asks nothing of their shape. */
export async function medianGap(one: Ask, other: Ask, pairs: number): Promise<Gap> {
  const gaps: number[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const isFirst = index % 2 === 0;
    const first = await timeOf(isFirst ? one : other);
    const second = await timeOf(isFirst ? other : one);
    gaps.push(isFirst ? first - second : second - first);
  }
  const sorted = gaps.toSorted((a, b) => a - b);
  const aside = (deviations * Math.sqrt(pairs)) / 2;
  const at = (rank: number) => sorted[Math.min(pairs - 1, Math.max(0, Math.floor(rank)))] ?? 0;
  return { gap: at(pairs / 2), from: at(pairs / 2 - aside), to: at(pairs / 2 + aside) };
}

async function timeOf(ask: Ask): Promise<number> {
  const started = performance.now();
  await ask();
  return performance.now() - started;
}
