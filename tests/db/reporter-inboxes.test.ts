// The reporter in the database: an inbox opens one case and sees that one alone; no column could hold where they came from;
// an envelope is handed to nobody but the two, and a bucket counts without knowing whom.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readerOver } from '#db/as-actor.ts';
import { fullnessOf, spendChallenge, takeToken } from '#db/flood-limits.ts';
import { addInbox, findInbox, findOpenedIdentity } from '#db/reporter-inboxes.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const inbox = () => ({ id: randomUUID(), publicKey: randomBytes(32), identity: randomBytes(100) });

async function withInbox() {
  const made = inbox();
  await addInbox(readerOver(world.app), made);
  return made;
}

const caseOf = (inboxId: string, change: object = {}) =>
  world.openCase({
    head: { facts: { reporter: { linkId: inboxId } } },
    parts: [{ memberId: inboxId, part: 'reporter', access: 'room' }],
    ...change,
  });

describe('an inbox', () => {
  it('is found by its own id and shows its own case', async () => {
    const [mine, other] = [await withInbox(), await withInbox()];
    const caseId = await caseOf(mine.id);
    const found = await findInbox(world.reader, mine.id);
    expect([found?.caseId, Buffer.from(found?.publicKey ?? [])]).toEqual([caseId, mine.publicKey]);
    expect((await findInbox(world.reader, other.id))?.caseId).toBeNull();
    expect(await findInbox(world.reader, randomUUID())).toBeNull();
  });

  it('put down again changes nothing', async () => {
    const mine = await withInbox();
    await addInbox(readerOver(world.app), { ...mine, publicKey: randomBytes(32) });
    expect(Buffer.from((await findInbox(world.reader, mine.id))?.publicKey ?? [])).toEqual(mine.publicKey);
  });

  it('lists no other inbox and no identity, whoever asks', async () => {
    const mine = await withInbox();
    await withInbox();
    const seen = await world.reader.asActor(mine.id, (sql) => sql`select id from reporter_inboxes`);
    expect(seen).toEqual([{ id: mine.id }]);
    await expect(
      world.reader.asActor(mine.id, (sql) => sql`select * from reporter_identities`),
    ).rejects.toThrow();
  });
});

describe('an envelope', () => {
  const opened = (persons: string[]) => ({
    outbox: [{ topic: 'identityOpened', body: { persons, purpose: 'safety' } }],
  });

  it('is handed to the two who opened it, each time on record, and to nobody else', async () => {
    const mine = await withInbox();
    const { supervisor, intake, other } = world.people;
    const caseId = await caseOf(mine.id, opened([supervisor, intake]));
    const writer = readerOver(world.app);
    for (const person of [supervisor, intake])
      expect(Buffer.from((await findOpenedIdentity(writer, person, caseId))?.sealed ?? [])).toEqual(
        mine.identity,
      );
    expect(await findOpenedIdentity(writer, other, caseId)).toBeNull();
    expect(await findOpenedIdentity(writer, mine.id, caseId)).toBeNull();
    const looks = await world.reader.asActor(
      supervisor,
      (sql) => sql`select purpose from access_log where stream_id = ${caseId}`,
    );
    expect(looks).toEqual([{ purpose: 'identity:safety' }]);
  });
});

describe('what is kept', () => {
  it('has no column for an address, a browser or the time of a look', async () => {
    const columns = await world.seed.use(
      (sql) => sql<{ table: string; name: string }[]>`
        select table_name as table, column_name as name from information_schema.columns
        where table_name in ('reporter_inboxes', 'reporter_identities', 'report_files', 'report_file_chunks',
          'flood_buckets', 'spent_challenges')`,
    );
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.filter(({ name }) => /addr|ip$|agent|host|seen|look|last/.test(name))).toEqual([]);
  });
});

describe('a bucket', () => {
  it('gives what it holds, refuses more, and fills again with time', async () => {
    const bucket = { key: `test ${randomUUID()}`, most: 3, hourly: 3_600 };
    const taken: boolean[] = [];
    for (let n = 0; n < 4; n += 1) taken.push(await takeToken(world.app, { ...bucket, hourly: 0 }));
    expect(taken).toEqual([true, true, true, false]);
    expect(await fullnessOf(world.app, { ...bucket, hourly: 0 })).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await takeToken(world.app, bucket)).toBe(true);
  });

  it('takes a challenge once', async () => {
    const id = randomBytes(16);
    const until = new Date(Date.now() + 60_000).toISOString();
    expect([await spendChallenge(world.app, id, until), await spendChallenge(world.app, id, until)]).toEqual([
      true,
      false,
    ]);
  });
});
