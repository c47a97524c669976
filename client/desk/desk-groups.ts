// What waits for somebody, by when it is due: passed, within seven days, later, undated. The order of the server, soonest
// first, is kept within each.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';

export const deskGroups = ['overdue', 'week', 'later', 'undated'] as const;
export type DeskGroup = (typeof deskGroups)[number];

const weekMs = 7 * 86_400_000;

export function deskGroupOf({ due }: Pick<BoardCard, 'due'>, now: string): DeskGroup {
  if (!due) return 'undated';
  const left = Date.parse(due.at) - Date.parse(now);
  if (left <= 0) return 'overdue';
  return left <= weekMs ? 'week' : 'later';
}

/** The groups that hold something, most urgent first. */
export function groupDesk(
  cards: readonly BoardCard[],
  now: string,
): { group: DeskGroup; cards: BoardCard[] }[] {
  return deskGroups
    .map((group) => ({ group, cards: cards.filter((card) => deskGroupOf(card, now) === group) }))
    .filter(({ cards: found }) => found.length > 0);
}
