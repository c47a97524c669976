// What tells two places apart in the layout that the address asks for: a card that changed its place there has moved.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import type { Locale } from '../words/locale.ts';
import type { BoardSearch } from './board-search.ts';
import { placeInLanes } from './lanes/arrange-lanes.ts';
import { sortValueOf } from './table/sort-cards.ts';

export function placeIn({ view, sort, lanes }: BoardSearch, locale: Locale): (card: BoardCard) => string {
  if (view === 'calendar') return (card) => card.due?.day ?? '';
  if (view === 'list') return (card) => String(sortValueOf(card, sort ?? 'due', locale));
  return lanes ? (card) => placeInLanes(card, lanes) : ({ state }) => state;
}
