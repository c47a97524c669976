// A board is fetched anew while what the stream before it had missed is still on its way: that stream tells nobody anything any more.
import { expect, it } from 'vitest';
import { boardStream } from '#client/live/board-stream.ts';
import type { Board, BoardChange, BoardChanges } from '#workflows/contract/board-schemas.ts';

const board: Board = { cursor: '1', at: '2026-11-23T03:00:00.000Z', total: 0, states: [], cards: [] };
const change: BoardChange = {
  ...{ caseId: '10000000-0000-4000-8000-000000000001', version: 3 },
  ...{ from: 'detection.received', card: null },
};

/** A stream that has missed a message and asks for it, and what the page is told by it. */
function streamThatCatchesUp() {
  const missed = Promise.withResolvers<BoardChanges>();
  const told: string[] = [];
  const stream = boardStream(board, {
    filter: {},
    fetchChanges: () => missed.promise,
    onBoard: ({ cursor }) => told.push(cursor),
    onRefetch: () => told.push('fetch anew'),
  });
  stream.begin('1', null);
  stream.receive({ after: '2', cursor: '3', change });
  return { stream, told, missed };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('tells what was missed while it is followed', async () => {
  const { told, missed } = streamThatCatchesUp();
  missed.resolve({ reset: false, cursor: '3', changes: [change] });
  await settled();
  expect(told[0]).toBe('3');
});

it.each([
  ['what was missed', (missed) => missed.resolve({ reset: false, cursor: '3', changes: [change] })],
  ['that too much was missed', (missed) => missed.resolve({ reset: true })],
  ['that nobody answered', (missed) => missed.reject(new Error('away'))],
] as [string, (missed: PromiseWithResolvers<BoardChanges>) => void][])(
  'tells nobody %s once another is followed',
  async (_, answer) => {
    const { stream, told, missed } = streamThatCatchesUp();
    stream.end();
    answer(missed);
    await settled();
    stream.begin('3', { reset: true });
    expect(told).toEqual([]);
  },
);
