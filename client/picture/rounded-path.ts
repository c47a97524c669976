// A path through corners with each corner rounded, never by more than half of the shorter side beside it.
import type { Point } from './layout.ts';

export function roundedPath(points: readonly Point[], radius: number): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const parts = [`M${start.x},${start.y}`];
  rest.forEach((corner, index) => {
    const from = points[index] ?? corner;
    const to = rest[index + 1];
    if (!to) {
      parts.push(`L${corner.x},${corner.y}`);
      return;
    }
    const r = Math.min(radius, distance(from, corner) / 2, distance(corner, to) / 2);
    const entry = towards(corner, from, r);
    const exit = towards(corner, to, r);
    parts.push(`L${entry.x},${entry.y}`, `Q${corner.x},${corner.y} ${exit.x},${exit.y}`);
  });
  return parts.join(' ');
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}
