// Documents of a case over HTTP: who can make which, that a number is given once and never lost, that the same file comes back, who
// may have it and when, and what anybody learns who holds one.
import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, must, registerCase } from '#tests/support/case-over-http.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { insideOf, lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { Documents, MadeDocument, VerifiedDocument } from '#workflows/contract/document-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

type By = Parameters<TestServer['as']>[0];

let server: TestServer;
const cases: CaseOverHttp[] = [];
beforeAll(async () => {
  server = await startTestServer();
  for (let n = 0; n < 2; n += 1) {
    const id = await caseWithAPast(server.database, defaultPack, 'discipline.notifying');
    const [row] = await server.sql<{ ref: string; version: number; state: string }[]>`
      select ref, version, state from heads where stream_id = ${id}`;
    if (row) cases.push({ id, ...row });
  }
}, 90_000);
afterAll(() => server?.close());

const one = () => cases[0] as CaseOverHttp;
const other = () => cases[1] as CaseOverHttp;
const listed = async (by: By, { id } = one()) =>
  (await (await server.as(by)).get<Documents>(`/api/cases/${id}/documents`)).body.slots ?? [];
const slotOf = async (by: By, kind: string, of = one()) =>
  (await listed(by, of)).find((slot) => slot.kind === kind);
const make = async (by: By, kind: string, locale = 'vi', of = one()) => {
  const entry = (await slotOf('secretary', kind, of))?.entry ?? 900_000;
  const body = { kind, entry, locale };
  return (await server.as(by)).post<MadeDocument & Problem>(`/api/cases/${of.id}/documents`, body);
};
const fetched = async (by: By, file: string, of = one(), headers: Record<string, string> = {}) => {
  const { url, cookie } = await server.as(by);
  const answer = await fetch(`${url}/api/cases/${of.id}/documents/${file}`, {
    headers: { cookie, ...headers },
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: new TextDecoder().decode(bytes) };
};
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a decision', () => {
  it('is looked at before it is made: marked as a draft, without number or code, and nothing is kept', async () => {
    const entry = (await slotOf('secretary', 'decision'))?.entry;
    const draft = await fetched('secretary', `draft?kind=decision&entry=${entry}&locale=vi&place=Huế`);
    expect([draft.status, draft.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const pages = (await pagesOfPdf(draft.bytes)).map((text) => lettersOf(text.normalize('NFC')));
    for (const page of pages) expect(page).toContain(lettersOf('BẢN NHÁP'));
    for (const words of ['Số: …/QĐ-HĐKL', 'Huế, ngày', 'Bản xem trước'])
      expect(pages[0]).toContain(lettersOf(words));
    expect(pages.join('')).not.toMatch(/Mãkiểmtra|SHA-256/);
    const kept = await server.sql`select (select count(*)::int from documents) as documents,
      (select count(*)::int from access_log where what = 'exported') as taken`;
    expect(kept).toEqual([{ documents: 0, taken: 0 }]);
    for (const by of ['respondent', 'outsider'] as const)
      expect((await fetched(by, `draft?kind=decision&entry=${entry}&locale=vi`)).status).toBe(
        by === 'respondent' ? 409 : 404,
      );
  });

  it('is made once: asked for again it is the same, and in the other language it has the same number', async () => {
    const first = await make('secretary', 'decision');
    expect([first.status, first.body.number]).toEqual([200, 'Số: 01/QĐ-HĐKL']);
    const again = await make('chair', 'decision');
    expect(again.body).toEqual(first.body);
    const english = await make('secretary', 'decision', 'en');
    expect(english.body.number).toBe('No.: 01/QĐ-HĐKL');
    expect(english.body.id).not.toBe(first.body.id);
    expect((await slotOf('secretary', 'decision'))?.made.map(({ locale }) => locale)).toEqual(['vi', 'en']);
  });

  it('comes back as the same PDF, which says what the record says', async () => {
    const { body } = await make('secretary', 'decision');
    const [pdf, again] = [
      await fetched('secretary', `${body.id}.pdf`),
      await fetched('chair', `${body.id}.pdf`),
    ];
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect([hashOf(pdf.bytes), hashOf(again.bytes)]).toEqual([body.sha256, body.sha256]);
    expect((await insideOf(pdf.bytes)).xmp).toMatch(/pdfaid:part>2</);
    const text = (await pagesOfPdf(pdf.bytes)).join('\n').normalize('NFC');
    const [row] = await server.sql<{ name: string }[]>`
      select m.name from heads h join members m on m.id = (h.facts ->> 'respondentId')::uuid where h.stream_id = ${one().id}`;
    expect(lettersOf(text)).toContain(lettersOf(`Kỷ luật ${row?.name} bằng hình thức: Cảnh cáo.`));
    expect(text).toContain(body.code);
    expect(text).toContain(one().ref);
  });

  it('is on record as taken out, each time', async () => {
    const { body } = await make('secretary', 'decision');
    const count = async () => {
      const [row] = await server.sql<{ n: number }[]>`
        select count(*)::int as n from access_log where stream_id = ${one().id} and what = 'exported'`;
      return row?.n ?? 0;
    };
    const before = await count();
    await fetched('secretary', `${body.id}.docx`);
    await fetched('secretary', `${body.id}.docx`);
    expect(await count()).toBe(before + 2);
  });

  it('is the respondent’s from the day it is served, and not before', async () => {
    const { body } = await make('secretary', 'decision');
    expect(await slotOf('respondent', 'decision')).toBeUndefined();
    const early = await fetched('respondent', `${body.id}.pdf`);
    const never = await fetched('respondent', `${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}.pdf`);
    expect([early.status, JSON.parse(early.text).code]).toEqual([404, 'document.notFound']);
    expect(early.text).toBe(never.text);
    expect((await make('respondent', 'decision')).body.code).toBe('document.notPossible');
    await must(server, one(), 'discipline.serveDecision', 'secretary');
    expect((await slotOf('respondent', 'decision'))?.made).toHaveLength(2);
    expect(hashOf((await fetched('respondent', `${body.id}.pdf`)).bytes)).toBe(body.sha256);
  });

  it('cannot be made of a case that has none, nor be had by whoever does not see the case', async () => {
    const young = await registerCase(server);
    expect((await make('intake', 'decision', 'vi', young)).body.code).toBe('document.notPossible');
    const { body } = await make('secretary', 'decision');
    for (const by of ['outsider', 'administrator'] as const) {
      expect((await make(by, 'decision')).body.code).toBe('case.notFound');
      expect(JSON.parse((await fetched(by, `${body.id}.pdf`)).text).code).toBe('case.notFound');
    }
  });
});

describe('every kind that the record allows', () => {
  it('is made in both languages, as PDF and DOCX with the same words', async () => {
    const slots = await listed('secretary');
    const kinds = 'notice serviceRecord report paper invitation agenda minutes ballotRecord decision';
    expect(new Set(slots.map(({ kind }) => kind))).toEqual(new Set(kinds.split(' ')));
    for (const { kind, entry } of slots) {
      for (const locale of ['vi', 'en']) {
        const caller = await server.as('secretary');
        const made = await caller.post<MadeDocument>(`/api/cases/${one().id}/documents`, {
          kind,
          entry,
          locale,
        });
        const [pdf, docx] = [
          await fetched('secretary', `${made.body.id}.pdf`),
          await fetched('secretary', `${made.body.id}.docx`),
        ];
        const words = (await mammoth.extractRawText({ buffer: Buffer.from(docx.bytes) })).value;
        const text = lettersOf((await pagesOfPdf(pdf.bytes)).join('').normalize('NFC'));
        const kept = words.split(/\n+/).filter((line) => line.trim() !== '' && line.length < 60);
        expect(kept.length, kind).toBeGreaterThan(8);
        expect(
          kept.filter((line) => !text.includes(lettersOf(line))),
          `${kind} ${locale}`,
        ).toEqual([]);
        expect(text, kind).not.toMatch(/undefined|null|\[object/);
      }
    }
  });

  it('goes to the respondent where it is addressed to them', async () => {
    const slots = await listed('respondent');
    const kinds = 'notice serviceRecord report paper invitation decision';
    expect(new Set(slots.map(({ kind }) => kind))).toEqual(new Set(kinds.split(' ')));
    expect(slots.every(({ toRespondent }) => toRespondent)).toBe(true);
    for (const { made } of slots) expect(made).toHaveLength(2);
  });
});

describe('numbers', () => {
  it('are given without a gap, however many ask at once', async () => {
    const asked = await Promise.all(
      ['vi', 'en', 'vi', 'en'].map((locale) => make('secretary', 'decision', locale, other())),
    );
    expect(asked.map(({ body }) => body.number)).toEqual([
      'Số: 02/QĐ-HĐKL',
      'No.: 02/QĐ-HĐKL',
      'Số: 02/QĐ-HĐKL',
      'No.: 02/QĐ-HĐKL',
    ]);
    const rows = await server.sql<{ n: number }[]>`select n from document_counters where kind = 'decision'`;
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('are not taken by a document that was set with another than the next', async () => {
    const add = (number: number) => server.sql`
      insert into documents (id, stream_id, kind, entry, locale, template, year, number, label, day, pages, code, sha256,
        made_by, sealed)
      select gen_random_uuid(), ${one().id}, 'agenda', 1, 'vi', 'agenda@1', 2031, ${number}, '', now(), 1,
        'ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ', repeat('0', 64), gen_random_uuid(), ''
      returning number`;
    for (const number of [2, 7]) expect(await add(number)).toEqual([]);
    expect(await add(1)).toEqual([{ number: 1 }]);
    await server.sql`delete from documents where year = 2031`;
  });
});

describe('a code', () => {
  const verified = async (code: string) =>
    server.nobody.get<VerifiedDocument>(`/api/documents/verify/${encodeURIComponent(code)}`);

  it('tells anybody kind, day, hash and reference, however it is typed', async () => {
    const { body } = await make('secretary', 'decision');
    const expected = { known: true, kind: 'decision', day: body.day, sha256: body.sha256, ref: one().ref };
    for (const typed of [
      body.code,
      body.code.toLowerCase(),
      body.code.replaceAll('-', ' '),
      body.code.replaceAll('0', 'o'),
    ])
      expect((await verified(typed)).body).toEqual(expected);
  });

  it('that is none has the same answer in shape, and says nothing', async () => {
    const nothing = { known: false, kind: null, day: null, sha256: null, ref: null };
    for (const typed of ['00000-00000-00000-00000', 'x', '%00', "' or 1=1"])
      expect((await verified(typed)).body).toEqual(nothing);
  });
});
