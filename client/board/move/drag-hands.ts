// Picking cards up and dropping them on columns. It moves nothing: it only says what was held over what.
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { DragHands } from './moving.ts';

export type DragTold = {
  onPick: (card: BoardCard) => void;
  onDrop: (card: BoardCard, column: string | null) => void;
};

export function dragHands({ onPick, onDrop }: DragTold): DragHands & { stop: () => void } {
  const held = new WeakMap<Element, BoardCard>();
  const stop = monitorForElements({
    onDragStart: ({ source }) => {
      const card = held.get(source.element);
      if (card) onPick(card);
    },
    onDrop: ({ source, location }) => {
      const card = held.get(source.element);
      const column = location.current.dropTargets[0]?.data.column;
      if (card) onDrop(card, typeof column === 'string' ? column : null);
    },
  });
  return {
    stop,
    holdCard: (element, card) => {
      held.set(element, card);
      return draggable({ element });
    },
    holdColumn: (element, column) => dropTargetForElements({ element, getData: () => ({ column }) }),
  };
}
