// The stages of the board as columns, each with its states and their cards by when they are due. Where a card stands goes
// by what it was when somebody began to look.
import type { Board, BoardCard, StateCount } from '#workflows/contract/board-schemas.ts';
import { type Held, type Placed, placeCards } from '../placed-cards.ts';

export type Group = {
  state: string;
  /** Exact, of all cases in that state, shown or not. */
  count: number;
  cards: Placed[];
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

export type StageStates = readonly { name: string; states: readonly { name: string }[] }[];

export function arrange(board: Board, stages: StageStates, held: Held | null): Column[] {
  return columnsOf(stages, board.states, placeCards(board.cards, held), board.cards);
}

/** Columns of `placed`, under exact `counts`; `loaded` are all cards that are here. */
export function columnsOf(
  stages: StageStates,
  counts: readonly StateCount[],
  placed: readonly Placed[],
  loaded: readonly BoardCard[],
): Column[] {
  const byState = new Map(counts.map((entry) => [entry.state, entry]));
  const groups = groupByState(placed);
  const loadedIn = countByState(loaded);
  return stages.map(({ name, states }) => {
    const own = states.flatMap((state) => byState.get(state.name) ?? []);
    const sum = (key: 'count' | 'soon' | 'overdue') => own.reduce((total, entry) => total + entry[key], 0);
    return {
      stage: name,
      count: sum('count'),
      soon: sum('soon'),
      overdue: sum('overdue'),
      groups: states
        .map(({ name: state }) => {
          const count = byState.get(state)?.count ?? 0;
          const unseen = Math.max(0, count - (loadedIn.get(state) ?? 0));
          return { state, count, cards: groups.get(state) ?? [], unseen };
        })
        .filter(({ count, cards }) => count > 0 || cards.length > 0),
    };
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

function groupByState(placed: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const group = groups.get(one.at.state);
    if (group) group.push(one);
    else groups.set(one.at.state, [one]);
  }
  // The server sends them in this order: sorting what is nearly sorted costs a pass, however many there are.
  for (const group of groups.values()) group.sort(byDue);
  return groups;
}

function countByState(cards: readonly BoardCard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { state } of cards) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

/** Soonest first; without a date, the latest change first. */
function byDue({ at: one }: Placed, { at: other }: Placed): number {
  if (one.due && other.due) return inOrder(one.due.at, other.due.at) || inOrder(one.ref, other.ref);
  if (one.due || other.due) return one.due ? -1 : 1;
  return inOrder(other.updatedAt, one.updatedAt);
}

function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
