// What is asked at every size, over HTTP and alone. Before anything is timed the board's counts are held against a plain count.
import { decodeCursor } from '#db/cursor.ts';
import { readFeed } from '#db/feed.ts';
import { countBoardCards, listBoardCards } from '#db/queries/list-board-cards.ts';
import { listDesk } from '#db/queries/list-desk.ts';
import { listHistory } from '#db/queries/list-history.ts';
import { searchCases } from '#db/queries/search-cases.ts';
import { takeDueDeadlines } from '#db/queries/take-due-deadlines.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { areaOf } from '#workflows/access/role-areas.ts';
import { stateNames } from '#workflows/case/stages.ts';
import type { Board } from '#workflows/contract/board-schemas.ts';
import { commentableCases } from '../commentable-cases.ts';
import { longHistory } from './long-history.ts';
import type { Person, Stand } from './stand.ts';

export type Question = { name: string; ask: () => Promise<unknown>; alone: () => Promise<unknown> };

const perState = 30;
const soonMs = 3 * 86_400_000;
const changes = 50;
const mostChanges = 500;

export async function questionsOf(stand: Stand): Promise<Question[]> {
  const { sql, reader, feed } = stand;
  const supervisor = await stand.signIn('supervisor');
  const investigator = await stand.signIn('investigator');
  const board = await supervisor.ask<Board>('/api/board');
  await assertExact(stand, supervisor.id, board);
  const soonUntil = new Date(Date.now() + soonMs).toISOString();
  const states = [...stateNames];
  const request = { states, areas: states.map(areaOf), perState, soonUntil };
  const [long] = await sql<{ id: string; ref: string }[]>`
    select stream_id as id, ref from heads where version >= ${longHistory} and kind = 'case' order by version desc limit 1`;
  if (!long) throw new Error('There is no long history.');
  const last = longHistory - 100;
  const place = decodeCursor(board.cursor);
  if (!place) throw new Error('The board has no cursor.');
  await change(stand, supervisor);
  return [
    {
      name: 'board, first view',
      ask: () => supervisor.ask('/api/board'),
      alone: () =>
        Promise.all([
          listBoardCards(reader, supervisor.id, request),
          countBoardCards(reader, supervisor.id, request),
        ]),
    },
    {
      name: `${changes} changes since a cursor`,
      ask: () => supervisor.ask(`/api/board/changes?after=${board.cursor}`),
      alone: () => readFeed(feed, place, mostChanges),
    },
    {
      name: 'my desk of a supervisor',
      ask: () => supervisor.ask('/api/desk'),
      alone: () => listDesk(reader, supervisor.id, { limit: 200 }),
    },
    {
      name: 'my desk of an investigator',
      ask: () => investigator.ask('/api/desk'),
      alone: () => listDesk(reader, investigator.id, { limit: 200 }),
    },
    {
      name: 'search by reference',
      ask: () => supervisor.ask(`/api/search?q=${long.ref}`),
      alone: () => searchCases(reader, supervisor.id, long.ref, 30),
    },
    {
      name: `last 100 of ${longHistory} entries`,
      ask: () => supervisor.ask(`/api/cases/${long.id}/history?after=${last}&limit=100`),
      alone: () => listHistory(reader, supervisor.id, { streamId: long.id, afterVersion: last, limit: 100 }),
    },
    {
      name: 'look for deadlines that are due',
      ask: () =>
        takeDueDeadlines(feed, 'fresh', { limit: 8, mostAttempts: 5, leaseSeconds: 10, pauseSeconds: 1 }),
      alone: () => sql`select * from deadlines where due_at <= now() order by due_at limit 8`,
    },
  ];
}

/** Notes on a case, one after the other: what somebody who was away has to be told. */
async function change({ product }: Stand, { cookie, ask }: Person): Promise<void> {
  const [caseId] = await commentableCases(product.url, cookie);
  for (let n = 0; n < changes; n += 1)
    await ask(`/api/cases/${caseId}/commands`, {
      ...{ type: 'case.comment', commandId: v7(), payload: { note: 'Đã đọc hồ sơ.' } },
    });
}

/** Counted one by one by a superuser: the supervisor of the top unit sees every case that they are not kept out of. */
async function assertExact({ sql }: Stand, personId: string, board: Board): Promise<void> {
  const rows = await sql<{ state: string; n: number }[]>`
    select state, count(*)::int as n from heads h
    where kind = 'case' and not exists (
      select from case_parts p where p.stream_id = h.stream_id and p.member_id = ${personId} and p.access = 'barred')
    group by state`;
  const counted = new Map(board.states.map(({ state, count }) => [state, count]));
  const wrong = rows.filter(({ state, n }) => counted.get(state) !== n);
  if (wrong.length > 0 || rows.length !== counted.size)
    throw new Error(`The board counts otherwise than a plain count: ${JSON.stringify(wrong)}`);
}
