// Holds every card in its place while somebody looks at the board with a pointer over it, or moves in it by keyboard.
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Board, BoardCard, BoardChange } from '#workflows/contract/board-schemas.ts';
import { countDisplaced, type Held } from './placed-cards.ts';

type Layout = {
  /** What is asked for: another question is another board, and nothing of the last one is held. */
  question: string;
  /** What tells two places of the layout apart. */
  placeOf: (card: BoardCard) => string;
};

export function useHeldPlaces(board: Board | undefined, { question, placeOf }: Layout) {
  const [holding, setHolding] = useState<(Held & { question: string }) | null>(null);
  const looking = useRef({ pointer: false, keyboard: false });
  const held = holding?.question === question ? holding : null;

  function hold(): void {
    if (board) setHolding({ question, cards: byId(board.cards), changed: new Set() });
  }

  function look(how: 'pointer' | 'keyboard', isLooking: boolean): void {
    if (looking.current[how] === isLooking) return;
    looking.current[how] = isLooking;
    const isHeld = looking.current.pointer || looking.current.keyboard;
    if (!isHeld) setHolding(null);
    else if (!held) hold();
  }

  const note = useCallback((changes: readonly BoardChange[]) => {
    setHolding(
      (before) =>
        before && {
          ...before,
          changed: new Set([...before.changed, ...changes.map(({ caseId }) => caseId)]),
        },
    );
  }, []);

  return {
    held,
    displaced: useMemo(
      () => countDisplaced(board?.cards ?? [], held, placeOf),
      [board?.cards, held, placeOf],
    ),
    /** Puts everything where it belongs and holds on to that. */
    rearrange: hold,
    /** Tells what live messages have changed. */
    note,
    holders: {
      onPointerEnter: (event: React.PointerEvent) => event.pointerType === 'mouse' && look('pointer', true),
      onPointerLeave: () => look('pointer', false),
      onFocus: (event: React.FocusEvent) => look('keyboard', event.target.matches(':focus-visible')),
      onBlur: (event: React.FocusEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget)) look('keyboard', false);
      },
    },
  };
}

function byId(cards: readonly BoardCard[]): ReadonlyMap<string, BoardCard> {
  return new Map(cards.map((card) => [card.id, card]));
}
