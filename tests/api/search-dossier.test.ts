// Search through the dossiers over HTTP: what is found and how it is marked, and that nobody finds, counts or is told more than
// they read of each case.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '#tests/support/caller.ts';
import { type CaseOverHttp, caseIn, must, registerCase, send } from '#tests/support/case-over-http.ts';
import { idOf, unitId } from '#tests/support/cast.ts';
import { commandOf } from '#tests/support/replay-process.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { sha256Of, upload } from '#tests/support/upload.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { vietnamesePdf } from '#tests/support/vietnamese-pdf.ts';
import { until } from '#tests/support/watcher.ts';
import type { DossierResults, SearchHit } from '#workflows/contract/search-schemas.ts';

let server: TestServer;
let gathering: CaseOverHttp;
let scheduled: CaseOverHttp;
let detected: CaseOverHttp;

const note = 'Người ký nhận là ông Nguyễn Văn Đức, theo biên bản nghiệm thu ngày 12 & <b>phụ lục</b>.';

beforeAll(async () => {
  server = await startTestServer();
  [gathering, scheduled, detected] = await Promise.all([
    caseIn(server, 'verification.gathering'),
    caseIn(server, 'advice.scheduled'),
    registerCase(server),
  ]);
  for (const one of [gathering, scheduled]) expect((await comment(one, 'supervisor', note)).status).toBe(200);
  await indexed(gathering, 'nghiệm thu ngày');
  await indexed(scheduled, 'nghiệm thu ngày');
}, 90_000);
afterAll(() => server?.close());

function comment(one: CaseOverHttp, by: 'supervisor' | 'intake', text: string) {
  return send(server, one.id, by, { type: 'case.comment', payload: { note: text } });
}

async function search(by: Person, q: string, more = ''): Promise<Answer<DossierResults>> {
  const caller = await server.as(by);
  return caller.get<DossierResults>(`/api/search/dossier?q=${encodeURIComponent(q)}${more}`);
}

async function casesFor(by: Person, q: string, more = ''): Promise<string[]> {
  const { status, body } = await search(by, q, more);
  expect(status).toBe(200);
  return body.cases.map(({ card }) => card.id);
}

const indexed = ({ id }: CaseOverHttp, q: string) =>
  until(`rows of ${id}`, async () => (await casesFor('supervisor', q)).includes(id));

const marked = (segments: SearchHit['title'] | null | undefined) =>
  segments?.filter(({ hit }) => hit).map(({ text }) => text);

