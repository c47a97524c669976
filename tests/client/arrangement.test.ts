// Where cards stand on the board: by due date, in the state they are in, and unmoved while somebody looks.
import { describe, expect, it } from 'vitest';
import { arrange, statesAsColumns } from '#client/board/columns/arrangement.ts';
import { arrangeLanes } from '#client/board/lanes/arrange-lanes.ts';
import { countDisplaced } from '#client/board/placed-cards.ts';
import { applyChange } from '#workflows/contract/apply-change.ts';
import type { Board, BoardCard } from '#workflows/contract/board-schemas.ts';

const stages = [
  { name: 'detection', states: [{ name: 'detection.received' }, { name: 'detection.screening' }] },
  { name: 'advice', states: [{ name: 'advice.sitting' }] },
];

function card(ref: string, state: string, due: string | null): BoardCard {
  return {
    id: ref,
    ref,
    version: 1,
    unit: { id: 'unit', name: 'Sở Y tế' },
    stage: state.split('.')[0] ?? '',
    state,
    provisions: [],
    pack: 'standard@2026.1',
    respondent: null,
    assignee: null,
    desk: [],
    due: due === null ? null : { key: 'screening', day: due, at: `${due}T17:00:00.000Z`, article: '5.1' },
    stayed: false,
    sanction: null,
    outcome: null,
    ballot: null,
    openedAt: '2026-11-01T00:00:00.000Z',
    enteredAt: '2026-11-01T00:00:00.000Z',
    updatedAt: '2026-11-01T00:00:00.000Z',
  };
}

function boardOf(cards: BoardCard[], unseen: Record<string, number> = {}): Board {
  const states = stages.flatMap((stage) => stage.states.map(({ name }) => name));
  const counts = states.map((state) => ({
    state,
    count: cards.filter((one) => one.state === state).length + (unseen[state] ?? 0),
    soon: 0,
    overdue: state === 'detection.received' ? 1 : 0,
  }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return { cursor: '1', at: '2026-11-23T00:00:00.000Z', total, states: counts, cards };
}

function refsOf(columns: ReturnType<typeof arrange>): Record<string, (string | null)[]> {
  return Object.fromEntries(
    columns.flatMap(({ groups }) =>
      groups.map((group) => [group.state, group.cards.map(({ card: shown }) => shown?.ref ?? null)]),
    ),
  );
}

const first = card('A', 'detection.received', '2026-12-01');
const second = card('B', 'detection.received', '2026-12-02');
const third = card('C', 'detection.received', null);

describe('a board', () => {
  it('orders cards by due date, those without one last', () => {
    const columns = arrange(boardOf([third, second, first]), stages, null);
    expect(refsOf(columns)).toEqual({ 'detection.received': ['A', 'B', 'C'] });
  });

  it('counts what it does not show', () => {
    const [detection] = arrange(boardOf([first], { 'detection.received': 4 }), stages, null);
    expect(detection).toMatchObject({ count: 5, overdue: 1 });
    expect(detection?.groups[0]).toMatchObject({ count: 5, unseen: 4 });
  });

  it('shows the cards of a state that is only just counted', () => {
    const moved = card('A', 'advice.sitting', null);
    expect(refsOf(arrange(boardOf([moved]), stages, null))).toEqual({ 'advice.sitting': ['A'] });
  });

  it('spreads a stage over its states', () => {
    const board = boardOf([first, card('D', 'detection.screening', null)]);
    const [detection] = arrange(board, stages, null);
    const columns = detection ? statesAsColumns(detection, board.states) : [];
    expect(columns.map(({ state, count, overdue }) => [state, count, overdue])).toEqual([
      ['detection.received', 1, 1],
      ['detection.screening', 1, 0],
    ]);
  });
});

describe('a board that somebody looks at', () => {
  const cards = new Map([first, second, third].map((one) => [one.id, one]));
  const heldAfter = (...changed: string[]) => ({ cards, changed: new Set(changed) });
  const stateOf = ({ state }: BoardCard) => state;
  const shown = (board: Board, held: ReturnType<typeof heldAfter>) => refsOf(arrange(board, stages, held));

  it('keeps a card that has moved in its place and says so', () => {
    const moved = { ...first, state: 'detection.screening', version: 2 };
    const board = boardOf([second, third, moved]);
    expect(shown(board, heldAfter('A'))['detection.received']).toEqual(['A', 'B', 'C']);
    expect(countDisplaced(board.cards, heldAfter('A'), stateOf)).toBe(1);
  });

  it('keeps the order of cards whose due date has changed', () => {
    const postponed = {
      ...first,
      due: { key: 'screening', day: '2027-01-01', at: '2027-01-01T17:00:00.000Z', article: '5.1' },
    };
    const board = boardOf([second, third, postponed]);
    expect(shown(board, heldAfter('A'))['detection.received']).toEqual(['A', 'B', 'C']);
  });

  it('lets a new card wait, and one that somebody has asked for in', () => {
    const fresh = card('N', 'detection.received', '2026-11-24');
    const more = card('M', 'detection.received', '2026-12-09');
    const board = boardOf([fresh, first, second, third, more]);
    expect(shown(board, heldAfter('N'))['detection.received']).toEqual(['A', 'B', 'M', 'C']);
    expect(countDisplaced(board.cards, heldAfter('N'), stateOf)).toBe(1);
  });

  it('leaves the place empty of a card that has left the board', () => {
    const board = boardOf([second, third]);
    expect(shown(board, heldAfter('A'))['detection.received']).toEqual([null, 'B', 'C']);
    expect(countDisplaced(board.cards, heldAfter('A'), stateOf)).toBe(1);
  });
});

describe('a board in lanes', () => {
  const an = { id: 'an', name: 'Nguyễn Thị An' };
  const mine = { ...first, assignee: an };
  const counted = (state: string, lane: typeof an | null, count: number) => ({
    ...{ state, lane, count, soon: 0, overdue: 1 },
  });
  const board: Board = {
    ...boardOf([mine, second]),
    lanes: {
      by: 'person',
      counts: [counted('detection.received', an, 3), counted('detection.received', null, 1)],
    },
  };
  const lanesOf = (one: Board, held: Parameters<typeof arrangeLanes>[1]['held'] = null) =>
    arrangeLanes(one, { stages, stage: undefined, held });

  it('has what is with nobody first, and its own counts in each', () => {
    const lanes = lanesOf(board);
    expect(lanes.map(({ key, count, overdue }) => [key, count, overdue])).toEqual([
      ['', 1, 1],
      ['an', 3, 1],
    ]);
    expect(lanes[1]?.columns[0]?.groups[0]).toMatchObject({ count: 3, unseen: 2 });
  });

  it('carries the counts of both lanes along when a case changes hands', () => {
    const change = { caseId: 'B', version: 2, from: null, card: { ...second, assignee: an, version: 2 } };
    const { board: after } = applyChange(board, change, '2', {});
    expect(lanesOf(after).map(({ key, count }) => [key, count])).toEqual([['an', 4]]);
    const held = { cards: new Map([[second.id, second]]), changed: new Set(['B']) };
    expect(refsOf(lanesOf(after, held)[0]?.columns ?? [])).toEqual({ 'detection.received': ['B'] });
  });
});
