// Search rows in the database: who is shown which, what a search visits, and when rows go.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendEntry } from '#db/append-entry.ts';
import { keepSearchRows, type SearchRow } from '#db/search-index.ts';
import { searchRows } from '#db/search-rows.ts';
import { parseSearch } from '#server/search/search-question.ts';
import { isFoundNear, lackingOne, nearTo, tsvectorOf, wordsIn } from '#server/search/search-words.ts';
import { createRecordWorld, type EntryChange, type RecordWorld } from '#tests/support/record-world.ts';

let world: RecordWorld;
beforeAll(async () => {
  world = await createRecordWorld();
});
afterAll(() => world.close());

type Change = Partial<SearchRow>;
const rowOf = (body: string, change: Change = {}): SearchRow => ({
  ...{ kind: 'entry', source: '1', part: 0, label: 'case.comment', sight: 'file', authorId: null },
  ...{ at: new Date().toISOString(), title: '', body, words: tsvectorOf('', body, 'B') },
  ...change,
});

async function caseWith(body: string, { rows = {}, ...change }: EntryChange & { rows?: Change } = {}) {
  const streamId = await world.openCase(change);
  expect(await keepSearchRows(world.feed, streamId, [rowOf(body, rows)])).toBe(true);
  return streamId;
}

const noFilter = { kinds: null, unitIds: null, areas: null, states: null, from: null, until: null };

async function found(actorId: string, words: string, change: { tolerant?: true; areas?: string[] } = {}) {
  const parsed = parseSearch(words);
  const question = change.tolerant ? parsed.tolerant : parsed.strict;
  if (!question) throw new Error(`nothing is asked by ${words}`);
  const request = {
    ...question,
    ...noFilter,
    areas: change.areas ?? null,
    most: 1000,
    limit: 50,
    after: null,
  };
  const { cases } = await searchRows(world.reader, actorId, request);
  return cases.map(({ id }) => id);
}

describe('words of a search', () => {
  it('are found accents aside, unfinished at the end, in a phrase, and without what is excluded', async () => {
    const one = await caseWith('Ông Nguyễn Văn Đức ký nhận chứng từ tại kho');
    const other = await caseWith('Bà Đức Văn nhắc tới họ Nguyễn');
    const by = world.people.supervisor;
    for (const words of [
      'nguyen van duc',
      'NGUYỄN VĂN ĐỨC',
      'chung tu kh',
      '"nguyễn văn đức"',
      'nguyen -nhac',
    ])
      expect([words, (await found(by, words)).filter((id) => id === one || id === other)]).toEqual([
        words,
        words === 'nguyen van duc' || words === 'NGUYỄN VĂN ĐỨC'
          ? expect.arrayContaining([one, other])
          : [one],
      ]);
    expect(await found(by, 'khong co dau')).toEqual([]);
  });

  it.each([
    ['a letter too few', 'nghim thu'],
    ['a letter too many', 'nghieem thu'],
    ['a wrong letter', 'nghixm thu'],
    ['two letters swapped', 'ngheim thu'],
  ])('meet a text with %s only where room is asked for', async (_, typed) => {
    const one = await caseWith('Biên bản nghiệm thu công trình');
    const by = world.people.supervisor;
    expect(await found(by, typed)).not.toContain(one);
    expect(await found(by, typed, { tolerant: true })).toContain(one);
  });

  it('mean the same to the database as to whoever asks', async () => {
    const text =
      'Quyết định số 12/QĐ-UBKT: phương án Đặng được nghiêng về hướng trường hợp abcdefghijklmnopqrstuvwxyz';
    const [row] = await world.app.use(
      (sql) => sql<{ keys: string[] }[]>`
        select to_json(tsvector_to_array(search_keys('u/detection', ${tsvectorOf('', text, 'B')}::text::tsvector))) as keys`,
    );
    const words = [...new Set(wordsIn(text).map(({ word }) => word))];
    const keys = row?.keys.map((key) => key.slice(10)) ?? [];
    const expected = [
      ...words.map((word) => `:${word}`),
      ...words.filter(isFoundNear).flatMap((word) => lackingOne(word).map((one) => `~${one}`)),
    ];
    expect(keys.toSorted()).toEqual([...new Set(expected)].toSorted());
    expect(nearTo(['duc', 'nguyne'])('nguyen') && !nearTo(['nguyen'])('phuong')).toBe(true);
  });
});

