// Where cards stand on the board: by due date, in the state they are in, and unmoved while somebody looks.
import { describe, expect, it } from 'vitest';
import { arrange, countDisplaced, placesOf, statesAsColumns } from '#client/board/columns/arrangement.ts';
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

function refsOf(columns: ReturnType<typeof arrange>): Record<string, string[]> {
  return Object.fromEntries(
    columns.flatMap(({ groups }) => groups.map((group) => [group.state, group.cards.map(({ ref }) => ref)])),
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
  const held = placesOf(arrange(boardOf([first, second, third]), stages, null));

  it('keeps a card that has moved in its place and says so', () => {
    const moved = { ...first, state: 'detection.screening', version: 2 };
    const columns = arrange(boardOf([second, third, moved]), stages, held);
    expect(refsOf(columns)['detection.received']).toEqual(['A', 'B', 'C']);
    expect(countDisplaced(columns)).toBe(1);
  });

  it('keeps the order of cards whose due date has changed', () => {
    const postponed = {
      ...first,
      due: { key: 'screening', day: '2027-01-01', at: '2027-01-01T17:00:00.000Z', article: '5.1' },
    };
    expect(refsOf(arrange(boardOf([second, third, postponed]), stages, held))['detection.received']).toEqual([
      'A',
      'B',
      'C',
    ]);
  });

  it('lines up new cards behind', () => {
    const fresh = card('N', 'detection.received', '2026-11-24');
    expect(
      refsOf(arrange(boardOf([fresh, first, second, third]), stages, held))['detection.received'],
    ).toEqual(['A', 'B', 'C', 'N']);
  });

  it('lets a card go that left the board', () => {
    const columns = arrange(boardOf([second, third]), stages, held);
    expect(refsOf(columns)['detection.received']).toEqual(['B', 'C']);
    expect(countDisplaced(columns)).toBe(0);
  });
});
