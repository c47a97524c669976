// Where each card stands on the board. Cards are ordered by when they are due. While somebody is looking (`held`), cards
// that they know keep their place whatever happens to them, and new ones line up behind: nothing jumps under a pointer.
import type { Board, BoardCard, StateCount } from '#workflows/contract/board-schemas.ts';

export type Group = {
  state: string;
  /** Exact, of all cases in that state, shown or not. */
  count: number;
  cards: BoardCard[];
  /** How many more can be loaded. */
  unseen: number;
};

export type Column = {
  stage: string;
  /** Where one stage is spread out: the one state that this column is of. */
  state?: string;
  count: number;
  soon: number;
  overdue: number;
  groups: Group[];
};

/** The state under which each known card is shown, in the order in which the cards stand. */
export type Places = ReadonlyMap<string, string>;

type StageStates = readonly { name: string; states: readonly { name: string }[] }[];

export function arrange(board: Board, stages: StageStates, held: Places | null): Column[] {
  const counts = new Map(board.states.map((entry) => [entry.state, entry]));
  const cards = groupCards(board.cards, held);
  return stages.map(({ name, states }) => {
    const groups = states
      .map((state) => groupOf(state.name, counts.get(state.name), cards.get(state.name) ?? [], board.cards))
      .filter(({ count, cards: shown }) => count > 0 || shown.length > 0);
    const own = states.flatMap((state) => counts.get(state.name) ?? []);
    const sum = (key: 'count' | 'soon' | 'overdue') => own.reduce((total, entry) => total + entry[key], 0);
    return { stage: name, count: sum('count'), soon: sum('soon'), overdue: sum('overdue'), groups };
  });
}

/** One stage spread out: each of its states as a column of its own. */
export function statesAsColumns({ stage, groups }: Column, counts: readonly StateCount[]): Column[] {
  return groups.map((group) => {
    const { count, soon, overdue } = counts.find(({ state }) => state === group.state) ?? {
      count: 0,
      soon: 0,
      overdue: 0,
    };
    return { stage, state: group.state, count, soon, overdue, groups: [group] };
  });
}

/** Where everything stands now: what to hold on to. */
export function placesOf(columns: readonly Column[]): Places {
  return new Map(
    columns.flatMap(({ groups }) =>
      groups.flatMap(({ state, cards }) => cards.map((card) => [card.id, state] as const)),
    ),
  );
}

/** How many cards stand elsewhere than they belong. */
export function countDisplaced(columns: readonly Column[]): number {
  return columns
    .flatMap(({ groups }) => groups)
    .reduce((total, { state, cards }) => total + cards.filter((card) => card.state !== state).length, 0);
}

function groupOf(
  state: string,
  entry: StateCount | undefined,
  cards: BoardCard[],
  all: readonly BoardCard[],
): Group {
  const count = entry?.count ?? 0;
  const loaded = all.filter((card) => card.state === state).length;
  return { state, count, cards, unseen: Math.max(0, count - loaded) };
}

function groupCards(cards: readonly BoardCard[], held: Places | null): Map<string, BoardCard[]> {
  const ranks = new Map([...(held?.keys() ?? [])].map((id, rank) => [id, rank]));
  const rankOf = (card: BoardCard) => ranks.get(card.id) ?? Number.POSITIVE_INFINITY;
  const groups = new Map<string, BoardCard[]>();
  for (const card of [...cards].sort(byDue)) {
    const state = held?.get(card.id) ?? card.state;
    groups.set(state, [...(groups.get(state) ?? []), card]);
  }
  if (held)
    for (const group of groups.values()) group.sort((one, other) => compare(rankOf(one), rankOf(other)));
  return groups;
}

/** Soonest first; without a date, the latest change first. */
function byDue(one: BoardCard, other: BoardCard): number {
  if (one.due && other.due) return one.due.at.localeCompare(other.due.at) || one.ref.localeCompare(other.ref);
  if (one.due || other.due) return one.due ? -1 : 1;
  return other.updatedAt.localeCompare(one.updatedAt);
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