describe('a search through the dossiers', () => {
  it('finds a text without accents, marks it, and says where it stands', async () => {
    const { body } = await search('supervisor', 'nguyen van duc');
    expect(body).toMatchObject({ tolerant: false, next: null });
    const found = body.cases.find(({ card }) => card.id === gathering.id);
    const [hit] = found?.hits.filter(({ kind }) => kind === 'entry') ?? [];
    expect(hit).toMatchObject({
      type: 'case.comment',
      label: 'Note added',
      source: String(gathering.version + 1),
      part: 0,
    });
    expect(marked(hit?.excerpt)).toEqual(['Nguyễn Văn Đức']);
    // Segments, word for word as written: what looks like markup is text.
    expect(hit?.excerpt?.map(({ text }) => text).join('')).toBe(note);
  });

  it('meets a typing error where nothing is found without one, and says so', async () => {
    const { body } = await search('supervisor', 'nguyne van duc');
    expect(body.tolerant).toBe(true);
    const hits = body.cases.find(({ card }) => card.id === gathering.id)?.hits ?? [];
    expect(hits.flatMap(({ excerpt }) => marked(excerpt) ?? [])).toContain('Nguyễn Văn Đức');
    expect((await search('supervisor', 'xyzzyx')).body).toMatchObject({ tolerant: true, cases: [] });
  });

  it('finds a case by its reference, and its respondent by name', async () => {
    const byRef = (await search('supervisor', gathering.ref)).body.cases;
    expect(byRef[0]?.card.id).toBe(gathering.id);
    expect(byRef[0]?.hits[0]?.kind).toBe('title');
  });

  it('filters by stage, state, unit, kind and day, and counts what the whole search found', async () => {
    const q = 'nghiem thu';
    expect((await casesFor('supervisor', q)).toSorted()).toEqual([gathering.id, scheduled.id].toSorted());
    expect(await casesFor('supervisor', q, '&stage[]=advice')).toEqual([scheduled.id]);
    expect(await casesFor('supervisor', q, '&state[]=verification.gathering')).toEqual([gathering.id]);
    expect(await casesFor('supervisor', q, `&unit[]=${idOf('outsider')}`)).toEqual([]);
    expect(await casesFor('supervisor', q, '&kind[]=evidence')).toEqual([]);
    expect(await casesFor('supervisor', q, '&to=2020-01-01')).toEqual([]);
    const { counts } = (await search('supervisor', q, '&stage[]=advice')).body;
    expect(counts).toEqual({
      cases: { count: 2, more: false },
      kinds: [{ value: 'entry', count: 2, more: false }],
      states: ['advice.scheduled', 'verification.gathering'].map((value) => ({
        ...{ value, count: 1, more: false },
      })),
      units: [{ value: unitId, count: 2, more: false }],
    });
  });

  it('goes on page by page without losing or repeating a case', async () => {
    const found = async () => (await search('intake', '2026')).body.counts.cases.count;
    const before = await found();
    const many = await Promise.all(Array.from({ length: 17 }, () => registerCase(server)));
    await until('rows of all', async () => (await found()) >= before + many.length, 15_000);
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { body }: Answer<DossierResults> = await search('intake', '2026', next ? `&after=${next}` : '');
      seen.push(...body.cases.map(({ card }) => card.id));
      next = body.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    for (const { id } of [...many, detected]) expect(seen).toContain(id);
  });

  it('finds what stands on a page of a file of evidence, once it was handed in', async () => {
    const investigator = await server.as('investigator');
    const bytes = vietnamesePdf(['Trang đầu không có gì.', 'Phiếu nhập kho mang số 55021, ký thay.']);
    const { id } = await upload(investigator, gathering.id, { name: 'Sổ kho tháng 5.pdf', bytes });
    const files = [{ id, sha256: sha256Of(bytes) }];
    expect(await casesFor('investigator', 'phieu nhap kho 55021')).toEqual([]);
    await must(server, gathering, 'verification.recordEvidence', 'investigator', { files });
    await indexed(gathering, 'phieu nhap kho 55021');
    const [found] = (await search('investigator', 'phieu nhap kho 55021', '&kind[]=evidence')).body.cases;
    expect(found?.hits[0]).toMatchObject({ kind: 'evidence', source: id, part: 2, type: 'application/pdf' });
    expect(found?.hits[0]?.title.map(({ text }) => text).join('')).toBe('Sổ kho tháng 5.pdf');
    expect(await casesFor('respondent', 'phieu nhap kho 55021')).toEqual([]);
  });

  it('finds a document by its number, once it was made', async () => {
    await server.sql`
      insert into documents (id, stream_id, kind, entry, locale, template, year, number, label, day, pages, code, sha256,
        made_by, sealed)
      values (${v7()}, ${gathering.id}, 'notice', 1, 'vi', 'notice@1', 2026, 1, 'Số: 417/TB-UBKT', '2026-11-27', 1,
        'AAAAA-AAAAA-AAAAA-AAAAA', ${'0'.repeat(64)}, ${idOf('secretary')}, ${Buffer.from('sealed')})`;
    await indexed(gathering, '417/TB-UBKT');
    const [found] = (await search('supervisor', '417/tb-ubkt', '&kind[]=document')).body.cases;
    expect(found?.hits).toMatchObject([{ kind: 'document', type: 'notice', excerpt: null }]);
  });

  it('is made anew from the record by a command, beside the running node', async () => {
    await server.sql`delete from search_rows`;
    expect(await casesFor('supervisor', 'nghiem thu')).toEqual([]);
    const { code, out } = await commandOf(server, 'reindex');
    expect([code, JSON.parse(out)]).toEqual([0, { entriesLeft: 0, seconds: expect.any(Number) }]);
    expect(await casesFor('supervisor', 'nghiem thu')).toContain(gathering.id);
    expect(await casesFor('supervisor', '417/TB-UBKT')).toEqual([gathering.id]);
  });

  it('takes what means nothing for nothing', async () => {
    for (const q of ['   .', '-', '""', "')) & !'x", '§', '-nghiem'])
      expect([q, (await search('supervisor', q)).body.cases]).toEqual([q, []]);
    expect((await search('supervisor', 'nghiem', '&after=nonsense')).status).toBe(200);
  });
});

