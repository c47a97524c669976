// Holds every card in its place while somebody looks at the board with a pointer over it, or moves in it by keyboard.
import { useRef, useState } from 'react';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { stages } from '../words/words-of-procedure.ts';
import { arrange, type Column, countDisplaced, type Places, placesOf } from './columns/arrangement.ts';

export function useHeldPlaces(board: Board | undefined) {
  const [held, setHeld] = useState<Places | null>(null);
  const looking = useRef({ pointer: false, keyboard: false });
  const columns: Column[] = board ? arrange(board, stages, held) : [];

  function look(how: 'pointer' | 'keyboard', isLooking: boolean): void {
    if (looking.current[how] === isLooking) return;
    looking.current[how] = isLooking;
    const isHeld = looking.current.pointer || looking.current.keyboard;
    if (!isHeld) setHeld(null);
    else setHeld((before) => before ?? placesOf(columns));
  }

  return {
    columns,
    displaced: held ? countDisplaced(columns) : 0,
    /** Puts everything where it belongs and holds on to that. */
    rearrange: () => board && setHeld((before) => before && placesOf(arrange(board, stages, null))),
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
