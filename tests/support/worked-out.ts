// What somebody can work out of a table with cells held back: they know every number that is shown, that the last of each line
// and column is its sum, and that nothing is below nought. All tables that fit are tried.

type Shown = readonly (readonly (number | null)[])[];
type Range = { least: number; most: number };

/** The range of each held-back cell over all tables that fit. */
export function rangesOf(shown: Shown): Range[] {
  const height = shown.length;
  const width = shown[0]?.length ?? 0;
  const bound = 1 + Math.max(...shown.flat().map((cell) => cell ?? 0), 40);
  const places = shown.flatMap((line, y) =>
    line.flatMap((cell, x) => (cell === null ? [[y, x] as const] : [])),
  );
  return places.map((place) => {
    const system = equationsOf(shown, height, width, places);
    return rangeOf(system, places.indexOf(place), places.length, bound);
  });
}

type Equation = { signs: number[]; sum: number };

/** Of each line and column: its held-back cells, those of the total with the other sign, and what they come to. */
function equationsOf(
  shown: Shown,
  height: number,
  width: number,
  places: readonly (readonly [number, number])[],
): Equation[] {
  const lines = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => [y, x] as const),
  );
  const columns = Array.from({ length: width }, (_, x) =>
    Array.from({ length: height }, (__, y) => [y, x] as const),
  );
  return [...lines, ...columns].map((cells) => {
    const signs = places.map(() => 0);
    let sum = 0;
    cells.forEach(([y, x], index) => {
      const sign = index === cells.length - 1 ? -1 : 1;
      const cell = shown[y]?.[x] ?? null;
      const at = places.findIndex(([a, b]) => a === y && b === x);
      if (cell === null) signs[at] = sign;
      else sum -= sign * cell;
    });
    return { signs, sum };
  });
}

/** Two different values that fit are enough; the search stops there. */
function rangeOf(system: readonly Equation[], wanted: number, count: number, bound: number): Range {
  const found = new Set<number>();
  const order = [
    wanted,
    ...Array.from({ length: count }, (_, index) => index).filter((index) => index !== wanted),
  ];
  const values: (number | null)[] = Array.from({ length: count }, () => null);
  for (let value = 0; value <= bound && found.size < 2; value += 1) {
    values.fill(null);
    values[wanted] = value;
    if (fits(system, values, order, 1, bound)) found.add(value);
  }
  return { least: Math.min(...found), most: Math.max(...found) };
}

function fits(
  system: readonly Equation[],
  values: (number | null)[],
  order: readonly number[],
  depth: number,
  bound: number,
): boolean {
  if (!system.every((equation) => mayHold(equation, values, bound))) return false;
  const next = order.find((index) => values[index] === null);
  if (next === undefined) return true;
  const forced = forcedValue(system, values, next);
  const tries = forced === null ? Array.from({ length: bound + 1 }, (_, value) => value) : [forced];
  for (const value of tries) {
    if (value < 0 || value > bound * 4) continue;
    values[next] = value;
    if (fits(system, values, order, depth + 1, bound)) return true;
  }
  values[next] = null;
  return false;
}

/** With all known it holds; else what is unknown can still make up for the rest. */
function mayHold({ signs, sum }: Equation, values: readonly (number | null)[], bound: number): boolean {
  let known = 0;
  let above = 0;
  let below = 0;
  signs.forEach((sign, index) => {
    const value = values[index] ?? null;
    if (sign === 0) return;
    if (value !== null) known += sign * value;
    else if (sign > 0) above += bound * 4;
    else below += bound * 4;
  });
  return known + above >= sum && known - below <= sum;
}

/** The only value that an equation with no other unknown leaves. */
function forcedValue(
  system: readonly Equation[],
  values: readonly (number | null)[],
  wanted: number,
): number | null {
  for (const { signs, sum } of system) {
    const sign = signs[wanted] ?? 0;
    const isAlone = signs.every((one, index) => one === 0 || index === wanted || values[index] !== null);
    if (sign === 0 || !isAlone) continue;
    const known = signs.reduce(
      (all, one, index) => all + (index === wanted ? 0 : one * (values[index] ?? 0)),
      0,
    );
    return sign * (sum - known);
  }
  return null;
}
