// Of which spans a proof consists, in the order in which it lists them: PATH and SUBPROOF of RFC 6962 §2.1.1 and §2.1.2. What is
// hashed over each span is read from the tiles.
import { type Span, split } from './tiles.ts';

/** Of the leaf at `index` in the tree of the first `size` leaves. The caller has checked that it is in it. */
export function inclusionSpans(index: number, size: number): Span[] {
  return path(index, { from: 0, to: size });
}

function path(index: number, { from, to }: Span): Span[] {
  const size = to - from;
  if (size <= 1) return [];
  const middle = from + split(size);
  const left = { from, to: middle };
  const right = { from: middle, to };
  return index < middle ? [...path(index, left), right] : [...path(index, right), left];
}

/** From the tree of the first `first` leaves to that of the first `second`, where `first` ≤ `second`. */
export function consistencySpans(first: number, second: number): Span[] {
  if (first === 0 || first === second) return [];
  return subproof(first, { from: 0, to: second }, true);
}

function subproof(first: number, span: Span, isFromStart: boolean): Span[] {
  const { from, to } = span;
  if (first === to) return isFromStart ? [] : [span];
  const middle = from + split(to - from);
  const left = { from, to: middle };
  const right = { from: middle, to };
  return first <= middle
    ? [...subproof(first, left, isFromStart), right]
    : [...subproof(first, right, false), left];
}
