// Boxes of a redaction as they are drawn: parts of the page whatever its size, never beside it, and moved without a pointer.
import { expect, it } from 'vitest';
import { afterKey, pointOn, rectangleBetween } from '#client/evidence/redaction/drawn-box.ts';

const page = { left: 100, top: 50, width: 500, height: 1000 } as DOMRect;

it('a box is a part of the page, from whichever corner it is drawn, and ends at the edge', () => {
  const from = pointOn(page, { clientX: 350, clientY: 550 });
  const beside = pointOn(page, { clientX: 40, clientY: 2_000 });
  expect(rectangleBetween(from, beside)).toEqual({ x: 0, y: 5_000, width: 5_000, height: 5_000 });
  expect(rectangleBetween(beside, from)).toEqual(rectangleBetween(from, beside));
});

it('a slip of the pointer is no box', () => {
  expect(rectangleBetween({ x: 10, y: 10 }, { x: 900, y: 12 })).toBeNull();
});

it('arrow keys move a box and, with Shift, resize it, within the page', () => {
  const box = { x: 20, y: 9_000, width: 9_980, height: 980 };
  expect(afterKey(box, 'ArrowLeft', false)).toEqual({ ...box, x: 0 });
  expect(afterKey(box, 'ArrowRight', false)).toEqual(box);
  expect(afterKey(box, 'ArrowDown', false)).toEqual({ ...box, y: 9_020 });
  expect(afterKey(box, 'ArrowUp', true)).toEqual({ ...box, height: 930 });
  expect(afterKey(box, 'Enter', false)).toBeNull();
});
