// Reading a case in an emergency, in the database: two persons, a day at most, reading only; never for whom the case concerns or
// who configures; and no answer says whether there is such a case.
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { readerOver } from '#db/as-actor.ts';
import { askForEmergency, decideEmergency, listOwnRequests, listRequestsToDecide } from '#db/emergencies.ts';
import { listLooks } from '#db/queries/list-looks.ts';
import { readHead } from '#db/read-head.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
/** A supervisor of a unit beside, an authority and an auditor above both. */
let deputy: string;
let authority: string;
let auditor: string;

async function addPerson(role: string, unitId: string): Promise<string> {
  const id = randomUUID();
  await world.seed.use(async (sql) => {
    await sql`insert into members (id, name, unit_id, joined_on) values (${id}, ${role}, ${unitId}, '2020-01-01')`;
    await sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
      values (${randomUUID()}, ${id}, ${role}, ${unitId}, '2020-01-01')`;
  });
  return id;
}

beforeAll(async () => {
  world = await createRecordWorld();
  const beside = randomUUID();
  await world.seed.use(
    (sql) => sql`insert into units (id, code, name, parent_id, kind)
      values (${beside}, 'CB2', 'Chi bộ hai', ${world.units.commission}, 'branch')`,
  );
  deputy = await addPerson('supervisor', beside);
  authority = await addPerson('authority', world.units.commission);
  auditor = await addPerson('auditor', world.units.commission);
});
afterAll(() => world.close());

const reason = 'Người phụ trách nghỉ ốm, thời hạn trả lời hết vào sáng mai.';

async function caseWithRef(change: Parameters<RecordWorld['openCase']>[0] = {}) {
  const streamId = await world.openCase(change);
  const { head } = await readHead(world.reader, {
    ...{ actorId: world.people.supervisor, streamId, commandId: null },
  });
  return { streamId, ref: head?.ref ?? '' };
}

async function ask(requester: string, ref: string, hours = 2): Promise<string> {
  const id = randomUUID();
  await askForEmergency(readerOver(world.app), requester, { id, ref, reason, hours });
  return id;
}

const decide = (decider: string, id: string, granted = true) =>
  decideEmergency(world.app, decider, { id, granted });
const waiting = async (decider: string) =>
  (await listRequestsToDecide(world.reader, decider)).map(({ id }) => id);
const sees = async (actorId: string, streamId: string) =>
  (await readHead(world.reader, { actorId, streamId, commandId: null })).head !== null;

describe('reading in an emergency', () => {
  it('opens the case for who asked once a second person has granted it, and to read only', async () => {
    const { streamId, ref } = await caseWithRef();
    const id = await ask(deputy, ref);
    expect(await sees(deputy, streamId)).toBe(false);
    expect(await waiting(authority)).toContain(id);
    expect((await decide(authority, id)).outcome).toBe('decided');
    expect(await sees(deputy, streamId)).toBe(true);
    const entry = world.entry({
      ...{ streamId, expectedVersion: 1, actor: { kind: 'person' as const, id: deputy } },
    });
    expect((await appendEntry(world.app, entry)).outcome).toBe('absent');
    expect(await waiting(authority)).not.toContain(id);
  });

  it('ends by itself', async () => {
    const { streamId, ref } = await caseWithRef();
    await decide(authority, await ask(deputy, ref));
    const admin = postgres(world.database.adminUrl, { max: 1, onnotice() {} });
    await admin`update case_parts set until = now() - interval '1 s' where stream_id = ${streamId}`;
    await admin.end();
    expect(await sees(deputy, streamId)).toBe(false);
  });

  it('outlives a change of the parts of the case', async () => {
    const { streamId, ref } = await caseWithRef();
    await decide(authority, await ask(deputy, ref));
    const parts = [{ memberId: world.people.other, part: 'investigator', access: 'open' as const }];
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1, parts }));
    expect(await sees(deputy, streamId)).toBe(true);
  });

  it('stands in the trace with both persons, for the auditor', async () => {
    const { streamId, ref } = await caseWithRef();
    await decide(authority, await ask(deputy, ref));
    const rows = await listLooks(world.reader, auditor, {
      ...{ streamId, before: null, limit: 9, only: 'alerts' as const },
    });
    expect(rows).toMatchObject([
      { what: 'emergency', actorId: deputy, secondId: authority, ref, reason, unexplained: false },
    ]);
  });

  it('is asked for alike whether there is such a case or not, and nobody is shown a request for nothing', async () => {
    const { ref } = await caseWithRef();
    const [real, vain] = [await ask(deputy, ref), await ask(deputy, '1999-0001')];
    const own = await listOwnRequests(world.reader, deputy);
    expect(own.filter(({ id }) => id === real || id === vain).map(({ until }) => until)).toEqual([
      null,
      null,
    ]);
    expect(await waiting(authority)).not.toContain(vain);
  });

  it('that was refused looks to who asked like one that nobody has answered', async () => {
    const { streamId, ref } = await caseWithRef();
    const id = await ask(deputy, ref);
    expect((await decide(authority, id, false)).outcome).toBe('decided');
    expect(await sees(deputy, streamId)).toBe(false);
    expect((await listOwnRequests(world.reader, deputy)).find((one) => one.id === id)?.until).toBeNull();
    expect((await decide(authority, id, true)).outcome).toBe('decidedOtherwise');
    expect((await decide(world.people.supervisor, id, true)).outcome).toBe('absent');
  });

  it('is never granted by who asked, nor by whoever has no say in the unit', async () => {
    const { ref } = await caseWithRef();
    const id = await ask(world.people.supervisor, ref);
    for (const decider of [world.people.supervisor, deputy, auditor, world.people.administrator])
      expect((await decide(decider, id)).outcome, decider).toBe('absent');
  });

  it('is never granted to the respondent, who is tied or barred, a witness, an administrator or an auditor', async () => {
    const people = await Promise.all(
      ['respondent', 'relative', 'recused', 'witness'].map(() =>
        addPerson('supervisor', world.units.commission),
      ),
    );
    const [respondent = '', relative = '', recused = '', witness = ''] = people;
    await world.seed.use(
      (sql) =>
        sql`insert into relations (member_id, other_id, kind) values (${relative}, ${respondent}, 'spouse')`,
    );
    const { ref } = await caseWithRef({
      parts: [
        { memberId: respondent, part: 'respondent', access: 'room' },
        { memberId: recused, part: 'barred', access: 'barred' },
        { memberId: witness, part: 'witness', access: 'room' },
      ],
    });
    for (const person of [...people, auditor, world.people.administrator]) {
      const id = await ask(person, ref);
      expect(await waiting(authority), person).not.toContain(id);
      expect((await decide(authority, id)).outcome).toBe('absent');
    }
  });

  it('leaves no row that the app could change', async () => {
    for (const attempt of [
      `update emergency_requests set hours = 24`,
      `delete from emergency_requests`,
      `update emergency_decisions set granted = true`,
      `delete from emergency_decisions`,
      `insert into emergency_decisions (request_id, decider_id, stream_id, unit_id, granted)
        values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), false)`,
    ])
      await expect(world.app.use((sql) => sql.unsafe(attempt))).rejects.toThrow('permission denied');
  });
});
