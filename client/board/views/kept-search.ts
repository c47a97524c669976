// What a kept view holds of the address, and whether two addresses are the same view.
import type { BoardView } from '#workflows/contract/board-view-schemas.ts';
import type { BoardSearch } from '../board-search.ts';

/** What a kept view holds of it: a way of looking, on no particular day. */
export function keptOf({ day: _day, kept: _kept, ...search }: BoardSearch): BoardSearch {
  return search;
}

/** The same filters, layout and order, whatever way they are written down. */
export function isSameView(one: BoardSearch, other: BoardView['search'] | BoardSearch): boolean {
  const written = (search: BoardSearch) =>
    JSON.stringify(
      Object.entries(keptOf(search))
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  return written(one) === written(other);
}
