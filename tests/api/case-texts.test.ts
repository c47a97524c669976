// Long texts over HTTP: written by one at a time, kept as sealed versions that are only added, of nothing but what is allowed, and
// read by those who work on them and by nobody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { CaseText, TextSummary } from '#workflows/contract/text-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.drafting');
}, 60_000);
afterAll(() => server?.close());

const at = (rest = '') => `/api/cases/${one.id}/texts${rest}`;
const doc = (...words: string[]) => ({
  type: 'doc',
  content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
const hold = async (by: Person, slot = 'report') =>
  (await server.as(by)).post<Problem>(at(`/${slot}/hold`), {});
const write = async (by: Person, content: unknown, basedOn: number | null, more: object = {}) =>
  (await server.as(by)).put<{ version: number } & Problem>(at('/report'), { content, basedOn, ...more });
const textsFor = async (by: Person) =>
  (await (await server.as(by)).get<{ texts: TextSummary[] }>(at())).body.texts;

describe('a text', () => {
  it('is kept as versions by whoever holds it, and given back whole, in plain words too', async () => {
    const rich = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Kết luận' }] },
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: ['Một', 'Hai'].map((text) => ({
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'bold' }] }] }],
          })),
        },
      ],
    };
    expect((await write('investigator', rich, null)).body.code).toBe('text.held');
    expect((await hold('investigator')).status).toBe(200);
    expect((await write('investigator', rich, null)).body.version).toBe(1);
    const read = (await (await server.as('investigator')).get<CaseText>(at('/report'))).body;
    expect(read).toMatchObject({ version: 1, content: rich, plain: 'Kết luận\n\n1. Một\n2. Hai' });
    const [stored] = await server.sql<{ sealed: Buffer }[]>`select sealed from case_texts`;
    expect(stored?.sealed.toString('utf8')).not.toMatch(/luận|doc/);
  });

  it('is never overwritten: a version based on an older one is told, an older one comes back as a new one', async () => {
    expect((await write('investigator', doc('Bản hai'), 1)).body.version).toBe(2);
    const late = await write('investigator', doc('Bản cũ'), 1);
    expect([late.status, late.body.code]).toEqual([409, 'text.conflict']);
    const caller = await server.as('investigator');
    const first = (await caller.get<CaseText>(at('/report?version=1'))).body;
    expect((await write('investigator', first.content, 2, { restored: 1 })).body.version).toBe(3);
    const latest = (await caller.get<CaseText>(at('/report'))).body;
    expect(latest.plain).toBe(first.plain);
    expect(latest.versions.map(({ version, restored }) => [version, restored])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    await expect(
      server.sql`set role duecourse_app; update case_texts set version = 9`.simple(),
    ).rejects.toThrow(/permission denied/);
  });

  it('has one writer at a time, seen by the others, until they stop or their time runs out', async () => {
    const [seen] = await textsFor('supervisor');
    expect(seen).toMatchObject({ slot: 'report', mayWrite: false, writing: { isMine: false } });
    expect(seen?.writing?.person.name).toBeTruthy();
    // As if another investigator had been given the case meanwhile and had begun.
    const other = '01900000-0000-7000-8000-0000000000ff';
    await server.sql`update text_holds set holder_id = ${other} where slot = 'report'`;
    expect((await hold('investigator')).body.code).toBe('text.held');
    expect((await write('investigator', doc('Chen vào'), 3)).body.code).toBe('text.held');
    await server.sql`update text_holds set until = now() where slot = 'report'`;
    expect((await hold('investigator')).status).toBe(200);
    expect(
      (await (await server.as('investigator')).drop<{ released: boolean }>(at('/report/hold'))).body.released,
    ).toBe(true);
    expect((await textsFor('supervisor'))[0]?.writing).toBe(null);
  });

  it('holds nothing but what is allowed', async () => {
    await hold('investigator');
    const text = { type: 'text', text: 'x' };
    const link = { type: 'link', attrs: { href: 'https://elsewhere.test' } };
    const wrong: { type: string; [key: string]: unknown }[] = [
      { type: 'doc', content: [] },
      { type: 'doc', content: [{ type: 'image', attrs: { src: 'https://elsewhere.test/x.png' } }] },
      { type: 'doc', content: [{ type: 'paragraph', content: [{ ...text, marks: [link] }] }] },
      { type: 'doc', content: [{ type: 'paragraph', attrs: { style: 'color:red' }, content: [text] }] },
      { type: 'doc', content: [{ type: 'heading', attrs: { level: 1 }, content: [text] }] },
      Array.from({ length: 12 }).reduce<{ type: string }>(
        (inner) => ({ type: 'blockquote', content: [inner] }),
        {
          type: 'paragraph',
        },
      ),
    ];
    for (const content of wrong) {
      const whole = content.type === 'doc' ? content : { type: 'doc', content: [content] };
      const answer = await write('investigator', whole, 3);
      expect([answer.status, answer.body.code], JSON.stringify(whole).slice(0, 120)).toEqual([
        422,
        'text.notAllowed',
      ]);
    }
    const long = await write('investigator', doc(...Array.from({ length: 12 }, () => 'x'.repeat(19_000))), 3);
    expect([long.status, long.body.code]).toEqual([413, 'draft.tooLarge']);
  });
});

describe('who', () => {
  it('reads it is who works on it; to others with the file there is none, to all else no case', async () => {
    expect((await textsFor('supervisor')).map(({ slot }) => slot)).toEqual(['report']);
    expect((await (await server.as('supervisor')).get<Problem>(at('/report'))).status).toBe(200);
    expect((await (await server.as('supervisor')).get<Problem>(at('/decision'))).body.code).toBe(
      'text.notFound',
    );
    expect((await hold('supervisor')).body.code).toBe('text.notYours');
    expect((await write('supervisor', doc('x'), 3)).body.code).toBe('text.notYours');
    for (const name of ['respondent', 'otherInvestigator', 'chair', 'administrator'] as const) {
      const caller = await server.as(name);
      for (const answer of [
        await caller.get<Problem>(at()),
        await caller.get<Problem>(at('/report')),
        await hold(name),
        await write(name, doc('x'), null),
      ])
        expect([answer.status, answer.body.code], name).toEqual([404, 'case.notFound']);
    }
  });

  it('looked at it is on record', async () => {
    const [looks] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from access_log where stream_id = ${one.id} and what = 'opened' and depth = 'file'
        and actor_id = (select member_id from accounts where email like 'investigator@%')`;
    expect(looks?.n).toBeGreaterThan(0);
  });
});
