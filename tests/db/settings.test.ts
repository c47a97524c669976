// The directory is written with its entry or not at all, by nobody but the function that appends; who is no administrator
// changes only what is theirs.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { listHistory } from '#db/queries/list-history.ts';
import { readDirectory } from '#db/queries/read-directory.ts';
import { createRecordWorld, type EntryChange, type RecordWorld } from '#tests/support/record-world.ts';
import { dayOf } from '#workflows/rules/day.ts';

const today = dayOf(new Date().toISOString());
let world: RecordWorld;
let streamId: string;
let version = 1;

beforeAll(async () => {
  world = await createRecordWorld();
  streamId = randomUUID();
  const system = { kind: 'system' as const, id: null };
  const opened = await appendEntry(world.app, settingsEntry([], { actor: system, expectedVersion: 0 }));
  expect(opened.outcome).toBe('appended');
});
afterAll(() => world.close());

type Change = { op: string } & Record<string, unknown>;

function settingsEntry(changes: readonly Change[], change: EntryChange = {}) {
  return world.entry({
    ...{ actor: { kind: 'person', id: world.people.administrator }, streamKind: 'settings', streamId },
    ...{ expectedVersion: version, type: 'settings.test', changes },
    ...change,
    head: { stage: 'settings', state: 'settings.open', ...change.head },
  });
}

async function append(changes: readonly Change[], change: EntryChange = {}): Promise<string> {
  const { outcome } = await appendEntry(world.app, settingsEntry(changes, change));
  if (outcome === 'appended') version += 1;
  return outcome;
}

const grantFor = (memberId: string, more: Record<string, unknown> = {}): Change => ({
  op: 'addGrant',
  grant: {
    ...{ id: randomUUID(), memberId, role: 'auditor', unitId: world.units.branch },
    ...{ from: today, to: null, delegatedBy: null, ...more },
  },
});
const rolesOf = async (memberId: string) =>
  (await readDirectory(world.feed)).grants.filter((one) => one.memberId === memberId).map(({ role }) => role);

describe('an entry of the settings', () => {
  it('and what it does to the directory are one', async () => {
    const id = randomUUID();
    const person = {
      ...{ id, name: 'Lê An', title: '', titleEn: '', unitId: world.units.branch },
      ...{ isOfficial: false, joinedOn: today },
    };
    expect(await append([{ op: 'addPerson', person }, grantFor(id)])).toBe('appended');
    expect(await rolesOf(id)).toEqual(['auditor']);
  });

  it('is not there where the directory refuses it', async () => {
    const before = version;
    const twice = { ...grantFor(world.people.nobody), op: 'addGrant' };
    await expect(append([twice, twice])).rejects.toThrow();
    expect(await rolesOf(world.people.nobody)).toEqual([]);
    const history = await listHistory(world.reader, world.people.administrator, { streamId, limit: 100 });
    expect(history.at(-1)?.version).toBe(before);
  });

  it('does nothing to the directory where it is not appended', async () => {
    const changes = [grantFor(world.people.nobody)];
    expect(await append(changes, { expectedVersion: version + 7 })).toBe('conflict');
    expect(await append(changes, { actor: { kind: 'person', id: world.people.supervisor } })).toBe('absent');
    const commandId = randomUUID();
    expect(await append([], { commandId })).toBe('appended');
    expect(await append(changes, { commandId })).toBe('replayed');
    expect(await append(changes, { commandId, bodyMac: Buffer.from('another') })).toBe('reused');
    expect(await rolesOf(world.people.nobody)).toEqual([]);
  });

  it('writes no other stream with it', async () => {
    const change = { streamKind: 'case' as const, expectedVersion: 0, streamId: randomUUID() };
    expect(await append([grantFor(world.people.nobody)], change)).toBe('absent');
  });

  it('gives nobody a role of their own making', async () => {
    await expect(append([grantFor(world.people.administrator)])).rejects.toThrow();
  });

  it('ends a role for whole days, and one of today without a trace but its entries', async () => {
    const { other } = world.people;
    const grant = grantFor(other);
    await append([grant]);
    const { id } = grant.grant as { id: string };
    expect(await append([{ op: 'endGrant', id, lastDay: '2020-01-01' }])).toBe('appended');
    expect(await rolesOf(other)).toEqual([]);
  });
});

