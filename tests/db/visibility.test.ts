// Row-level security alone, with no check above it: what each person sees, and what nobody may write.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { openLanes } from '#db/lanes.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const TABLES = ['heads', 'cases', 'case_entries', 'case_payloads', 'case_keys', 'case_parts', 'deadlines'];
const sees = async (actorId: string, streamId: string) => {
  const rows = await world.reader.asActor(
    actorId,
    (sql) => sql`select from heads where stream_id = ${streamId}`,
  );
  return rows.length === 1;
};
const fullCase = () =>
  world.openCase({
    payload: { ciphertext: Buffer.from('c'), nonce: Buffer.from('n'), salt: Buffer.from('s') },
    wrappedKey: Buffer.from('k'),
    parts: [{ memberId: world.people.other, part: 'investigator', access: 'open' }],
    deadlines: [
      {
        ...{ key: 'k', article: '1', command: 'x.y', startedOn: '2026-01-01', dueDay: '2026-02-01' },
        ...{ dueAt: '2026-02-01T00:00:00Z', pausable: false },
      },
    ],
  });

describe('row-level security', () => {
  it('shows no row of any table without an actor', async () => {
    await fullCase();
    for (const table of [...TABLES, 'units', 'members', 'role_grants', 'unit_reach']) {
      const seen = await world.reader.asNobody((sql) => sql`select from ${sql(table)}`);
      expect([table, seen.length]).toEqual([table, 0]);
    }
  });

  it('shows a case and all that belongs to it to its people, and none of it to others', async () => {
    const streamId = await fullCase();
    for (const table of TABLES) {
      const count = async (actorId: string) => {
        const rows = await world.reader.asActor(
          actorId,
          (sql) => sql`select from ${sql(table)} where stream_id = ${streamId}`,
        );
        return rows.length;
      };
      expect([table, await count(world.people.other), await count(world.people.supervisor)]).toEqual([
        table,
        1,
        1,
      ]);
      expect([table, await count(world.people.nobody)]).toEqual([table, 0]);
    }
  });

  it('follows the stage: who sees by role loses sight when the case moves on', async () => {
    const { intake, secretary, supervisor } = world.people;
    const streamId = await world.openCase();
    expect([await sees(intake, streamId), await sees(secretary, streamId)]).toEqual([true, false]);
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1, head: { stage: 'advice' } }));
    expect([await sees(intake, streamId), await sees(secretary, streamId)]).toEqual([false, true]);
    expect(await sees(supervisor, streamId)).toBe(true);
  });

  it('bars a person whatever role they hold', async () => {
    const { supervisor, intake } = world.people;
    const streamId = await world.openCase({
      parts: [{ memberId: supervisor, part: 'respondent', access: 'barred' }],
    });
    expect([await sees(supervisor, streamId), await sees(intake, streamId)]).toEqual([false, true]);
  });

  it('covers the units below a grant, not those above, and only while it lasts', async () => {
    const grant = async (unitId: string, from: string, to: string | null) => {
      const id = randomUUID();
      await world.seed.use(async (sql) => {
        await sql`insert into members (id, name, unit_id, joined_on) values (${id}, 'x', ${unitId}, '2020-01-01')`;
        await sql`insert into role_grants (id, member_id, role, unit_id, valid_from, valid_to)
          values (${randomUUID()}, ${id}, 'supervisor', ${unitId}, ${from}, ${to})`;
      });
      return id;
    };
    const { commission, branch } = world.units;
    const above = await grant(commission, '2020-01-01', null);
    const below = await grant(branch, '2020-01-01', null);
    const past = await grant(branch, '2020-01-01', '2020-12-31');
    const future = await grant(branch, '2999-01-01', null);
    const inBranch = await world.openCase();
    const inCommission = await appendEntry(
      world.app,
      world.entry({ actor: { kind: 'system', id: null }, head: { unitId: commission } }),
    );
    const other = 'streamId' in inCommission ? inCommission.streamId : '';
    expect([await sees(above, inBranch), await sees(above, other)]).toEqual([true, true]);
    expect([await sees(below, inBranch), await sees(below, other)]).toEqual([true, false]);
    expect([await sees(past, inBranch), await sees(future, inBranch)]).toEqual([false, false]);
  });

  it('keeps settings to administrators, meetings to secretaries, and case content from administrators', async () => {
    const { administrator, secretary } = world.people;
    const actor = { kind: 'system' as const, id: null };
    const head = { stage: null };
    const settings = await world.openCase({ actor, head, streamKind: 'settings' });
    const meeting = await world.openCase({ actor, head, streamKind: 'meeting' });
    const file = await world.openCase({ head: { stage: 'advice' } });
    const of = async (id: string) => [
      await sees(id, settings),
      await sees(id, meeting),
      await sees(id, file),
    ];
    expect(await of(administrator)).toEqual([true, false, false]);
    expect(await of(secretary)).toEqual([false, true, true]);
  });

  it('tells ties of one named person only', async () => {
    const { supervisor, other, nobody } = world.people;
    await world.seed.use((sql) => sql`insert into relations values (${other}, ${nobody}, 'sibling')`);
    const ties = (asked: string) =>
      world.reader.asActor(supervisor, (sql) => sql`select other_id, kind from ties_of(${asked})`);
    expect([...(await ties(nobody))]).toEqual([{ other_id: other, kind: 'sibling' }]);
    expect(await world.reader.asNobody((sql) => sql`select from ties_of(${nobody})`)).toHaveLength(0);
    const whole = world.reader.asActor(supervisor, (sql) => sql`select from relations`);
    await expect(whole).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the app role', () => {
  it('cannot insert, update, delete or truncate any part of the record', async () => {
    const streamId = await fullCase();
    const app = openLanes(world.database.appUrl, { size: 1 });
    const statements = [
      ...[...TABLES, 'outbox', 'ref_counters'].map((table) => `delete from ${table}`),
      ...['heads', 'case_entries', 'case_payloads'].map(
        (table) => `update ${table} set version = version + 1`,
      ),
      `update case_parts set access = 'open'`,
      `insert into case_parts values ('${streamId}', '${world.people.nobody}', 'x', 'open', null)`,
      `insert into case_entries select * from case_entries`,
      'truncate case_entries',
      `insert into role_grants select * from role_grants`,
      'select * from auth.session',
      `select next_ref(2026)`,
      `select replace_parts('${streamId}', '[]')`,
    ];
    for (const statement of statements) {
      const done = app.use(async (sql) => {
        await sql`select set_config('app.actor', ${world.people.supervisor}, false)`;
        return sql.unsafe(statement);
      });
      await expect(done, statement).rejects.toMatchObject({
        code: expect.stringMatching(/42501|428C9/),
      });
    }
    await app.close();
    expect(await sees(world.people.other, streamId)).toBe(true);
  });

  it('is refused every write on reading connections, append_entry too', async () => {
    const write = world.reader.asActor(
      world.people.supervisor,
      (
        sql,
      ) => sql`select append_entry('system', null, null, 'case', ${randomUUID()}, 0, ${randomUUID()}, 'x', now(), '',
        ${world.units.branch}, 'detection', 'a', '{}', '{}', '{}', '{}', null, null, 'p', 'p', 'e', false, '{}', '{}',
        null, null, null, null, null, '', null, null, null, null)`,
    );
    await expect(write).rejects.toMatchObject({ code: '25006' });
  });
});
