// Which card an arrow key leads to: up and down within a column, left and right to the nearest one of the next column.
/** Null where the key means nothing or there is no card in that direction. */
export function cardTowards(board: HTMLElement, from: EventTarget, key: string): HTMLElement | null {
  const card = from instanceof HTMLElement ? from.closest<HTMLElement>('[data-case-id]') : null;
  const column = card?.closest<HTMLElement>('[data-column]');
  if (!card || !column) return null;
  const cards = cardsOf(column);
  const index = cards.indexOf(card);
  switch (key) {
    case 'ArrowDown':
      return cards[index + 1] ?? null;
    case 'ArrowUp':
      return cards[index - 1] ?? null;
    case 'Home':
      return cards[0] ?? null;
    case 'End':
      return cards.at(-1) ?? null;
    case 'ArrowRight':
      return nearestIn(columnsOf(board), column, 1, card);
    case 'ArrowLeft':
      return nearestIn(columnsOf(board), column, -1, card);
    default:
      return null;
  }
}

function columnsOf(board: HTMLElement): HTMLElement[] {
  return [...board.querySelectorAll<HTMLElement>('[data-column]')];
}

function cardsOf(column: HTMLElement): HTMLElement[] {
  return [...column.querySelectorAll<HTMLElement>('[data-case-id]')];
}

/** Passes over columns without cards. */
function nearestIn(
  columns: HTMLElement[],
  from: HTMLElement,
  step: 1 | -1,
  card: HTMLElement,
): HTMLElement | null {
  const height = middleOf(card);
  for (let at = columns.indexOf(from) + step; at >= 0 && at < columns.length; at += step) {
    const cards = cardsOf(columns[at] ?? from);
    const distance = (one: HTMLElement) => Math.abs(middleOf(one) - height);
    const [nearest] = cards.sort((one, other) => distance(one) - distance(other));
    if (nearest) return nearest;
  }
  return null;
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
