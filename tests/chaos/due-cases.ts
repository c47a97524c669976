// Cases whose deadlines come due when a trial wants it. They are opened by the write path itself; then the instants of their two clocks
// are moved, in the head and among the deadlines alike, because the product's own all fall at midnight.
import { appendGroups } from '#db/append-groups.ts';
import { openLanes } from '#db/lanes.ts';
import { performOpening } from '#server/cases/perform-command.ts';
import { noWarmHeads } from '#server/cases/warm-heads.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices } from '#server/services.ts';
import { registration } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import { type ChaosWorld, secret } from './world.ts';

/** The clocks that run in a case that has just been registered. */
export const clocks = ['acknowledge', 'screening'] as const;
export type ClockKey = (typeof clocks)[number];

const atOnce = 8;

export async function openCases({ database, look }: ChaosWorld, count: number): Promise<string[]> {
  // One after the other they take the year's next number; none of them has to be on the disk before that.
  await look((sql) => sql`alter role duecourse_seed set synchronous_commit = off`);
  const services = await openServices({
    ...{ ballotDir: '/nowhere', database: { ...database, migrated: [] }, secrets: secretsOf(secret) },
    ...{ pack: defaultPack, origins: [], isSecure: false },
  });
  const lanes = openLanes(database.seedUrl, { size: atOnce, name: 'chaos-cases' });
  const path = {
    ...services.writePath,
    lanes,
    append: appendGroups(lanes),
    warm: noWarmHeads,
    wake: () => undefined,
  };
  const payload = registration();
  const actor = { kind: 'person' as const, id: idOf('intake') };
  const ids: string[] = [];
  let begun = 0;
  const work = async () => {
    while (begun < count) {
      begun += 1;
      const performed = await performOpening(path, { commandId: v7(), payload, actor });
      if (performed.outcome !== 'done') throw new Error(`A case: ${performed.outcome}`);
      ids.push(performed.caseId);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    return ids;
  } finally {
    await lanes.close();
    await services.close();
  }
}

export type Due = { id: string; key: ClockKey; dueAt: number };

/** Milliseconds by the database's clock. */
export async function databaseNow({ look }: ChaosWorld): Promise<number> {
  const [row] = await look(
    (sql) => sql<{ now: number }[]>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as now`,
  );
  return row?.now ?? Number.NaN;
}

/** Both clocks of each case, one of them at least later than now. */
export async function moveDeadlines({ look }: ChaosWorld, due: readonly Due[]): Promise<void> {
  const rows = due.map(({ id, key, dueAt }) => ({ id, key, at: new Date(dueAt).toISOString() }));
  await look(async (sql) => {
    for (let from = 0; from < rows.length; from += 10_000) {
      const some = sql.json(rows.slice(from, from + 10_000));
      await sql`
        with moved as (select * from jsonb_to_recordset(${some}) as m (id uuid, key text, at text)),
          of_case as (select id, jsonb_object_agg(key, at) as at from moved group by id),
          heads_moved as (
            update heads h set facts = jsonb_set(h.facts, '{clocks}', (
              select jsonb_object_agg(c.key, case when o.at ? c.key then c.value || jsonb_build_object('dueAt', o.at -> c.key) else c.value end)
              from jsonb_each(h.facts -> 'clocks') c))
            from of_case o where h.stream_id = o.id)
        update deadlines d set due_at = m.at::timestamptz from moved m
        where d.stream_id = m.id and d.key = m.key`;
    }
  });
}

export type Passed = { id: string; key: ClockKey; at: number };

/** Of these cases, everything that has taken effect. */
export function listPassed({ look }: ChaosWorld, ids: readonly string[]): Promise<Passed[]> {
  return look(async (sql) => [
    ...(await sql<Passed[]>`
      select stream_id as id, data ->> 'key' as key, extract(epoch from at)::float8 * 1000 as at
      from case_entries where type = 'deadline.pass' and stream_id = any(${[...ids]}::uuid[])`),
  ]);
}

/** What became of each: how late, how often, and how many of those that were due never. */
export function heldAgainst(due: readonly Due[], passed: readonly Passed[], now: number) {
  const times = new Map<string, number[]>();
  for (const { id, key, at } of passed) times.set(`${id} ${key}`, [...(times.get(`${id} ${key}`) ?? []), at]);
  const faults = { lost: 0, doubled: 0, early: 0 };
  const late: number[] = [];
  for (const { id, key, dueAt } of due) {
    const all = times.get(`${id} ${key}`) ?? [];
    if (all.length > 1) faults.doubled += 1;
    if (all.length === 0 && dueAt < now) faults.lost += 1;
    for (const at of all) {
      // A clock says whole milliseconds.
      if (at < dueAt - 1) faults.early += 1;
      late.push(at - dueAt);
    }
  }
  return { faults, late };
}
