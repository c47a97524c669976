// Drafts in the database: row-level security alone keeps them to their owner, and the record's own statement ends them.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { readerOver } from '#db/as-actor.ts';
import { dropDraft, findDraft, keepDraft, listDrafts } from '#db/drafts.ts';
import { draftSealOf } from '#server/drafts/draft-seal.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const command = 'case.comment';
async function kept(by: 'supervisor' | 'intake', streamId: string, basedOn: string | null = null) {
  const saved = { basedOn, revision: randomUUID(), sealed: Buffer.from('sealed'), most: 5 };
  return keepDraft(readerOver(world.app), world.people[by], { streamId, command }, saved);
}

describe('a draft in the database', () => {
  it('is seen and changed by its owner alone, whatever the query says', async () => {
    const streamId = await world.openCase();
    const mine = await kept('supervisor', streamId);
    const { intake, supervisor, administrator } = world.people;
    const place = { streamId, command };
    for (const other of [intake, administrator]) {
      expect(await findDraft(world.reader, other, place)).toBeNull();
      expect(await listDrafts(world.reader, other, streamId)).toEqual([]);
      expect(await dropDraft(readerOver(world.app), other, place)).toBe(false);
    }
    expect(await kept('intake', streamId, mine?.revision)).toBeNull();
    expect(await world.reader.asNobody((sql) => sql`select 1 from drafts`)).toEqual([]);
    expect(await findDraft(world.reader, supervisor, place)).toMatchObject({ revision: mine?.revision });
  });

  it('is written in nobody else’s name', async () => {
    const streamId = await world.openCase();
    const forged = readerOver(world.app).asActor(
      world.people.intake,
      (sql) => sql`insert into drafts (owner_id, stream_id, command, revision, sealed)
        values (${world.people.supervisor}, ${streamId}, ${command}, ${randomUUID()}, ${Buffer.from('x')})`,
    );
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });

  it('of a case that its owner no longer sees is out of their reach too', async () => {
    const streamId = await world.openCase();
    await kept('supervisor', streamId);
    const barred = [{ memberId: world.people.supervisor, part: 'barred', access: 'barred' as const }];
    await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1, parts: barred }));
    expect(await listDrafts(world.reader, world.people.supervisor, streamId)).toEqual([]);
    expect(await kept('supervisor', streamId)).toBeNull();
  });

  it('is nothing that the feed or the sign-in roles may read', async () => {
    await expect(world.feed.use((sql) => sql`select 1 from drafts`)).rejects.toMatchObject({ code: '42501' });
  });

  it('outlives the acts of others and other acts of its owner, and ends with its own or with the case', async () => {
    const streamId = await world.openCase();
    const left = async () => (await listDrafts(world.reader, world.people.supervisor, streamId)).length;
    let expectedVersion = 0;
    const act = (type: string, by: 'supervisor' | 'intake', state = 'registered') => {
      expectedVersion += 1;
      const actor = { kind: 'person' as const, id: world.people[by] };
      const head = { state, stage: state.startsWith('resolved') ? 'resolved' : 'detection' };
      return appendEntry(world.app, world.entry({ streamId, expectedVersion, type, actor, head }));
    };
    await kept('supervisor', streamId);
    expect((await act(command, 'intake')).outcome).toBe('appended');
    await act('case.assign', 'supervisor');
    expect(await left()).toBe(1);
    await act(command, 'supervisor');
    expect(await left()).toBe(0);
    await kept('supervisor', streamId);
    await act('case.assign', 'intake', 'resolved.notOpened');
    expect(await left()).toBe(0);
    // A closed case can be written about again, and no act in it takes the drafts of others.
    await kept('supervisor', streamId);
    await act('case.hold', 'supervisor', 'resolved.notOpened');
    expect(await left()).toBe(1);
  });
});

describe('the seal of a draft', () => {
  const [instanceKey, caseKey] = [randomBytes(32), randomBytes(32)];
  const owned = { caseId: randomUUID(), ownerId: randomUUID(), command };
  const sealed = draftSealOf(instanceKey, caseKey, owned).seal('r1', 'nháp');

  it('opens for its owner and place', () => {
    expect(draftSealOf(instanceKey, caseKey, owned).open('r1', sealed)).toBe('nháp');
  });

  it.each([
    ['the case’s key and not the instance’s', randomBytes(32), caseKey, owned, 'r1'],
    ['the instance’s key and not the case’s', instanceKey, randomBytes(32), owned, 'r1'],
    ['somebody else', instanceKey, caseKey, { ...owned, ownerId: randomUUID() }, 'r1'],
    ['another command', instanceKey, caseKey, { ...owned, command: 'case.assign' }, 'r1'],
    ['another revision', instanceKey, caseKey, owned, 'r2'],
  ])('does not open with %s', (_, instance, ofCase, place, revision) => {
    expect(() => draftSealOf(instance, ofCase, place).open(revision, sealed)).toThrow();
  });
});
