// Stands for what cards are picked up by until that is loaded: whatever asked to be held before is held then, and nothing is
// drawn anew for it.
import type { DragHands } from './moving.ts';

type ComingHands = DragHands & { arrive: (hands: DragHands) => void };

type Hold = (hands: DragHands) => () => void;

export function comingHands(): ComingHands {
  let here: DragHands | null = null;
  const waiting = new Set<Hold>();
  const held = new Map<Hold, () => void>();

  function ask(hold: Hold): () => void {
    if (here) held.set(hold, hold(here));
    else waiting.add(hold);
    return () => {
      waiting.delete(hold);
      held.get(hold)?.();
      held.delete(hold);
    };
  }

  return {
    holdCard: (element, card) => ask((hands) => hands.holdCard(element, card)),
    holdColumn: (element, column) => ask((hands) => hands.holdColumn(element, column)),
    arrive(hands) {
      here = hands;
      for (const hold of waiting) held.set(hold, hold(hands));
      waiting.clear();
    },
  };
}
