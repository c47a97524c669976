// How many tabs fit into one row beside the menu for the rest. Measured on a copy of the row that nobody sees, so that nothing jumps
// when the language, a count or the width changes; the open one is always among those that are shown.
import { useElementSize } from '@mantine/hooks';
import { useLayoutEffect, useRef, useState } from 'react';

const gap = 18;
/** Of the menu's button. */
const menuWidth = 104;

export function useFittingTabs<Name extends string>(names: readonly Name[], open: Name) {
  const { ref: row, width } = useElementSize<HTMLDivElement>();
  const measured = useRef<HTMLDivElement>(null);
  const [widths, setWidths] = useState<readonly number[]>([]);
  // After every rendering: labels and counts are what is measured.
  useLayoutEffect(() => {
    const now = [...(measured.current?.children ?? [])].map((one) => one.getBoundingClientRect().width);
    setWidths((before) => (now.join() === before.join() ? before : now));
  });
  const shown = width === 0 ? [...names] : fitting(names, open, widths, width);
  return { row, measured, shown, rest: names.filter((name) => !shown.includes(name)) };
}

function fitting<Name extends string>(
  names: readonly Name[],
  open: Name,
  widths: readonly number[],
  width: number,
): Name[] {
  const widthOf = (name: Name) => (widths[names.indexOf(name)] ?? 0) + gap;
  const sum = (some: readonly Name[]) => some.reduce((all, name) => all + widthOf(name), -gap);
  if (sum(names) <= width) return [...names];
  for (let count = names.length - 1; count > 0; count -= 1) {
    const first = names.slice(0, count);
    const some = first.includes(open) ? first : [...names.slice(0, count - 1), open];
    if (sum(some) + gap + menuWidth <= width) return some;
  }
  return [open];
}
