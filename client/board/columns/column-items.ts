// A column as the lines that stand under one another: a state, its cards, and the way to more of them.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { Column } from './arrangement.ts';

export type ColumnItem = { key: string; state: string } & (
  | { kind: 'state' | 'more'; count: number }
  | { kind: 'card'; card: BoardCard }
);

export function itemsOf({ groups, state: only }: Column): ColumnItem[] {
  return groups.flatMap(({ state, count, cards, unseen }) => [
    // A column of one state says it in its head.
    ...(only ? [] : [{ kind: 'state' as const, key: state, state, count }]),
    ...cards.map((card) => ({ kind: 'card' as const, key: card.id, state, card })),
    ...(unseen > 0 ? [{ kind: 'more' as const, key: `${state}+`, state, count: unseen }] : []),
  ]);
}

/** Tab reaches one card of a column, the one visited last or the first; the arrows go on from there. */
export function tabStopOf(items: readonly ColumnItem[], chosen: string | null): string | null {
  const cards = items.flatMap((item) => (item.kind === 'card' ? [item.card.id] : []));
  return cards.find((id) => id === chosen) ?? cards[0] ?? null;
}
