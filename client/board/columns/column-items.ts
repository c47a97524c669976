// A column as the lines that stand under one another: a state, its cards, and the way to more of them.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { Column } from './arrangement.ts';

export type ColumnItem = { key: string; state: string } & (
  | { kind: 'state' | 'more'; count: number }
  | { kind: 'card'; card: BoardCard }
  /** The place of a card that has left the board. */
  | { kind: 'gone' }
);

export function itemsOf({ groups, state: only }: Column): ColumnItem[] {
  const items: ColumnItem[] = [];
  for (const { state, count, cards, unseen } of groups) {
    // A column of one state says it in its head.
    if (!only) items.push({ kind: 'state', key: state, state, count });
    for (const { id, card } of cards)
      items.push(card ? { kind: 'card', key: id, state, card } : { kind: 'gone', key: id, state });
    if (unseen > 0) items.push({ kind: 'more', key: `${state}+`, state, count: unseen });
  }
  return items;
}

/** Tab reaches one card of a column, the one visited last or the first; the arrows go on from there. */
export function tabStopOf(items: readonly ColumnItem[], chosen: string | null): string | null {
  let first: string | null = null;
  for (const item of items) {
    if (item.kind !== 'card') continue;
    if (item.card.id === chosen) return chosen;
    first ??= item.card.id;
  }
  return first;
}
