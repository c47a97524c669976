// The board in lanes: a row of columns for each unit, or for each person whom cases are with. What is with nobody by name
// comes first, since somebody has to take it up.
import { laneOf } from '#workflows/contract/apply-change.ts';
import type { Board, BoardCard, LaneCount, LanesBy, Named } from '#workflows/contract/board-schemas.ts';
import { type Column, columnsOf, type StageStates, statesAsColumns } from '../columns/arrangement.ts';
import { type Held, type Placed, placeCards } from '../placed-cards.ts';

export type Lane = {
  /** The unit's or the person's id; empty for what is with nobody. */
  key: string;
  lane: Named | null;
  count: number;
  soon: number;
  overdue: number;
  columns: Column[];
};

type Asked = { stages: StageStates; stage: string | undefined; held: Held | null };

/** Empty while the board that is shown was asked for without lanes. */
export function arrangeLanes(board: Board, { stages, stage, held }: Asked): Lane[] {
  if (!board.lanes) return [];
  const { by, counts } = board.lanes;
  const countsIn = grouped(counts, (entry) => entry.lane?.id ?? '');
  const placedIn = grouped(placeCards(board.cards, held), ({ at }) => laneOf(at, by)?.id ?? '');
  const loadedIn = grouped(board.cards, (card) => laneOf(card, by)?.id ?? '');
  const keys = [...new Set([...countsIn.keys(), ...placedIn.keys()])];
  const lanes = keys.map((key) => {
    const own = countsIn.get(key) ?? [];
    const placed = placedIn.get(key) ?? [];
    const columns = columnsOf(stages, own, placed, loadedIn.get(key) ?? []);
    const chosen = columns.find((column) => column.stage === stage);
    return {
      key,
      lane: nameIn(own, placed, by),
      ...totalOf(own),
      columns: chosen ? statesAsColumns(chosen, own) : columns,
    };
  });
  return lanes.sort(byName);
}

function nameIn(own: readonly LaneCount[], placed: readonly Placed[], by: LanesBy): Named | null {
  const [card] = placed;
  return own[0]?.lane ?? (card ? laneOf(card.at, by) : null);
}

function totalOf(counts: readonly LaneCount[]): Pick<Lane, 'count' | 'soon' | 'overdue'> {
  const sum = (key: 'count' | 'soon' | 'overdue') => counts.reduce((total, entry) => total + entry[key], 0);
  return { count: sum('count'), soon: sum('soon'), overdue: sum('overdue') };
}

const collator = new Intl.Collator('vi', { numeric: true });

function byName({ lane: one }: Lane, { lane: other }: Lane): number {
  if (!one || !other) return Number(other === null) - Number(one === null);
  return collator.compare(one.name, other.name) || collator.compare(one.id, other.id);
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** What tells two places in lanes apart. */
export function placeInLanes(card: BoardCard, by: LanesBy): string {
  return `${laneOf(card, by)?.id ?? ''} ${card.state}`;
}
