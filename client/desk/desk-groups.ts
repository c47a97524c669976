// What waits on a desk, by how soon: overdue, due in this week of the organisation's calendar, later, without a date.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { addDays, dayOf, weekdayOf } from '#workflows/rules/day.ts';

export const deskGroupNames = ['overdue', 'week', 'later', 'undated'] as const;
export type DeskGroupName = (typeof deskGroupNames)[number];

/** Non-empty groups in that order, the cards of each soonest first. */
export function deskGroups(
  cards: readonly BoardCard[],
  now: string,
): { name: DeskGroupName; cards: BoardCard[] }[] {
  const today = dayOf(now);
  const sunday = addDays(today, 7 - weekdayOf(today));
  const sorted = [...cards].sort((one, other) => (one.due?.at ?? '~').localeCompare(other.due?.at ?? '~'));
  return deskGroupNames
    .map((name) => ({ name, cards: sorted.filter((card) => groupOf(card, now, sunday) === name) }))
    .filter((group) => group.cards.length > 0);
}

function groupOf({ due }: BoardCard, now: string, sunday: string): DeskGroupName {
  if (!due) return 'undated';
  if (Date.parse(due.at) <= Date.parse(now)) return 'overdue';
  return due.day <= sunday ? 'week' : 'later';
}
