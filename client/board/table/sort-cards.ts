// The order of the list, by any of its columns; words as Vietnamese orders them, states as the process does. What has no
// value in a column comes last either way.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { Locale } from '../../words/locale.ts';
import { stages } from '../../words/words-of-procedure.ts';
import type { SortKey } from '../board-search.ts';
import { cardTitle } from '../cards/card-title.ts';
import type { Placed } from '../placed-cards.ts';

const order = new Map(
  stages.flatMap(({ states }) => states.map(({ name }) => name)).map((name, at) => [name, at]),
);

const collator = new Intl.Collator('vi', { numeric: true });

export function sortCards(cards: readonly Placed[], key: SortKey, down: boolean, locale: Locale): Placed[] {
  return [...cards].sort(({ at: one }, { at: other }) => {
    const first = sortValueOf(one, key, locale);
    const second = sortValueOf(other, key, locale);
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    const compared =
      typeof first === 'number' && typeof second === 'number'
        ? first - second
        : collator.compare(String(first), String(second));
    return (down ? -compared : compared) || collator.compare(one.ref, other.ref);
  });
}

export function sortValueOf(card: BoardCard, key: SortKey, locale: Locale): string | number | null {
  switch (key) {
    case 'ref':
      return card.ref;
    case 'title':
      return cardTitle(card)?.words[locale] ?? null;
    case 'respondent':
      return card.respondent?.name ?? null;
    case 'unit':
      return card.unit.name;
    case 'state':
      return order.get(card.state) ?? null;
    case 'due':
      return card.due ? Date.parse(card.due.at) : null;
    case 'assignee':
      return card.assignee?.name ?? null;
    case 'updated':
      return Date.parse(card.updatedAt);
  }
}
