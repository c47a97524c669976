// What the cards and columns of the board know of moving a case: how to be picked up and dropped on, and what to show while
// one is in the air. All that does it is loaded after the first view; until then, and where a browser cannot drag, there is
// the menu and the keyboard.
import { createContext, type ReactNode, type RefObject, use, useEffect } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';

export type DragHands = {
  /** Lets a card be picked up. Gives the way to take that back, as does the next. */
  holdCard: (element: HTMLElement, card: BoardCard) => () => void;
  /** Lets a column, by its stage or state, be dropped on. */
  holdColumn: (element: HTMLElement, column: string) => () => void;
};

/** Null where nothing can be moved. */
export const HandsContext = createContext<DragHands | null>(null);

/** Opens the menu "Move to…" of a card. */
export const OpenMoveContext = createContext<(card: BoardCard) => void>(() => undefined);

/** While a card is in the air: whether a command leads into a column, or why none does. */
export const WayIntoContext = createContext<((column: string) => ReactNode) | null>(null);

export function useHeldCard(ref: RefObject<HTMLElement | null>, card: BoardCard): void {
  const hands = use(HandsContext);
  useEffect(() => (ref.current ? hands?.holdCard(ref.current, card) : undefined), [hands, ref, card]);
}

export function useHeldColumn(ref: RefObject<HTMLElement | null>, column: string): void {
  const hands = use(HandsContext);
  useEffect(() => (ref.current ? hands?.holdColumn(ref.current, column) : undefined), [hands, ref, column]);
}