describe('what is one’s own', () => {
  const asSupervisor = { actor: { kind: 'person' as const, id: '' }, type: 'settings.nameDeputy' };
  const own = () => ({ ...asSupervisor, actor: { kind: 'person' as const, id: world.people.supervisor } });
  const deputy = (more: Record<string, unknown> = {}) =>
    grantFor(world.people.nobody, {
      ...{ role: 'supervisor', to: today, delegatedBy: world.people.supervisor, ...more },
    });

  it('is done without seeing the stream, before or after', async () => {
    expect(await append([deputy()], own())).toBe('appended');
    expect(await rolesOf(world.people.nobody)).toEqual(['supervisor']);
    const seen = await listHistory(world.reader, world.people.supervisor, { streamId, limit: 100 });
    expect(seen).toEqual([]);
  });

  it('reaches no further than one’s own role, tie and deputy', async () => {
    const { supervisor, other, secretary } = world.people;
    const tie = (memberId: string) => ({
      ...{ op: 'addRelation', relation: { memberId, otherId: other, kind: 'sibling' } },
    });
    const refused: Change[] = [
      deputy({ role: 'administrator' }),
      deputy({ delegatedBy: null }),
      deputy({ delegatedBy: secretary, role: 'secretary' }),
      deputy({ unitId: world.units.commission }),
      grantFor(supervisor),
      tie(secretary),
      { op: 'setValue', key: 'activePack', value: 'standard@2026.1' },
      { op: 'setPerson', person: { id: other, name: 'Khác' } },
    ];
    const [held] = (await readDirectory(world.feed)).grants.filter((one) => one.memberId === secretary);
    refused.push({ op: 'endGrant', id: held?.id, lastDay: '2020-01-01' });
    for (const change of refused) await expect(append([change], own())).rejects.toThrow();
    expect(await rolesOf(secretary)).toEqual(['secretary']);
    expect(await append([tie(supervisor)], { ...own(), type: 'settings.declareTie' })).toBe('appended');
  });

  it('is nothing for a command of administrators', async () => {
    expect(await append([deputy()], { ...own(), type: 'settings.grantRole' })).toBe('absent');
  });
});

describe('the app role', () => {
  it('cannot write the directory itself', async () => {
    const { administrator, nobody } = world.people;
    const statements = [
      `insert into role_grants (id, member_id, role, unit_id, valid_from)
        values (gen_random_uuid(), '${nobody}', 'supervisor', '${world.units.branch}', current_date)`,
      `update members set name = 'Khác' where id = '${nobody}'`,
      `delete from role_grants where member_id = '${nobody}'`,
      `insert into units (id, code, name, kind) values (gen_random_uuid(), 'X', 'X', 'branch')`,
      `insert into settings_values (key, value) values ('activePack', '"x"')`,
      `insert into relations (member_id, other_id, kind) values ('${nobody}', '${administrator}', 'x')`,
      `select change_directory('${administrator}', false, '{"op":"setValue","key":"a","value":1}')`,
      `select give_parts_of('${nobody}', 'authority', '${world.units.branch}')`,
    ];
    for (const statement of statements)
      await expect(world.app.use((sql) => sql.unsafe(statement))).rejects.toMatchObject({ code: '42501' });
  });

  it('reads settings only as somebody', async () => {
    await append([{ op: 'setValue', key: 'longestDelegation', value: 30 }]);
    const count = (sql: import('#db/lanes.ts').Sql) => sql`select key from settings_values`;
    expect(await world.reader.asNobody(count)).toHaveLength(0);
    expect(await world.reader.asActor(world.people.nobody, count)).toHaveLength(1);
  });
});

describe('a part that a role gives', () => {
  it('ends with the role, whatever the last entry of the case says', async () => {
    const { other } = world.people;
    const caseId = await world.openCase({
      parts: [{ memberId: other, part: 'authority', access: 'open' }],
    });
    const sees = async () =>
      (await world.reader.asActor(other, (sql) => sql`select from heads where stream_id = ${caseId}`)).length;
    expect(await sees()).toBe(0);
    const grant = grantFor(other, { role: 'authority' });
    await append([grant]);
    expect(await sees()).toBe(1);
    await append([{ op: 'endGrant', id: (grant.grant as { id: string }).id, lastDay: '2020-01-01' }]);
    expect(await sees()).toBe(0);
  });

  it('is given to who comes into the role, and to no party of the case', async () => {
    const { other, nobody, secretary } = world.people;
    const parts = [
      { memberId: secretary, part: 'authority', access: 'open' as const },
      { memberId: other, part: 'respondent', access: 'room' as const },
    ];
    const caseId = await world.openCase({ parts });
    await append([grantFor(nobody, { role: 'authority' }), grantFor(other, { role: 'authority' })]);
    const seen = async (id: string) =>
      (
        await world.reader.asActor(
          id,
          (sql) => sql`select part from case_parts where stream_id = ${caseId}
        and member_id = ${id}`,
        )
      ).map(({ part }) => part);
    expect(await seen(nobody)).toEqual(['authority']);
    expect(await seen(other)).toEqual(['respondent']);
  });
});
