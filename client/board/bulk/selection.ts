// Which cards are chosen, to hand them over together. Only who may hand cases over is offered to choose.
import { createContext, type RefObject } from 'react';

export type Selection = {
  chosen: ReadonlySet<string>;
  /** With `through`, everything between the card that was chosen last and this one as well. */
  toggle: (id: string, through: boolean) => void;
  /** The cards in the order in which the layout shows them. */
  order: RefObject<readonly string[]>;
};

/** Null for whoever hands no case over. */
export const SelectionContext = createContext<Selection | null>(null);

/** The choice after `id` was pressed; `last` is the card that was pressed before it. */
export function chosenAfter(
  chosen: ReadonlySet<string>,
  {
    id,
    last,
    through,
    order,
  }: { id: string; last: string | null; through: boolean; order: readonly string[] },
): ReadonlySet<string> {
  const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(id)];
  if (through && from >= 0 && to >= 0)
    return new Set([...chosen, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
  return chosen.has(id) ? new Set([...chosen].filter((one) => one !== id)) : new Set([...chosen, id]);
}
