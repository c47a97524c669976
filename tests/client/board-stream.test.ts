// A board that is carried forward by live messages ends where a board fetched anew would be, whatever is lost, repeated
// or overtaken on the way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardStream } from '#client/live/board-stream.ts';
import { dueBucketOf, matchesFilter } from '#workflows/contract/apply-change.ts';
import type { Board, BoardCard, BoardChange, BoardFilter } from '#workflows/contract/board-schemas.ts';

const at = '2026-11-23T03:00:00.000Z';
const states = [
  'detection.received',
  'verification.gathering',
  'advice.scheduled',
  'resolved.noCase',
] as const;
const dues = [null, '2026-11-20', '2026-11-24', '2026-12-20'] as const;
const units = [1, 2].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
const tooFarBehind = 12;

type Server = ReturnType<typeof madeUpServer>;

/** Holds cases and their feed as the real server answers for them; `perState` cards of each state are on a board. */
function madeUpServer(perState: number) {
  const cases = new Map<string, BoardCard>();
  const feed: BoardChange[] = [];
  const visible = (filter: BoardFilter) =>
    [...cases.values()].filter((card) => matchesFilter(card, filter, at));
  return {
    cursor: () => String(feed.length),
    change(caseNumber: number, state: string, due: string | null, unit: number): BoardChange {
      const id = `10000000-0000-4000-8000-0000000000${String(caseNumber).padStart(2, '0')}`;
      const before = cases.get(id);
      const card = cardOf(id, before, before ? state : states[0], due, units[unit] ?? '');
      cases.set(id, card);
      const change = { caseId: id, version: card.version, from: before?.state ?? null, card };
      feed.push(change);
      return change;
    },
    changesSince(after: string) {
      const rows = feed.slice(Number(after));
      if (rows.length > tooFarBehind) return { reset: true as const };
      const last = new Map(rows.map((change) => [change.caseId, change]));
      return { reset: false as const, cursor: String(feed.length), changes: [...last.values()] };
    },
    fetch(filter: BoardFilter, cursor = String(feed.length)): Board {
      const found = visible(filter);
      const counts = states.map((state) => {
        const here = found.filter((card) => card.state === state);
        const dueIn = (bucket: string) => here.filter((card) => dueBucketOf(card, at) === bucket).length;
        return { state, count: here.length, soon: dueIn('soon'), overdue: dueIn('overdue') };
      });
      const cards = states.flatMap((state) =>
        found
          .filter((card) => card.state === state)
          .sort(byId)
          .slice(0, perState),
      );
      return { cursor, at, total: found.length, states: counts.filter(({ count }) => count > 0), cards };
    },
  };
}

function cardOf(
  id: string,
  before: BoardCard | undefined,
  state: string,
  due: string | null,
  unit: string,
): BoardCard {
  return {
    id,
    ref: id.slice(-4),
    version: (before?.version ?? 0) + 1,
    unit: before?.unit ?? { id: unit, name: unit },
    stage: state.split('.')[0] ?? '',
    state,
    provisions: ['GI-03'],
    pack: 'standard@1',
    respondent: null,
    assignee: null,
    desk: [],
    due: due === null ? null : { key: 'screening', day: due, at: `${due}T16:59:59.999Z`, article: '5.1' },
    stayed: false,
    sanction: null,
    outcome: null,
    ballot: null,
    openedAt: at,
    enteredAt: at,
    updatedAt: at,
  };
}

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
const byState = (a: { state: string }, b: { state: string }) => a.state.localeCompare(b.state);

