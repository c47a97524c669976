// A case taken out: one dossier for each audience, and the whole as a ZIP that somebody without the product can check, down to one byte.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { lettersOf, pagesOfPdf } from '#tests/support/read-pdf.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { unpacked, verified } from '#tests/support/unpacked-export.ts';
import { sha256Of, upload } from '#tests/support/upload.ts';
import type { Documents } from '#workflows/contract/document-schemas.ts';
import { defaultPack } from '#workflows/rules/packs.ts';

type By = Parameters<TestServer['as']>[0];

let server: TestServer;
let folder: string;
/** With evidence and no decision, and decided without evidence. */
let young: CaseOverHttp;
let decided: CaseOverHttp;
beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'duecourse-bundles-'));
  young = await caseIn(server, 'verification.gathering');
  await handIn();
  const id = await caseWithAPast(server.database, defaultPack, 'discipline.notifying');
  const [row] = await server.sql<{ ref: string; version: number; state: string }[]>`
    select ref, version, state from heads where stream_id = ${id}`;
  decided = { id, ref: '', version: 0, state: '', ...row };
  await makeAll(decided);
}, 90_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A PDF of two pages, a picture and a text, in one exhibit. */
async function handIn(): Promise<void> {
  const pdf = await PDFDocument.create();
  for (const text of ['To khai trang mot', 'To khai trang hai'])
    pdf.addPage([595, 842]).drawText(text, { x: 60, y: 600 });
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a6' } })
    .png()
    .toBuffer();
  const files = [
    { name: 'Tờ khai.pdf', bytes: await pdf.save() },
    { name: 'Ảnh hiện trường.png', bytes: new Uint8Array(picture) },
    { name: 'Ghi chép.txt', bytes: new Uint8Array(Buffer.from('Ghi chép của cuộc họp ngày 12/03.')) },
  ];
  const investigator = await server.as('investigator');
  for (const file of files) await upload(investigator, young.id, file);
  // As if an entry had handed them in, which another test is about.
  await vi.waitFor(async () => {
    const clean = await server.sql`
      update evidence_files set entry = ${young.version} where stream_id = ${young.id} and state = 'clean' returning id`;
    expect(clean).toHaveLength(files.length);
  }, 20_000);
}

async function makeAll({ id }: CaseOverHttp): Promise<void> {
  const secretary = await server.as('secretary');
  const { body } = await secretary.get<Documents>(`/api/cases/${id}/documents`);
  for (const { kind, entry } of body.slots)
    await secretary.post(`/api/cases/${id}/documents`, { kind, entry, locale: 'vi' });
}

