// With no check above it, row-level security shows every person of the demo's organisation exactly the rows that the rules of
// access say: every table that the app role can select from, every case of every state, every role and relationship.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { openReader, type Reader } from '#db/as-actor.ts';
import { openLanes } from '#db/lanes.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { secretsOf } from '#server/secrets.ts';
import { openServices } from '#server/services.ts';
import { aboutNobody, ruleFor, rules, selectableTables } from '#tests/support/expected-rows.ts';
import { readSightWorld, rolesIn, type SightWorld, sightOf } from '#tests/support/expected-sight.ts';
import { plantRows } from '#tests/support/planted-rows.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { roles } from '#workflows/case/roles.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

let database: TestDatabase;
let sql: postgres.Sql;
let reader: Reader;
let world: SightWorld;
let tables: string[];
const sights = new Map<string, Set<string>>();

beforeAll(async () => {
  database = await createTestDatabase();
  sql = postgres(database.adminUrl, { max: 2, onnotice() {} });
  const services = await openServices({
    ballotDir: '/nowhere',
    database: { ...database, migrated: [] },
    secrets: secretsOf('the secret of this test'),
    pack: defaultPack,
    origins: [],
    isSecure: false,
  });
  await seedDemo(services, { now: Date.now(), passwordHash: 'nobody signs in here' });
  await services.close();
  await tieSomebody();
  const called = await plantMeeting();
  world = await readSightWorld(sql, called);
  for (const id of world.people) sights.set(id, sightOf(world, id));
  await plantRows(sql, world, sights);
  tables = await selectableTables(sql);
  reader = openReader(database.appUrl, { size: 4, deadlineMs: 60_000 });
}, 300_000);
afterAll(async () => {
  await reader?.close();
  await sql?.end();
  await database?.drop();
});

/** A supervisor turns out to be a relative of somebody in whose unit they supervise. */
async function tieSomebody(): Promise<void> {
  await sql`insert into relations (member_id, other_id, kind)
    select g.member_id, (h.facts ->> 'respondentId')::uuid, 'sibling' from heads h
    join unit_reach r on r.unit_id = h.unit_id join role_grants g on g.unit_id = r.ancestor_id and g.role = 'supervisor'
    where h.kind = 'case' and h.facts ->> 'respondentId' <> g.member_id::text limit 1`;
}

/** A meeting, a recommendation and a stream of settings, with somebody called to the first two who holds no role in them. */
async function plantMeeting(): Promise<Set<string>> {
  const [unit] = await sql<{ id: string }[]>`
    select unit_id as id from heads where kind = 'case' group by 1 order by count(*) desc limit 1`;
  const [guest] = await sql<{ id: string }[]>`
    select m.id from members m where not exists (select from role_grants g where g.member_id = m.id) limit 1`;
  const lanes = openLanes(database.seedUrl, { size: 1 });
  const planted = new Set<string>();
  for (const streamKind of ['meeting', 'settings', 'prevention'] as const) {
    const streamId = v7();
    const value = { meeting: 'called' };
    await appendEntry(lanes, {
      actor: { kind: 'system', id: null },
      ...{ streamKind, streamId, expectedVersion: 0, commandId: v7(), type: 'x.planted' },
      ...{ at: new Date().toISOString(), bodyMac: Buffer.from('m'), leaf: Buffer.from('l') },
      ...{ data: {}, resolved: {} },
      parts:
        streamKind !== 'settings'
          ? [{ memberId: guest?.id ?? '', part: 'member', access: 'open' as const }]
          : [],
      head: {
        ...{ unitId: unit?.id ?? '', stage: null, state: 'called', value, facts: {}, card: {} },
        ...{ procedure: 'p', pack: 'p', engine: 'e' },
      },
    });
    if (streamKind !== 'settings') planted.add(`${streamId}/${guest?.id}`);
  }
  await lanes.close();
  return planted;
}

const counted = (rows: readonly { key: string }[]) =>
  Object.fromEntries([...Map.groupBy(rows, ({ key }) => key)].map(([key, some]) => [key, some.length]));

