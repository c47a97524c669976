// The boxes that are being drawn on one file, numbered in the order of its pages.
import { useState } from 'react';
import type { RedactionReason } from '#workflows/case/verification/redaction-reasons.ts';
import { uuidV7 } from '../../api/uuid-v7.ts';
import type { DrawnBox, Rectangle } from './drawn-box.ts';

export function useBoxes() {
  const [boxes, setBoxes] = useState<readonly DrawnBox[]>([]);
  const numbered = boxes
    .toSorted((one, other) => one.page - other.page || one.y - other.y)
    .map((box, at) => ({ ...box, number: at + 1 }));
  return {
    boxes: numbered,
    draw: (page: number, reason: RedactionReason, rectangle: Rectangle) =>
      setBoxes((before) => [...before, { key: uuidV7(), page, reason, ...rectangle }]),
    change: (changed: DrawnBox) =>
      setBoxes((before) => before.map((one) => (one.key === changed.key ? changed : one))),
    remove: (key: string) => setBoxes((before) => before.filter((one) => one.key !== key)),
  };
}
