// Whoever is tied to the respondent is kept out by the database, whatever roles they hold: from the moment when both the respondent
// and the tie are known, in whichever order, until the tie is taken back.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { readHead } from '#db/read-head.ts';
import { createRecordWorld, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

const seed = (run: Parameters<RecordWorld['seed']['use']>[0]) => world.seed.use(run);

/** A person that nobody is tied to yet. */
async function somebody(): Promise<string> {
  const id = randomUUID();
  await seed(
    (sql) =>
      sql`insert into members (id, name, unit_id, joined_on) values (${id}, 'one', ${world.units.branch}, '2020-01-01')`,
  );
  return id;
}

const relate = (one: string, other: string) =>
  seed((sql) => sql`insert into relations (member_id, other_id, kind) values (${one}, ${other}, 'sibling')`);

async function sees(actorId: string, streamId: string): Promise<boolean> {
  return (await readHead(world.reader, { actorId, streamId, commandId: null })).head !== null;
}

const about = (
  respondent: string,
  more: { memberId: string; part: string; access: 'open' | 'room' }[] = [],
) =>
  world.openCase({
    actor: { kind: 'person', id: world.people.intake },
    parts: [{ memberId: respondent, part: 'respondent', access: 'room' }, ...more],
  });

describe('a tie to the respondent', () => {
  it('keeps a relative out from the first entry, in either direction', async () => {
    const [respondent, other] = [await somebody(), await somebody()];
    await relate(respondent, world.people.supervisor);
    await relate(world.people.intake, other);
    expect(await sees(world.people.supervisor, await about(respondent))).toBe(false);
    const second = await about(other);
    expect(await sees(world.people.intake, second)).toBe(false);
    expect(await sees(world.people.supervisor, second)).toBe(true);
  });

  it('that is declared later closes open cases at once, and opens them again when it is taken back', async () => {
    const respondent = await somebody();
    const streamId = await about(respondent);
    expect(await sees(world.people.supervisor, streamId)).toBe(true);
    await relate(world.people.supervisor, respondent);
    expect(await sees(world.people.supervisor, streamId)).toBe(false);
    await seed((sql) => sql`delete from relations where other_id = ${respondent}`);
    expect(await sees(world.people.supervisor, streamId)).toBe(true);
  });

  it('keeps out whoever becomes the direct superior, and lets in whoever ceases to be', async () => {
    const respondent = await somebody();
    const streamId = await about(respondent);
    const setSuperior = (id: string | null) =>
      seed((sql) => sql`update members set superior_id = ${id} where id = ${respondent}`);
    await setSuperior(world.people.supervisor);
    expect(await sees(world.people.supervisor, streamId)).toBe(false);
    await setSuperior(world.people.intake);
    expect(await sees(world.people.supervisor, streamId)).toBe(true);
    expect(await sees(world.people.intake, streamId)).toBe(false);
  });

  it('wins over a part in the case, but leaves a companion and a witness what is theirs', async () => {
    const respondent = await somebody();
    const { other, nobody, secretary } = world.people;
    for (const id of [other, nobody, secretary]) await relate(id, respondent);
    const streamId = await about(respondent, [
      { memberId: other, part: 'member', access: 'open' },
      { memberId: nobody, part: 'companion', access: 'room' },
      { memberId: secretary, part: 'witness', access: 'room' },
    ]);
    expect(await sees(other, streamId)).toBe(false);
    expect(await sees(nobody, streamId)).toBe(true);
    expect(await sees(secretary, streamId)).toBe(true);
  });

  it('takes what nobody sees from who may write as well', async () => {
    const respondent = await somebody();
    const streamId = await about(respondent);
    await relate(world.people.supervisor, respondent);
    const answer = await appendEntry(world.app, world.entry({ streamId, expectedVersion: 1 }));
    expect(answer.outcome).toBe('absent');
  });

  it('stays while the case replaces its own parts', async () => {
    const respondent = await somebody();
    const streamId = await about(respondent);
    await relate(world.people.supervisor, respondent);
    await appendEntry(
      world.app,
      world.entry({
        ...{ streamId, expectedVersion: 1, actor: { kind: 'person', id: world.people.intake } },
        parts: [{ memberId: respondent, part: 'respondent', access: 'barred' }],
      }),
    );
    expect(await sees(world.people.supervisor, streamId)).toBe(false);
  });

  it('is not missed where the tie and the case are written at the same time', async () => {
    for (let round = 0; round < 12; round += 1) {
      const respondent = await somebody();
      const [streamId] = await Promise.all([about(respondent), relate(world.people.supervisor, respondent)]);
      expect(await sees(world.people.supervisor, streamId), `round ${round}`).toBe(false);
    }
  });

  it('is not the app’s to bring or to lift', async () => {
    const streamId = await about(await somebody());
    for (const attempt of [
      `delete from case_parts where part = 'tied'`,
      `select keep_tied_out('${streamId}')`,
      `select recompute_bars()`,
    ])
      await expect(world.app.use((sql) => sql.unsafe(attempt))).rejects.toThrow('permission denied');
  });
});
