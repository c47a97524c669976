// No gap in time between what one may not see and what never was, that 1,000 requests could show. The bound is half of what one
// query costs in the same minute on the same machine. A gap counts only where its whole interval lies beyond that, three times
// over and each time to the same side: a busy machine moves a median, but not like this.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#tests/support/caller.ts';
import { type CaseOverHttp, caseIn, send } from '#tests/support/case-over-http.ts';
import { idOf, unitId } from '#tests/support/cast.ts';
import { type Ask, type Gap, medianGap } from '#tests/support/paired-times.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { openWatchers } from '#tests/support/watcher.ts';

const pairs = 500;
const pairsOfGauge = 300;
const times = 3;

let server: TestServer;
let hidden: CaseOverHttp;
let stranger: Caller;
let former: Caller;
const watchers = openWatchers((name) => server.as(name));

beforeAll(async () => {
  server = await startTestServer();
  hidden = await caseIn(server, 'verification.gathering');
  const note = { type: 'case.comment', payload: { note: 'Vụ việc đang được xử lý.' } };
  expect((await send(server, hidden.id, 'supervisor', note)).status).toBe(200);
  await manyLooks(hidden.id);
  stranger = await server.as('strangeSupervisor');
  former = await server.as('intake');
}, 90_000);
afterAll(async () => {
  watchers.close();
  await server?.close();
});

/** What one query more costs now: an empty desk, beside an answer that needs none. */
async function costOfAQuery(): Promise<number> {
  return (await medianGap(asksMore, asksLess, pairsOfGauge)).gap;
}

const asksMore = () => stranger.get('/api/desk');
const asksLess = () => stranger.get('/api/me');

type Measured = Gap & { bound: number };

/** The gap where it is beyond the bound each time; else what was measured when it was not. */
async function lastingGap(one: Ask, other: Ask, most: number): Promise<Measured & { lasts: boolean }> {
  let last: Measured = { gap: 0, from: 0, to: 0, bound: 0 };
  let side = 0;
  for (let time = 0; time < times; time += 1) {
    const bound = Math.max((await costOfAQuery()) / 2, 0.1);
    last = { ...(await medianGap(one, other, most)), bound };
    const beyond = last.from > bound ? 1 : last.to < -bound ? -1 : 0;
    if (beyond === 0 || (side !== 0 && beyond !== side)) return { ...last, lasts: false };
    side = beyond;
  }
  return { ...last, lasts: true };
}

/** A case at which many have looked: what that costs to search is hidden as well. */
async function manyLooks(caseId: string): Promise<void> {
  await server.sql`
    insert into access_log (actor_id, stream_id, unit_id, what, depth, basis)
    select ${idOf('supervisor')}, ${caseId}, ${unitId}, 'opened', 'file', 'part' from generate_series(1, 500)`;
}

/** A thousand requests each where it matters most, fewer where it goes the same way. */
const few = 300;

const asks: Record<string, (id: string) => Promise<unknown>> = {
  'a case': (id) => stranger.get(`/api/cases/${id}`),
  'the looks at a case at which many have looked': (id) => stranger.get(`/api/cases/${id}/access`),
  'the history of a case that one saw once': (id) => former.get(`/api/cases/${id}/history`),
  'a command on a case that others are working on': (id) =>
    former.post(`/api/cases/${id}/commands`, {
      type: 'case.comment',
      payload: { note: 'Có ai ở đây không?' },
      commandId: v7(),
    }),
};

describe('the time of a refusal', () => {
  it.each(Object.entries(asks))(
    'is for %s that of one that never was',
    async (what, ask) => {
      const count = /history|looks/.test(what) ? few : pairs;
      const { lasts, ...measured } = await lastingGap(
        () => ask(hidden.id),
        () => ask(v7()),
        count,
      );
      console.log(JSON.stringify({ refusalGapMs: what, pairs: count, ...measured }));
      expect(lasts, JSON.stringify(measured)).toBe(false);
    },
    300_000,
  );

  it('is for following a case that of one that never was', async () => {
    const socket = await watchers.watching('strangeSupervisor', server.url);
    const { lasts, ...measured } = await lastingGap(
      () => socket.watchCase(hidden.id),
      () => socket.watchCase(v7()),
      few,
    );
    console.log(JSON.stringify({ refusalGapMs: 'following', pairs: few, ...measured }));
    expect(lasts, JSON.stringify(measured)).toBe(false);
  }, 300_000);

  it('would be told apart where two queries more were asked', async () => {
    const more = () => asksMore().then(asksMore);
    const less = () => asksLess().then(asksLess);
    expect((await lastingGap(more, less, pairsOfGauge)).lasts).toBe(true);
  }, 300_000);
});
