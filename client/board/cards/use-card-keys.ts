// What keys do on a case that has the focus, in every layout of the board: M opens "Move to…", X chooses it, with Shift all up
// to it. They mean nothing elsewhere, so they need no switch.
import { use } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { SelectionContext } from '../bulk/selection.ts';
import { OpenMoveContext } from '../move/moving.ts';

export function useCardKeys(card: BoardCard): (event: React.KeyboardEvent) => void {
  const openMove = use(OpenMoveContext);
  const selection = use(SelectionContext);
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'm') openMove(card);
    else if (event.key.toLowerCase() === 'x') selection?.toggle(card.id, event.shiftKey);
    else return;
    event.preventDefault();
  };
}
