// Carries a board forward by one change. Applying every change to a stale board equals fetching it anew; where a count
// cannot be known from the change alone, `exact` is false and the caller fetches the counts again.
import type {
  Board,
  BoardCard,
  BoardChange,
  BoardFilter,
  LaneCount,
  LanesBy,
  Named,
  StateCount,
} from './board-schemas.ts';

const soonDays = 3;
const dayMs = 86_400_000;

export type Applied = { board: Board; exact: boolean };

export function matchesFilter(card: BoardCard, filter: BoardFilter, now: string): boolean {
  if (filter.unit?.length && !filter.unit.includes(card.unit.id)) return false;
  if (filter.assignee && (card.assignee?.id ?? 'nobody') !== filter.assignee) return false;
  if (filter.provision && !card.provisions.includes(filter.provision)) return false;
  if (filter.stage && card.stage !== filter.stage) return false;
  if (filter.from && !(card.due && card.due.day >= filter.from)) return false;
  if (filter.to && !(card.due && card.due.day <= filter.to)) return false;
  return !filter.due || dueBucketOf(card, now) === filter.due;
}

/** `overdue`, `soon` (within three days) or null, at the instant `now`. */
export function dueBucketOf(card: Pick<BoardCard, 'due'>, now: string): 'overdue' | 'soon' | null {
  if (!card.due) return null;
  const left = Date.parse(card.due.at) - Date.parse(now);
  if (left <= 0) return 'overdue';
  return left <= soonDays * dayMs ? 'soon' : null;
}

/** The board after `change`, as a viewer with `filter` sees it. A change already seen changes nothing. */
export function applyChange(board: Board, change: BoardChange, cursor: string, filter: BoardFilter): Applied {
  const known = board.cards.find((card) => card.id === change.caseId);
  if (known && known.version >= change.version && change.card)
    return { board: { ...board, cursor }, exact: true };
  const next = change.card && matchesFilter(change.card, filter, board.at) ? change.card : null;
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value.length > 0);
  // Without the card we do not know whether the filter counted it before.
  const exact = known !== undefined || change.from === null || (!isFiltered && known !== undefined);
  const others = board.cards.filter((card) => card.id !== change.caseId);
  const states = recount(board, known ?? null, next);
  return {
    board: {
      ...board,
      cursor,
      cards: next ? [...others, next] : others,
      states,
      ...(board.lanes ? { lanes: recountLanes(board.lanes, known ?? null, next, board.at) } : {}),
      total: states.reduce((sum, state) => sum + state.count, 0),
    },
    exact,
  };
}

/** The lane that a card is in; null where it is with nobody by name. */
export function laneOf(card: Pick<BoardCard, 'unit' | 'assignee'>, by: LanesBy): Named | null {
  return by === 'unit' ? card.unit : card.assignee;
}

function recountLanes(
  { by, counts }: NonNullable<Board['lanes']>,
  before: BoardCard | null,
  after: BoardCard | null,
  now: string,
): NonNullable<Board['lanes']> {
  const others = new Map<string, LaneCount[]>();
  for (const entry of counts) {
    const key = entry.lane?.id ?? '';
    others.set(key, [...(others.get(key) ?? []), entry]);
  }
  for (const [card, step] of [[before, -1] as const, [after, 1] as const]) {
    if (!card) continue;
    const lane = laneOf(card, by);
    const own = new Map((others.get(lane?.id ?? '') ?? []).map((entry) => [entry.state, { ...entry }]));
    const states = new Map<string, StateCount>(own);
    count(states, card, now, step);
    others.set(
      lane?.id ?? '',
      [...states.values()].map((entry) => ({ ...entry, lane })),
    );
  }
  return { by, counts: [...others.values()].flat().filter((entry) => entry.count > 0) };
}

function recount(board: Board, before: BoardCard | null, after: BoardCard | null): StateCount[] {
  const counts = new Map(board.states.map((state) => [state.state, { ...state }]));
  count(counts, before, board.at, -1);
  count(counts, after, board.at, 1);
  return [...counts.values()];
}

function count(counts: Map<string, StateCount>, card: BoardCard | null, now: string, by: 1 | -1): void {
  if (!card) return;
  const entry = counts.get(card.state) ?? { state: card.state, count: 0, soon: 0, overdue: 0 };
  const bucket = dueBucketOf(card, now);
  counts.set(card.state, {
    ...entry,
    count: entry.count + by,
    soon: entry.soon + (bucket === 'soon' ? by : 0),
    overdue: entry.overdue + (bucket === 'overdue' ? by : 0),
  });
}
