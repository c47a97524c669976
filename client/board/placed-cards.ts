// Where each card is shown. While somebody looks at the board (`held`), every card stays where it was when they began,
// with its present words: what it was then decides the place, in columns, lanes, list and calendar alike. A card that came
// meanwhile waits to be let in, and one that went leaves its place empty: nothing moves under a pointer or a reader's eye.
import type { BoardCard } from '#workflows/contract/board-schemas.ts';

export type Held = {
  /** The cards as they were when somebody began to look. */
  cards: ReadonlyMap<string, BoardCard>;
  /** What live messages have changed since. A card that is missing from the board without one was only not fetched again. */
  changed: ReadonlySet<string>;
};

export type Placed = {
  id: string;
  /** As it is now; null where it is on this board no more, and nothing of it may be shown. */
  card: BoardCard | null;
  /** What its place goes by. */
  at: BoardCard;
};

export function placeCards(cards: readonly BoardCard[], held: Held | null): Placed[] {
  if (!held) return cards.map((card) => ({ id: card.id, card, at: card }));
  const here = cards
    .filter((card) => !isNewcomer(card, held))
    .map((card) => ({ id: card.id, card, at: held.cards.get(card.id) ?? card }));
  const present = new Set(cards.map(({ id }) => id));
  const gone = [...held.changed].flatMap((id) => {
    const at = present.has(id) ? undefined : held.cards.get(id);
    return at ? [{ id, card: null, at }] : [];
  });
  return [...here, ...gone];
}

/** How many cards would move if they were let go; `placeOf` says what tells two places of a layout apart. */
export function countDisplaced(
  cards: readonly BoardCard[],
  held: Held | null,
  placeOf: (card: BoardCard) => string,
): number {
  if (!held) return 0;
  const moved = placeCards(cards, held).filter(({ card, at }) => !card || placeOf(card) !== placeOf(at));
  return moved.length + cards.filter((card) => isNewcomer(card, held)).length;
}

function isNewcomer({ id }: BoardCard, held: Held): boolean {
  return held.changed.has(id) && !held.cards.has(id);
}
