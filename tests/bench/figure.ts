// One figure, one JSON line: the value, the limit measured in the same run, their ratio, and how far the runs spread.

export type Figure = {
  figure: string;
  value: number;
  unit: string;
  /** What the machine could do at best in the same run, in the same unit; null where there is nothing to hold against. */
  limit: number | null;
  ratio: number | null;
  runs: number;
  /** (highest − lowest) ÷ median over the runs. */
  spread: number;
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A figure from several runs and, where there is one, the limit's runs taken in between. */
export function figureOf(
  figure: string,
  unit: string,
  values: readonly number[],
  limits: readonly number[] = [],
): Figure {
  const value = median(values);
  const limit = limits.length > 0 ? median(limits) : null;
  const spread = (Math.max(...values) - Math.min(...values)) / value;
  return {
    figure,
    value: round(value),
    unit,
    limit: limit === null ? null : round(limit),
    ratio: limit === null ? null : round(value / limit),
    runs: values.length,
    spread: round(spread),
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

export function print(figures: readonly Figure[]): void {
  for (const figure of figures) console.log(JSON.stringify(figure));
}