describe('the organisation of the demo', () => {
  it('has somebody in every role, with cases seen by some and kept from others', () => {
    const held = new Set(world.grants.map(({ role }) => role));
    expect(roles.filter((role) => !held.has(role))).toEqual([]);
    const sizes = [...sights.values()].map(({ size }) => size);
    expect(Math.min(...sizes)).toBe(0);
    expect(Math.max(...sizes)).toBeGreaterThan(50);
    // Whoever sees by a part alone, and whoever is kept out of what their role would show.
    const parted = world.people.filter(
      (id) => (sights.get(id)?.size ?? 0) > 0 && !world.grants.some(({ personId }) => personId === id),
    );
    expect(parted.length).toBeGreaterThan(0);
    const supervisors = world.people.filter((id) =>
      world.heads.some(({ id: case_, kind, unitId }) => {
        if (kind !== 'case' || !rolesIn(world, id, unitId).has('supervisor')) return false;
        return !sights.get(id)?.has(case_);
      }),
    );
    expect(supervisors.length).toBeGreaterThan(0);
  });

  it('has a rule for every table that can be read, and rows in each that has one', async () => {
    for (const table of tables)
      expect(aboutNobody.has(table) || (await ruleFor(sql, table)) !== null, `${table} has no rule`).toBe(
        true,
      );
    expect(Object.keys(rules).filter((table) => !tables.includes(table))).toEqual([]);
    for (const table of Object.keys(rules)) {
      const [row] = await sql.unsafe(`select count(*)::int as n from ${table}`);
      expect(row?.n, table).toBeGreaterThan(0);
    }
  });
});

describe('row-level security alone', () => {
  it('shows no row of any table without an actor', async () => {
    for (const table of tables.filter((one) => !aboutNobody.has(one))) {
      const rows = await reader.asNobody((lane) => lane.unsafe(`select 1 from ${table}`));
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  it('shows everybody exactly their rows of every table', async () => {
    let shown = 0;
    let hidden = 0;
    for (const table of tables.filter((one) => !aboutNobody.has(one))) {
      for (const { personId, expected, got, of } of await compare(table, world.people)) {
        expect(got, `${table} to ${personId}`).toEqual(expected);
        const seen = Object.values(got).reduce((sum, n) => sum + n, 0);
        shown += seen;
        hidden += of - seen;
      }
    }
    console.log(
      JSON.stringify({ bar: 22, tables: tables.length, people: world.people.length, shown, hidden }),
    );
    expect(hidden).toBeGreaterThan(shown);
  }, 300_000);

  it.each([
    ['public.deadlines', 'alter policy app_reads on deadlines using (true)'],
    ['public.heads', "alter policy app_reads on heads using (scope like '%/detection')"],
    ['public.search_rows', "alter policy app_reads on search_rows using (sight = 'room')"],
    ['public.drafts', 'alter table drafts disable row level security'],
  ])('of %s is found wanting where it is loosened', async (table, loosened) => {
    await sql.unsafe(loosened);
    const compared = await compare(table, world.people);
    const wrong = compared.filter(({ expected, got }) => JSON.stringify(got) !== JSON.stringify(expected));
    expect(wrong.length).toBeGreaterThan(0);
  });
});

async function compare(table: string, people: readonly string[]) {
  const rule = await ruleFor(sql, table);
  if (!rule) throw new Error(`${table} has no rule.`);
  const all = await sql.unsafe(`select (${rule.key})::text as key, ${rule.reads} from ${table} order by 1`);
  return Promise.all(
    people.map(async (personId) => {
      const sees = sights.get(personId) ?? new Set<string>();
      const rows = await reader.asActor(personId, (lane) =>
        lane.unsafe<{ key: string }[]>(`select (${rule.key})::text as key from ${table} order by 1`),
      );
      const mine = all.filter((row) => rule.shows(row, { personId, sees, world }));
      return { personId, expected: counted(mine as never), got: counted(rows), of: all.length };
    }),
  );
}