/** One page: it follows the server over a line that loses what it is told to lose. */
function madeUpPage(server: Server, filter: BoardFilter, fetchedLate: number) {
  let board: Board;
  let mustRefetch = false;
  let stream: ReturnType<typeof boardStream>;
  let unanswered: (() => void) | null = null;

  function fetch(late: number): void {
    mustRefetch = false;
    // The server takes the cursor before it reads: what happens in between comes twice, never not at all.
    board = server.fetch(filter, String(Math.max(0, Number(server.cursor()) - late)));
    stream = boardStream(board, {
      filter,
      fetchChanges: async (after) => server.changesSince(after),
      onBoard: (next) => {
        board = next;
      },
      onRefetch: () => {
        mustRefetch = true;
      },
    });
    subscribe();
  }

  /** The answer comes later than what the room is told meanwhile, or the connection goes before it comes. */
  function subscribe(isCut = false): void {
    stream.await();
    const cursor = server.cursor();
    const missed = server.changesSince(stream.cursor);
    unanswered = isCut ? null : () => stream.begin(cursor, missed);
  }

  function answer(): void {
    unanswered?.();
    unanswered = null;
  }

  fetch(fetchedLate);
  return {
    hear: (message: { after: string; cursor: string; change: BoardChange }) => stream.receive(message),
    reconnect: () => subscribe(),
    answer,
    /** The connection goes before the answer comes, and another one is made. */
    reconnectTwice: () => {
      subscribe(true);
      subscribe();
    },
    async settle() {
      // Each round waits for what is being fetched and refetches where the stream has asked for it.
      for (let round = 0; round < 5; round += 1) {
        answer();
        await new Promise((resolve) => setImmediate(resolve));
        if (mustRefetch) fetch(0);
      }
      return board;
    },
  };
}

const step = fc.record({
  kind: fc.constantFrom('heard', 'heard', 'heard', 'lost', 'twice', 'reconnect', 'cut', 'answered', 'settle'),
  number: fc.integer({ min: 1, max: 9 }),
  state: fc.constantFrom(...states),
  due: fc.constantFrom(...dues),
  unit: fc.integer({ min: 0, max: 1 }),
});
const filters = fc.constantFrom<BoardFilter>(
  {},
  { due: 'overdue' },
  { unit: units.slice(0, 1) },
  { stage: 'detection' },
);

type Step = typeof step extends fc.Arbitrary<infer Made> ? Made : never;

async function carried(server: Server, filter: BoardFilter, steps: Step[], late: number) {
  const page = madeUpPage(server, filter, late);
  for (const { kind, number, state, due, unit } of steps) {
    if (kind === 'reconnect') page.reconnect();
    else if (kind === 'cut') page.reconnectTwice();
    else if (kind === 'answered') page.answer();
    else if (kind === 'settle') await page.settle();
    else {
      const after = server.cursor();
      const change = server.change(number, state, due, unit);
      const message = { after, cursor: server.cursor(), change };
      if (kind !== 'lost') page.hear(message);
      if (kind === 'twice') page.hear(message);
    }
  }
  page.reconnect();
  return page.settle();
}

describe('a board carried forward', () => {
  it('equals the board fetched anew: cards and counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 0, max: 3 }),
        async (filter, steps, late) => {
          const server = madeUpServer(100);
          for (const number of [1, 2, 3, 4])
            server.change(number, states[0], dues[number % 4] ?? null, number % 2);
          const board = await carried(server, filter, steps, late);
          const anew = server.fetch(filter);
          expect([...board.cards].sort(byId)).toEqual([...anew.cards].sort(byId));
          expect(board.states.filter(({ count }) => count > 0).sort(byState)).toEqual(
            anew.states.sort(byState),
          );
          expect(board.total).toBe(anew.total);
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });

  it('keeps its counts exact where not every card is on it', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 0, max: 3 }),
        async (filter, steps, late) => {
          const server = madeUpServer(1);
          for (const number of [1, 2, 3, 4, 5, 6])
            server.change(number, states[0], dues[number % 4] ?? null, number % 2);
          const board = await carried(server, filter, steps, late);
          const anew = server.fetch(filter);
          expect(board.states.filter(({ count }) => count > 0).sort(byState)).toEqual(
            anew.states.sort(byState),
          );
          expect(board.total).toBe(anew.total);
        },
      ),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
