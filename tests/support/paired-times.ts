// How long two ways of asking take, each thousandth of a second against the other: asked in turn, now one first and now the
// other, so that whatever else the machine does falls on both alike.
export type Ask = () => Promise<unknown>;

/** The median of the differences within each pair, in milliseconds: positive where `one` takes longer. */
export async function medianGap(one: Ask, other: Ask, pairs: number): Promise<number> {
  const gaps: number[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const isFirst = index % 2 === 0;
    const first = await timeOf(isFirst ? one : other);
    const second = await timeOf(isFirst ? other : one);
    gaps.push(isFirst ? first - second : second - first);
  }
  return median(gaps);
}

async function timeOf(ask: Ask): Promise<number> {
  const started = performance.now();
  await ask();
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