async function taken(by: By, { id }: CaseOverHttp, what: 'bundles' | 'exports', body: object = {}) {
  const { url, cookie } = await server.as(by);
  const answer = await fetch(`${url}/api/cases/${id}/${what}`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json', 'x-purpose': 'handover' },
    body: JSON.stringify(body),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isProblem = answer.headers.get('content-type')?.includes('problem');
  return {
    status: answer.status,
    bytes,
    code: isProblem ? JSON.parse(new TextDecoder().decode(bytes)).code : null,
  };
}
const bundle = (by: By, one: CaseOverHttp, audience: string) =>
  taken(by, one, 'bundles', { audience, locale: 'vi' });

async function nameOfRespondent({ id }: CaseOverHttp): Promise<string> {
  const [row] = await server.sql<{ name: string }[]>`
    select m.name from heads h join members m on m.id = (h.facts ->> 'respondentId')::uuid where h.stream_id = ${id}`;
  return row?.name ?? '';
}

describe('the whole case as a ZIP', () => {
  it('is checked by whoever has it, with Node and nothing else', async () => {
    for (const one of [young, decided]) {
      const { status, bytes } = await taken('supervisor', one, 'exports');
      expect(status).toBe(200);
      const at = await unpacked(folder, bytes);
      const { code, output } = await verified(at);
      expect([code, output]).toEqual([0, expect.stringContaining('✓ Nguyên vẹn / Intact')]);
      const record = JSON.parse(await readFile(join(at, 'entries.json'), 'utf8'));
      expect(record.entries).toHaveLength(one.version);
      expect(record.entries.filter((entry: object) => 'header' in entry).length).toBeGreaterThan(5);
    }
  });

  it('holds the evidence as it was handed in, and how nobody voted', async () => {
    const files = await readdir(
      join(await unpacked(folder, (await taken('supervisor', young, 'exports')).bytes), 'evidence'),
    );
    expect(files).toEqual(['001-Tờ_khai.pdf', '002-Ảnh_hiện_trường.png', '003-Ghi_chép.txt']);
    const at = await unpacked(folder, (await taken('supervisor', decided, 'exports')).bytes);
    const record = JSON.parse(await readFile(join(at, 'entries.json'), 'utf8'));
    expect(JSON.stringify(record)).not.toContain('castBallot');
  });

  it('does not pass when one byte is another, a file is missing, or one was added', async () => {
    const { bytes } = await taken('supervisor', young, 'exports');
    const spoilt: Record<string, (at: string) => Promise<unknown>> = {
      'evidence/001': async (at) => {
        const path = join(at, 'evidence', '001-Tờ_khai.pdf');
        const file = await readFile(path);
        file.writeUInt8(file.readUInt8(100) ^ 1, 100);
        await writeFile(path, file);
      },
      'entries.json': (at) => alter(join(at, 'entries.json'), 'detection.register', 'detection.registes'),
      'README.txt': (at) => rm(join(at, 'README.txt')),
      'extra.txt': (at) => writeFile(join(at, 'extra.txt'), 'x'),
    };
    for (const [name, spoil] of Object.entries(spoilt)) {
      const at = await unpacked(folder, bytes);
      await spoil(at);
      const { code, output } = await verified(at);
      expect([name, code]).toEqual([name, 1]);
      expect(output).toContain(name);
    }
  });

  it('does not pass where a text was changed and every hash of the manifest with it', async () => {
    const at = await unpacked(folder, (await taken('supervisor', young, 'exports')).bytes);
    const record = JSON.parse(await readFile(join(at, 'entries.json'), 'utf8'));
    const entry = record.entries.find((one: { payload?: string }) => (one.payload ?? '').length > 40);
    entry.payload = entry.payload.replace(/[a-z]/, 'q');
    const changed = Buffer.from(JSON.stringify(record));
    await writeFile(join(at, 'entries.json'), changed);
    const manifest = JSON.parse(await readFile(join(at, 'manifest.json'), 'utf8'));
    const listed = manifest.files.find(({ path }: { path: string }) => path === 'entries.json');
    Object.assign(listed, { size: changed.length, sha256: sha256Of(new Uint8Array(changed)) });
    await writeFile(join(at, 'manifest.json'), JSON.stringify(manifest));
    const { code, output } = await verified(at);
    expect([code, output]).toEqual([1, expect.stringContaining(`entries.json, ${entry.version}`)]);
  });

  it('is taken by those who handle the case and by nobody else', async () => {
    expect((await taken('respondent', decided, 'exports')).code).toBe('bundle.notYours');
    expect((await taken('outsider', decided, 'exports')).code).toBe('case.notFound');
  });
});

describe('a dossier', () => {
  it('for the committee has numbers throughout, an index that is right, bookmarks and the hash of each part', async () => {
    const { status, bytes } = await bundle('supervisor', young, 'committee');
    expect(status).toBe(200);
    const pages = await pagesOfPdf(bytes);
    expect(pages.map((page) => /(\d+) \/ (\d+)/.exec(page.trim().split('\n').at(-1) ?? '')?.[0])).toEqual(
      pages.map((_, index) => `${index + 1} / ${pages.length}`),
    );
    // Index, two pages, one picture, manifest.
    expect(pages).toHaveLength(5);
    expect(lettersOf(pages[0] ?? '')).toContain(
      lettersOf('1Tờ khai.pdf2 2Ảnh hiện trường.png4 3Danh mục mã băm5'),
    );
    expect(pages[1]).toContain('To khai trang mot');
    expect(lettersOf(pages[0] ?? '')).toContain(lettersOf('Ghi chép.txt không phải PDF hay ảnh'));
    const document = await PDFDocument.load(bytes);
    const outlines = document.catalog.lookup(PDFName.of('Outlines'));
    expect(String(outlines)).toContain('/Count 4');
    const hash = sha256Of(new Uint8Array(Buffer.from('Ghi chép của cuộc họp ngày 12/03.')));
    expect(lettersOf(pages[4] ?? '')).toContain(hash);
  });

  it('for the respondent holds what is theirs: no minutes, no agenda, no count', async () => {
    const all = lettersOf(
      (await pagesOfPdf((await bundle('supervisor', decided, 'committee')).bytes))[0] ?? '',
    );
    const theirs = await bundle('respondent', decided, 'respondent');
    const index = lettersOf((await pagesOfPdf(theirs.bytes))[0] ?? '');
    for (const kind of [
      'Biên bản phiên họp',
      'Biên bản kiểm phiếu',
      'Chương trình phiên họp',
      'Quyết định·',
    ]) {
      expect(all).toContain(lettersOf(kind));
      // The decision has not been served yet.
      expect(index).not.toContain(lettersOf(kind));
    }
    for (const kind of ['Thông báo', 'Báo cáo thẩm tra', 'Giấy mời'])
      expect(index).toContain(lettersOf(kind));
    expect((await bundle('respondent', decided, 'committee')).code).toBe('bundle.notYours');
  });

  it('is not published before the decision is final, and names nobody then', async () => {
    expect((await bundle('supervisor', decided, 'publication')).code).toBe('bundle.notFinal');
    await must(server, decided, 'discipline.serveDecision', 'secretary');
    expect((await bundle('secretary', decided, 'publication')).code).toBe('bundle.notFinal');
    await must(server, decided, 'discipline.waiveAppeal', 'respondent');
    const { bytes } = await bundle('secretary', decided, 'publication');
    const text = lettersOf((await pagesOfPdf(bytes)).join(''));
    expect(text).toContain(lettersOf('Bản công bố'));
    expect(text).toContain(lettersOf('bằng hình thức: Cảnh cáo.'));
    const name = await nameOfRespondent(decided);
    expect(name.length).toBeGreaterThan(5);
    expect(text.toLowerCase()).not.toContain(lettersOf(name).toLowerCase());
    expect(text).not.toContain(lettersOf('Thông báo nội dung'));
  });
});

async function alter(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${from} is not in ${path}.`);
  await writeFile(path, text.replace(from, to));
}
