// The trace of looks in the database: written as oneself only, never changed, and read by oneself, the unit's auditor and the
// respondent of a closed case.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteLook, noteSearch, noteWideLook, type StreamLook } from '#db/access-log.ts';
import { readerOver } from '#db/as-actor.ts';
import { countLooks, listLooks } from '#db/queries/list-looks.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
let auditor: string;
beforeAll(async () => {
  world = await createRecordWorld();
  auditor = randomUUID();
  await world.seed.use(async (sql) => {
    await sql`insert into members (id, name, unit_id, joined_on)
      values (${auditor}, 'auditor', ${world.units.branch}, '2020-01-01')`;
    await sql`insert into role_grants (id, member_id, role, unit_id, valid_from)
      values (${randomUUID()}, ${auditor}, 'auditor', ${world.units.commission}, '2020-01-01')`;
  });
});
afterAll(() => world.close());

const look = (streamId: string, change: Partial<StreamLook> = {}): StreamLook => ({
  ...{ streamId, what: 'opened', depth: 'file', purpose: null, reason: null, mustState: false },
  ...change,
});
const note = (actorId: string, one: StreamLook) => noteLook(readerOver(world.app), actorId, one);
const seenBy = (actorId: string, streamId: string) =>
  listLooks(world.reader, actorId, { streamId, before: null, limit: 100 });
const respondentIn = (state: string, access: 'room' | 'barred' = 'room') =>
  world.openCase({
    head: { stage: 'resolved', state },
    parts: [{ memberId: world.people.other, part: 'respondent', access }],
  });