describe('who finds it', () => {
  it('is who reads the file: by a role in the unit, by a part in the case', async () => {
    expect(await casesFor('investigator', 'nghiem thu')).toContain(gathering.id);
    expect(await casesFor('secretary', 'nghiem thu')).toEqual([scheduled.id]);
    for (const by of [
      'intake',
      'authority',
      'custodian',
      'administrator',
      'auditor',
      'strangeSupervisor',
    ] as const)
      expect([by, await casesFor(by, 'nghiem thu')]).toEqual([by, []]);
  });

  it('is a member once they have declared that nothing ties them to it, and never one who is recused', async () => {
    expect(await casesFor('member1', 'nghiem thu')).toEqual([]);
    await must(server, scheduled, 'advice.declareInterest', 'member1');
    expect(await casesFor('member1', 'nghiem thu')).toEqual([scheduled.id]);
    await must(server, scheduled, 'advice.declareInterest', 'member2', {
      interest: 'conflict',
      nature: 'Là người thân của người bị xem xét.',
    });
    expect(await casesFor('member2', 'nghiem thu')).toEqual([]);
  });

  it('is the respondent for what is in their room, and for nothing else of the file', async () => {
    expect(await casesFor('respondent', 'nghiem thu')).toEqual([]);
    const own = (await search('respondent', scheduled.ref)).body;
    expect(own.cases.map(({ card }) => card.id)).toEqual([scheduled.id]);
    const { sql } = server;
    const [words] = await sql<{ body: string }[]>`
      select body from search_rows where stream_id = ${scheduled.id} and label = 'verification.serveNotice'`;
    expect(words?.body).toBeTruthy();
    expect(await casesFor('respondent', (words?.body ?? '').split(/\s+/).slice(0, 6).join(' '))).toContain(
      scheduled.id,
    );
  });

  it('answers a stranger byte for byte as if there were nothing', async () => {
    const q = 'bien ban nghiem thu';
    const before = await search('strangeSupervisor', q);
    for (let n = 0; n < 3; n += 1) await comment(gathering, 'supervisor', `${note} Lần ${n}.`);
    await indexed(gathering, 'lan 2');
    expect((await search('strangeSupervisor', q)).text).toBe(before.text);
    expect(before.body.counts).toEqual({
      ...{ cases: { count: 0, more: false }, kinds: [], states: [], units: [] },
    });
  });
});

describe('a search on record', () => {
  const asked = { headers: { 'x-purpose': 'ask' } };

  it('asks for a purpose before anything is shown, and is noted with each case of which it shows a text', async () => {
    const reviewer = await server.as('reviewer');
    const path = `/api/search/dossier?q=${encodeURIComponent('nghiệm thu')}`;
    const refused = await reviewer.get(path, asked);
    expect([refused.status, refused.body.code]).toEqual([428, 'purpose.missing']);
    expect(refused.text).not.toContain('Nguyễn');
    const stated = { headers: { 'x-purpose': 'supervision' } };
    expect((await reviewer.get(path, stated)).status).toBe(200);
    const rows = await server.sql<
      { what: string; stream: string | null; purpose: string; unexplained: boolean }[]
    >`
      select what, stream_id as stream, purpose, unexplained from access_log
      where actor_id = ${idOf('reviewer')} order by what, stream_id`;
    const look = { purpose: 'supervision', unexplained: false };
    expect(rows).toEqual([
      ...[gathering.id, scheduled.id].toSorted().map((stream) => ({ what: 'found', stream, ...look })),
      { what: 'search', stream: null, ...look },
    ]);
  });

  it('leaves no word of it in the log of the server', async () => {
    await search('supervisor', 'tu khoa bi mat 7791');
    expect(server.output()).not.toContain('7791');
  });
});
