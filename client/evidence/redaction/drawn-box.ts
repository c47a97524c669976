// Boxes as they are drawn: in ten-thousandths of the page, from its upper left corner, so that they fit whatever its size on the
// screen. Nothing lies outside the page and nothing is too small to be meant.
import type { RedactionReason } from '#workflows/case/verification/redaction-reasons.ts';

export type DrawnBox = {
  key: string;
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  reason: RedactionReason;
};

export type Rectangle = Pick<DrawnBox, 'x' | 'y' | 'width' | 'height'>;
export type Point = { x: number; y: number };

export const whole = 10_000;
const smallest = 60;

/** Between two corners, in any order; null where it is no more than a slip of the pointer. */
export function rectangleBetween(one: Point, other: Point): Rectangle | null {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  const width = Math.abs(one.x - other.x);
  const height = Math.abs(one.y - other.y);
  return width < smallest || height < smallest ? null : { x, y, width, height };
}

/** The place of the pointer on the page, never beside it. */
export function pointOn(page: DOMRect, { clientX, clientY }: { clientX: number; clientY: number }): Point {
  const part = (at: number, from: number, size: number) =>
    Math.round(Math.min(1, Math.max(0, (at - from) / size)) * whole);
  return { x: part(clientX, page.left, page.width), y: part(clientY, page.top, page.height) };
}

const stepSize = 50;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-stepSize, 0],
  ArrowRight: [stepSize, 0],
  ArrowUp: [0, -stepSize],
  ArrowDown: [0, stepSize],
};

/** What an arrow key makes of a box: moved, or with Shift another size; null for any other key. */
export function afterKey<Box extends Rectangle>(box: Box, key: string, isResizing: boolean): Box | null {
  const step = steps[key];
  if (!step) return null;
  const [dx, dy] = step;
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  if (isResizing)
    return {
      ...box,
      width: within(box.width + dx, smallest, whole - box.x),
      height: within(box.height + dy, smallest, whole - box.y),
    };
  return {
    ...box,
    x: within(box.x + dx, 0, whole - box.width),
    y: within(box.y + dy, 0, whole - box.height),
  };
}
