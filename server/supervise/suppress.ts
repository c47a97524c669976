// Small cells held back. A table with its totals is given; counts from 1 to 4 are held back, and with each as many others as it
// takes that it cannot be worked out: every held-back cell stands in a rectangle of held-back cells whose values could all be
// other by one with the same totals (Gusfield 1988; Willenborg and de Waal 2001, ch. 4). A held-back cell looks the same
// whether it is small, large or nothing.

export const least = 5;

type Grid = readonly (readonly number[])[];

/** `counts` without totals. Answers one line and one column more, the totals; null is held back. */
export function suppressed(counts: Grid): (number | null)[][] {
  const whole = withTotals(counts);
  const hidden = whole.map((line) => line.map((count) => count > 0 && count < least));
  const primary = placesOf(whole).filter(([line, column]) => hidden[line]?.[column]);
  for (const place of primary) hideRectangle(whole, hidden, place);
  return whole.map((line, y) => line.map((count, x) => (hidden[y]?.[x] ? null : count)));
}

export function withTotals(counts: Grid): number[][] {
  const lines = counts.map((line) => [...line, sum(line)]);
  const width = (counts[0]?.length ?? 0) + 1;
  return [...lines, Array.from({ length: width }, (_, x) => sum(lines.map((line) => line[x] ?? 0)))];
}

type Place = readonly [line: number, column: number];

/** Holds back the three other corners of the rectangle that costs least. */
function hideRectangle(whole: Grid, hidden: boolean[][], [line, column]: Place): void {
  let best: { corners: Place[]; cost: number } | null = null;
  for (const [otherLine, otherColumn] of placesOf(whole)) {
    if (otherLine === line || otherColumn === column) continue;
    const corners: Place[] = [
      [line, column],
      [line, otherColumn],
      [otherLine, column],
      [otherLine, otherColumn],
    ];
    if (!canMove(whole, corners)) continue;
    const cost = sum(corners.map(([y, x]) => (hidden[y]?.[x] ? 0 : 1 + at(whole, [y, x]))));
    if (!best || cost < best.cost) best = { corners, cost };
    if (cost === 0) break;
  }
  // Without one, nothing of the table can be shown.
  for (const [y, x] of best?.corners ?? placesOf(whole)) setHidden(hidden, y, x);
}

/** Whether the corners could be other by one, up or down, with every total kept and nothing below nought. */
function canMove(whole: Grid, corners: readonly Place[]): boolean {
  return [1, -1].some((up) =>
    corners.every((corner, index) => {
      const turn = index === 0 || index === 3 ? 1 : -1;
      return at(whole, corner) + up * turn * sideOf(whole, corner) >= 0;
    }),
  );
}

/** In a line its total stands on the other side of the sum. */
function sideOf(whole: Grid, [line, column]: Place): number {
  const isTotalLine = line === whole.length - 1;
  const isTotalColumn = column === (whole[0]?.length ?? 0) - 1;
  return isTotalLine === isTotalColumn ? 1 : -1;
}

function placesOf(whole: Grid): Place[] {
  return whole.flatMap((line, y) => line.map((_, x) => [y, x] as const));
}

function at(whole: Grid, [line, column]: Place): number {
  return whole[line]?.[column] ?? 0;
}

function setHidden(hidden: boolean[][], line: number, column: number): void {
  const row = hidden[line];
  if (row) row[column] = true;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
