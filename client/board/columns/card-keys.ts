// Which card an arrow key leads to: up and down within a column and on through the lanes, left and right to the nearest one
// of the next column.
/** Moves the focus between the cards of the board. */
export function onBoardKey(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const next = cardTowards(event.currentTarget, event.target, event.key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Null where the key means nothing or there is no card in that direction. */
function cardTowards(board: HTMLElement, from: EventTarget, key: string): HTMLElement | null {
  const card = from instanceof HTMLElement ? from.closest<HTMLElement>('[data-case-id]') : null;
  const column = card?.closest<HTMLElement>('[data-column]');
  if (!card || !column) return null;
  const cards = cardsOf(column);
  const index = cards.indexOf(card);
  const lane = column.closest<HTMLElement>('[data-lane]');
  switch (key) {
    case 'ArrowDown':
      return cards[index + 1] ?? (lane && inLaneBeyond(board, lane, column, 1));
    case 'ArrowUp':
      return cards[index - 1] ?? (lane && inLaneBeyond(board, lane, column, -1));
    case 'Home':
      return cards[0] ?? null;
    case 'End':
      return cards.at(-1) ?? null;
    case 'ArrowRight':
      return nearestIn(columnsOf(lane ?? board), column, 1, card);
    case 'ArrowLeft':
      return nearestIn(columnsOf(lane ?? board), column, -1, card);
    default:
      return null;
  }
}

/** The nearest card of the same column in a lane further on; lanes without one are passed over. */
function inLaneBeyond(
  board: HTMLElement,
  lane: HTMLElement,
  { dataset: { column } }: HTMLElement,
  step: 1 | -1,
): HTMLElement | null {
  const lanes = [...board.querySelectorAll<HTMLElement>('[data-lane]')];
  for (let at = lanes.indexOf(lane) + step; at >= 0 && at < lanes.length; at += step) {
    const same = columnsOf(lanes[at] ?? lane).find((one) => one.dataset.column === column);
    const card = same && cardsOf(same).at(step === 1 ? 0 : -1);
    if (card) return card;
  }
  return null;
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