describe('the trace of looks', () => {
  it('says on what ground each person looked', async () => {
    const streamId = await world.openCase({
      head: { card: { desk: ['intake'] } },
      parts: [{ memberId: world.people.other, part: 'investigator', access: 'open' }],
    });
    const { other, intake, supervisor } = world.people;
    for (const actorId of [other, intake, supervisor]) await note(actorId, look(streamId));
    const bases = (await seenBy(auditor, streamId)).map(({ actorId, basis }) => [actorId, basis]);
    expect(bases.toReversed()).toEqual([
      [other, 'part'],
      [intake, 'desk'],
      [supervisor, 'role'],
    ]);
  });

  it('refuses to note a look at what the person may not see', async () => {
    const streamId = await world.openCase();
    await expect(note(world.people.nobody, look(streamId))).rejects.toThrow('unavailable');
  });

  it('shows a person their own looks, the auditor all of the unit, and neither to others', async () => {
    const streamId = await world.openCase();
    const { supervisor, intake, administrator, nobody } = world.people;
    await note(supervisor, look(streamId));
    await note(intake, look(streamId));
    expect((await seenBy(supervisor, streamId)).map(({ actorId }) => actorId)).toEqual([supervisor]);
    expect(await seenBy(auditor, streamId)).toHaveLength(2);
    expect(await seenBy(administrator, streamId)).toEqual([]);
    expect(await seenBy(nobody, streamId)).toEqual([]);
  });

  it('gives the auditor the reference with it and no case', async () => {
    const streamId = await world.openCase();
    await note(world.people.supervisor, look(streamId));
    expect(await seenBy(auditor, streamId)).toMatchObject([{ ref: expect.stringMatching(/^\d{4}-\d{4}$/) }]);
    expect(await world.reader.asActor(auditor, (sql) => sql`select from heads`)).toHaveLength(0);
  });

  it('tells the respondent of a closed case who read the file, and not who stands beside it', async () => {
    const streamId = await respondentIn('resolved.noCase');
    await note(world.people.supervisor, look(streamId));
    await note(world.people.supervisor, look(streamId, { depth: 'apart' }));
    expect((await seenBy(world.people.other, streamId)).map(({ depth }) => depth)).toEqual(['file']);
  });

  it('tells the respondent nothing while the case is open, nor one who was never told of it', async () => {
    const open = await world.openCase({
      parts: [{ memberId: world.people.other, part: 'respondent', access: 'room' }],
    });
    const untold = await respondentIn('resolved.notOpened', 'barred');
    for (const streamId of [open, untold]) {
      await note(world.people.supervisor, look(streamId));
      expect(await seenBy(world.people.other, streamId)).toEqual([]);
    }
  });

  it('holds a purpose once stated for the case, and for no other', async () => {
    const [first, second] = [await world.openCase(), await world.openCase()];
    await note(world.people.supervisor, look(first, { purpose: 'complaint' }));
    await note(world.people.supervisor, look(first, { what: 'history' }));
    await note(world.people.supervisor, look(second));
    expect((await seenBy(auditor, first)).map(({ purpose }) => purpose)).toEqual(['complaint', 'complaint']);
    expect((await seenBy(auditor, second)).map(({ purpose }) => purpose)).toEqual([null]);
  });

  it('takes whoever has acted in the case for one who has a part in it', async () => {
    const { supervisor } = world.people;
    const streamId = await world.openCase({ head: { facts: { acted: { [supervisor]: 'supervisor' } } } });
    await note(supervisor, look(streamId));
    expect(await seenBy(auditor, streamId)).toMatchObject([{ basis: 'part', unexplained: false }]);
  });

  it('notes no file by a role alone for whoever must say first what for', async () => {
    const streamId = await world.openCase();
    const { supervisor } = world.people;
    const asked = { mustState: true };
    expect(await note(supervisor, look(streamId, asked))).toBe('purposeMissing');
    expect(await seenBy(supervisor, streamId)).toEqual([]);
    expect(await note(supervisor, look(streamId, { ...asked, depth: 'agenda' }))).toBe('noted');
    expect(await note(supervisor, look(streamId, { ...asked, purpose: 'audit' }))).toBe('noted');
    expect(await note(supervisor, look(streamId, { ...asked, what: 'history' }))).toBe('noted');
  });

  it('asks a purpose of a search for a person, once for all of the next hours, and of no other', async () => {
    const { secretary } = world.people;
    const writer = readerOver(world.app);
    const search = (what: 'search' | 'reference', purpose: string | null = null) =>
      noteSearch(writer, secretary, {
        ...{ what, purpose, reason: null, mustState: true, isNew: true, found: 1, streamIds: [] },
      });
    const board = { what: 'board', purpose: null, reason: null, found: 1 } as const;
    expect(await search('reference')).toBe('noted');
    expect(await noteWideLook(writer, secretary, board)).toBe('noted');
    expect(await search('search')).toBe('purposeMissing');
    expect(await search('search', 'complaint')).toBe('noted');
    expect(await search('search')).toBe('noted');
    const counts = await countLooks(world.reader, secretary, {});
    expect(counts).toMatchObject({ looks: 4, searches: 3, unexplained: 0, people: 1 });
  });

  it('notes a search with all that it shows, or nothing of it', async () => {
    const { supervisor } = world.people;
    const before = await countLooks(world.reader, supervisor, {});
    const streamIds = [await world.openCase(), await world.openCase()];
    const shown = (more: object) =>
      noteSearch(readerOver(world.app), supervisor, {
        ...{ what: 'search', purpose: null, reason: null, mustState: true, isNew: true, found: 2, streamIds },
        ...more,
      });
    expect(await shown({})).toBe('purposeMissing');
    // By their reference two files are read by a role alone, and nobody has said what for.
    expect(await shown({ what: 'reference' })).toBe('purposeMissing');
    const lost = { purpose: 'audit', streamIds: [...streamIds, randomUUID()] };
    await expect(shown(lost)).rejects.toThrow('unavailable');
    expect(await countLooks(world.reader, supervisor, {})).toMatchObject({ looks: before.looks });
    expect(await shown({ purpose: 'audit' })).toBe('noted');
    expect(await shown({ isNew: false })).toBe('noted');
    for (const streamId of streamIds)
      expect(await seenBy(supervisor, streamId)).toMatchObject([
        { what: 'found', purpose: 'audit' },
        { what: 'found', purpose: 'audit' },
      ]);
    expect(await countLooks(world.reader, supervisor, {})).toMatchObject({
      looks: before.looks + 5,
      searches: before.searches + 1,
    });
  });

  it('finds looks by person, day and kind', async () => {
    const streamId = await world.openCase();
    await note(world.people.supervisor, look(streamId));
    await note(world.people.intake, look(streamId, { purpose: 'audit' }));
    const found = async (filter: Parameters<typeof listLooks>[2] | object) =>
      (await listLooks(world.reader, auditor, { streamId, before: null, limit: 9, ...filter })).map(
        ({ actorId }) => actorId,
      );
    expect(await found({ only: 'alerts' })).toEqual([world.people.supervisor]);
    expect(await found({ actorId: world.people.intake })).toEqual([world.people.intake]);
    expect(await found({ to: '2020-01-01' })).toEqual([]);
    expect(await found({ from: '2020-01-01', only: 'emergency' })).toEqual([]);
  });

  it('lets the app neither write in another name, choose the time, change nor remove a look', async () => {
    const streamId = await world.openCase();
    const { supervisor, intake } = world.people;
    const unit = world.units.branch;
    const as = (run: (sql: Parameters<Parameters<typeof world.app.use>[0]>[0]) => PromiseLike<unknown>) =>
      readerOver(world.app).asActor(supervisor, run);
    const values = { stream_id: streamId, unit_id: unit, what: 'opened', depth: 'file', basis: 'part' };
    await expect(
      as((sql) => sql`insert into access_log ${sql({ ...values, actor_id: intake })}`),
    ).rejects.toThrow('row-level security');
    await expect(
      as((sql) => sql`insert into access_log ${sql({ ...values, actor_id: supervisor, at: '2020-01-01' })}`),
    ).rejects.toThrow('permission denied');
    await expect(as((sql) => sql`update access_log set purpose = 'audit'`)).rejects.toThrow('permission');
    await expect(as((sql) => sql`delete from access_log`)).rejects.toThrow('permission');
  });
});
