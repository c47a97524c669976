// What the ledger costs whoever sends commands: the highest rate of one node while its sequencer works, against the same while it may
// not (somebody else holds its lock), in turns in one run; and how far the tree is behind when the load ends.
import postgres from 'postgres';
import { sequencerLock } from '#db/ledger-sequence.ts';
import { openCommandLoad } from './command-load.ts';
import { type Figure, figureOf } from './figure.ts';

const rounds = 4;
const seconds = 6;
const connections = 32;

export async function benchSequencer(): Promise<Figure[]> {
  const loading = await openCommandLoad(8);
  const sql = postgres(loading.adminUrl, { max: 1, onnotice() {} });
  const working: number[] = [];
  const idle: number[] = [];
  const behind: number[] = [];
  const caughtUp: number[] = [];
  // The first run warms caches and plans, and is nobody's.
  await loading.run(connections, seconds);
  for (let round = 0; round < rounds; round += 1) {
    await untilCaughtUp(sql);
    working.push((await loading.run(connections, seconds)).perSecond);
    behind.push(await entriesBehind(sql));
    caughtUp.push(await untilCaughtUp(sql));
    await sql`select pg_advisory_lock(${sequencerLock}::bigint)`;
    idle.push((await loading.run(connections, seconds)).perSecond);
    await sql`select pg_advisory_unlock(${sequencerLock}::bigint)`;
  }
  await sql.end();
  await loading.close();
  return [
    figureOf('commands over HTTP while the ledger is kept, against none', '1/s', working, idle),
    figureOf('entries not in the ledger when the load ends', 'entries', behind),
    figureOf('until the ledger holds all of them', 'ms', caughtUp),
  ];
}

async function entriesBehind(sql: postgres.Sql): Promise<number> {
  const [row] = await sql<{ n: number }[]>`
    select ((select count(*) from case_entries) - (select size from ledger_head))::int as n`;
  return row?.n ?? Number.NaN;
}

/** Milliseconds. */
async function untilCaughtUp(sql: postgres.Sql): Promise<number> {
  const from = performance.now();
  while ((await entriesBehind(sql)) > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now() - from;
}