describe('a search row', () => {
  it('is shown to whoever reads the file, and to nobody who is kept from it or sees less', async () => {
    const { supervisor, intake, secretary, administrator, nobody, other } = world.people;
    const part = (memberId: string, name: string, access: 'open' | 'room' | 'barred') => ({
      parts: [{ memberId, part: name, access }],
    });
    const mark = 'dau hieu rieng';
    const seen = async (streamId: string) => {
      const people = { supervisor, intake, secretary, administrator, nobody, other };
      const sees: string[] = [];
      for (const [name, id] of Object.entries(people))
        if ((await found(id, mark)).includes(streamId)) sees.push(name);
      return sees;
    };
    expect(await seen(await caseWith(mark))).toEqual(['supervisor', 'intake']);
    expect(await seen(await caseWith(mark, part(other, 'investigator', 'open')))).toEqual([
      ...['supervisor', 'intake', 'other'],
    ]);
    expect(await seen(await caseWith(mark, part(supervisor, 'barred', 'barred')))).toEqual(['intake']);
    for (const name of ['respondent', 'companion', 'witness'])
      expect(await seen(await caseWith(mark, part(other, name, 'room')))).toEqual(['supervisor', 'intake']);
    // A member reads nothing before they have said that nothing ties them to it.
    const roll = (interest: string | null) => ({
      ...part(other, 'member', 'open'),
      head: { facts: { sitting: { roll: [{ memberId: other, interest, chair: false }] } } },
    });
    expect(await seen(await caseWith(mark, roll(null)))).not.toContain('other');
    expect(await seen(await caseWith(mark, roll('none')))).toContain('other');
  });

  it('of the room is the respondent’s too, as is what they wrote themselves', async () => {
    const { other } = world.people;
    const parts = [{ memberId: other, part: 'respondent', access: 'room' as const }];
    const room = await caseWith('thong bao phong rieng', { parts, rows: { sight: 'room' } });
    const own = await caseWith('tra loi phong rieng', { parts, rows: { authorId: other } });
    await caseWith('ghi chu phong rieng', { parts });
    expect((await found(other, 'phong rieng')).toSorted()).toEqual([room, own].toSorted());
  });

  it('is shown to nobody without an actor, and written by nobody but through the one function', async () => {
    await caseWith('khong ai ca');
    expect(await world.reader.asNobody((sql) => sql`select 1 from search_rows`)).toEqual([]);
    for (const lanes of [world.app, world.feed])
      await expect(lanes.use((sql) => sql`delete from search_rows`)).rejects.toMatchObject({ code: '42501' });
    await expect(world.feed.use((sql) => sql`select 1 from search_rows`)).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('follows its case to another area, and goes in the statement that seals or disposes of the file', async () => {
    const streamId = await caseWith('di theo vu viec');
    const { supervisor, intake } = world.people;
    const entry = (expectedVersion: number, change: EntryChange) =>
      appendEntry(world.app, world.entry({ streamId, expectedVersion, ...change }));
    await entry(1, { head: { stage: 'verification', state: 'verification.gathering' } });
    expect(await found(intake, 'di theo vu viec')).toEqual([]);
    expect(await keepSearchRows(world.feed, streamId, [])).toBe(true);
    expect(await found(supervisor, 'di theo', { areas: ['verification'] })).toEqual([streamId]);
    const system = { actor: { kind: 'system' as const, id: null } };
    const sealed = { facts: { closed: { sealedOn: '2026-11-27', disposedOn: null } } };
    await entry(2, { ...system, type: 'case.seal', head: { stage: 'resolved', ...sealed } });
    expect(await found(supervisor, 'di theo vu viec')).toEqual([]);
    // Nor does a late indexer bring them back.
    expect(await keepSearchRows(world.feed, streamId, [rowOf('di theo vu viec')])).toBe(false);
  });
});

describe('what one may not see', () => {
  /** What a search reads: the least of some, since the first one after a table was analysed also reads how to plan it. */
  async function cost(actorId: string, words: string) {
    const read = [];
    for (let tries = 0; tries < 3; tries += 1) read.push(await costOnce(actorId, words));
    return {
      pages: Math.min(...read.map(({ pages }) => pages)),
      rows: Math.max(...read.map(({ rows }) => rows)),
    };
  }

  /** Pages of tables and indexes, and rows that came of it. */
  async function costOnce(actorId: string, words: string) {
    const question = parseSearch(words).strict;
    const plan = await world.reader.asActor(actorId, async (sql) => {
      const [row] = await sql`explain (analyze, buffers, format json)
        select r.id from find_search_rows(${question?.keyed ?? ''}, null, null, null, null, null, null, null, 1000) f
        join search_rows r on r.id = f.id`;
      return row?.['QUERY PLAN'][0].Plan;
    });
    return { pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], rows: plan['Actual Rows'] };
  }

  it('costs a search neither a row nor a page: 10,000 matching rows more are not visited', async () => {
    const { intake, nobody } = world.people;
    await caseWith('con dau do o phong luu tru');
    const words = 'con dau do';
    const hidden = await world.openCase({
      head: { stage: 'verification', state: 'verification.gathering' },
    });
    const hide = () =>
      keepSearchRows(
        world.feed,
        hidden,
        Array.from({ length: 1000 }, (_, n) => rowOf(`con dau do ${n}`, { source: randomUUID() })),
      );
    // The first of them make each index grow a level; what is told from the rest is not that.
    await hide();
    const before = { intake: await cost(intake, words), nobody: await cost(nobody, words) };
    expect(before.intake.rows).toBe(1);
    for (let at = 0; at < 10; at += 1) await hide();
    const after = { intake: await cost(intake, words), nobody: await cost(nobody, words) };
    expect(after.intake.rows).toBe(1);
    expect(after.nobody.rows).toBe(0);
    // A taller index is a page or two more on the way down, and no more: ten thousand rows are hundreds.
    expect(after.intake.pages).toBeLessThanOrEqual(before.intake.pages + 8);
    expect(after.nobody.pages).toBeLessThanOrEqual(before.nobody.pages + 2);
    const { supervisor } = world.people;
    expect((await cost(supervisor, words)).pages).toBeGreaterThan(before.intake.pages + 200);
  }, 60_000);
});
