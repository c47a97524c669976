// Files of evidence: sent in pieces and gone on with, whole with their hash or not there, read by range, and absent to everybody
// who neither owns them nor may see what they were handed in as.
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, must, sampleOf, send } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { emptyPdf } from '#tests/support/made-files.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { begin, listFiles, offsetOf, patch, sha256Of, upload } from '#tests/support/upload.ts';

let server: TestServer;
let one: CaseOverHttp;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

const record = 'verification.recordEvidence';
const pdf = (length: number) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n% bằng chứng 31337\n'), randomBytes(length)]);

async function read(name: Person, path: string, headers: Record<string, string> = {}, caseId = one.id) {
  const { cookie } = await server.as(name);
  const answer = await fetch(`${server.url}/api/cases/${caseId}/evidence/${path}`, {
    headers: { cookie, ...headers },
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function uploaded(name: Person, bytes: Uint8Array, called = 'Phiếu chi số 5.pdf') {
  const { id, status, code } = await upload(await server.as(name), one.id, { name: called, bytes });
  expect([status, code]).toEqual([204, null]);
  return { id, sha256: sha256Of(bytes) };
}

describe('a file of evidence', () => {
  it('arrives in pieces, goes on from where it was, and is whole with its hash', async () => {
    const investigator = await server.as('investigator');
    const bytes = pdf(900_000);
    const sending = { name: 'Phiếu chi số 5.pdf', bytes, sha256: sha256Of(bytes) };
    const { id } = await begin(investigator, one.id, sending);
    const place = { caseId: one.id, id };
    expect((await patch(investigator, place, bytes.subarray(0, 300_000), 0)).status).toBe(204);
    expect(await offsetOf(investigator, place)).toBe(300_000);
    expect(await patch(investigator, place, bytes.subarray(0, 9), 7)).toMatchObject({
      ...{ status: 409, code: 'evidence.offset' },
    });
    expect((await patch(investigator, place, bytes.subarray(300_000), 300_000)).status).toBe(204);
    const [file] = (await listFiles(investigator, one.id)).filter((each) => each.id === id);
    expect(file).toMatchObject({
      ...{ name: 'Phiếu chi số 5.pdf', state: 'clean', kind: 'application/pdf', shown: 'pdf' },
      ...{ sha256: sha256Of(bytes), isMine: true, entry: null },
    });
    const found = await read('investigator', id);
    expect([found.status, found.bytes.equals(bytes)]).toEqual([200, true]);
  });

  it('keeps what was received when the connection breaks, and goes on on another node', async () => {
    const investigator = await server.as('investigator');
    const bytes = pdf(700_000);
    const { id } = await begin(investigator, one.id, { name: 'a.pdf', bytes });
    const place = { caseId: one.id, id };
    const stop = new AbortController();
    const slow = new ReadableStream({
      async start(controller) {
        controller.enqueue(bytes.subarray(0, 400_000));
        await new Promise((resolve) => setTimeout(resolve, 300));
        stop.abort();
      },
    });
    const { cookie, url } = investigator;
    await fetch(`${url}/api/cases/${one.id}/uploads/${id}`, {
      ...{ method: 'PATCH', duplex: 'half', body: slow, signal: stop.signal },
      headers: {
        ...{ cookie, origin: url, 'tus-resumable': '1.0.0', 'upload-offset': '0' },
        'content-type': 'application/offset+octet-stream',
      },
    } as RequestInit).catch(() => undefined);
    await expect.poll(() => offsetOf(investigator, place), { timeout: 5000 }).toBe(400_000);
    const node = await server.addNode({ DUECOURSE_EVIDENCE: await evidenceFolder() });
    const there = await server.as('investigator', node.url);
    expect((await patch(there, place, bytes.subarray(400_000), 400_000)).status).toBe(204);
    const file = (await listFiles(investigator, one.id)).find((each) => each.id === id);
    expect([file?.state, file?.sha256]).toEqual(['clean', sha256Of(bytes)]);
  }, 30_000);

  it('is handed out by range, in a sandbox, with its look on record', async () => {
    const bytes = pdf(600_000);
    const { id, sha256 } = await uploaded('investigator', bytes);
    const part = await read('investigator', id, { range: 'bytes=262100-262200' });
    expect([part.status, part.headers.get('content-range')]).toEqual([
      206,
      `bytes 262100-262200/${bytes.length}`,
    ]);
    expect(part.bytes.equals(bytes.subarray(262_100, 262_201))).toBe(true);
    const end = await read('investigator', id, { range: 'bytes=-10' });
    expect(end.bytes.equals(bytes.subarray(-10))).toBe(true);
    const beyond = await read('investigator', id, { range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    const { headers } = await read('investigator', id);
    expect(Object.fromEntries(headers)).toMatchObject({
      ...{ 'content-type': 'application/pdf', etag: `"${sha256}"`, 'cache-control': 'no-store' },
      ...{ 'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff' },
      ...{ 'cross-origin-resource-policy': 'same-origin', 'accept-ranges': 'bytes' },
    });
    expect(headers.get('content-disposition')).toMatch(/^inline;/);
    const [look] = await server.sql<{ n: number }[]>`
      select count(*)::int as n from access_log where stream_id = ${one.id} and actor_id = ${idOf('investigator')}`;
    expect(look?.n).toBeGreaterThan(0);
  });

  it('lies nowhere in the clear, and is not to be opened under another case or file', async () => {
    const { id } = await uploaded('investigator', pdf(1_000));
    const stored = await storedBytes();
    expect(stored.length).toBeGreaterThan(0);
    expect(stored.some((bytes) => bytes.includes('31337') || bytes.includes('%PDF'))).toBe(false);
    const [row] = await server.sql<{ name: string }[]>`
      select encode(sealed_name, 'escape') as name from evidence_files where id = ${id}`;
    expect(row?.name).not.toContain('chi');
  });

  it('has a thumbnail where it is a picture or a PDF, drawn by a process that a hostile file may take along', async () => {
    const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#246' } })
      .png()
      .toBuffer();
    const { id } = await uploaded('investigator', picture, 'ảnh.png');
    const drawn = await read('investigator', `${id}/thumbnail`);
    expect([drawn.status, drawn.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(await sharp(drawn.bytes).metadata()).toMatchObject({ width: 480, height: 320 });
    const page = await uploaded('investigator', emptyPdf());
    expect((await read('investigator', `${page.id}/thumbnail`)).status).toBe(200);
    const broken = await uploaded('investigator', pdf(2_000), 'hỏng.pdf');
    expect((await read('investigator', `${broken.id}/thumbnail`)).status).toBe(404);
    const text = await uploaded('investigator', Buffer.from('một dòng\n'), 'ghi chú.txt');
    expect((await read('investigator', `${text.id}/thumbnail`)).status).toBe(404);
  }, 30_000);
});

describe('whose file it is', () => {
  it('is its owner’s alone until it is handed in, and then the file’s', async () => {
    const { id, sha256 } = await uploaded('investigator', pdf(500));
    expect((await read('supervisor', id)).status).toBe(404);
    expect((await read('investigator', id)).status).toBe(200);
    const payload = { ...sampleOf(record, await factsOf(server, one.id)), files: [{ id, sha256 }] };
    const wrong = { ...payload, files: [{ id, sha256: '0'.repeat(64) }] };
    const refused = await send(server, one.id, 'investigator', { type: record, payload: wrong });
    expect(refused.body).toMatchObject({ code: 'refusal.filesWereUploaded', article: '13.1' });
    await must(server, one, record, 'investigator', { files: [{ id, sha256 }] });
    expect((await read('supervisor', id)).status).toBe(200);
    const again = await send(server, one.id, 'investigator', { type: record, payload });
    expect(again.body).toMatchObject({ code: 'refusal.filesWereUploaded' });
    const facts = await factsOf(server, one.id);
    expect(facts.exhibits.at(-1)?.files).toEqual([{ id, sha256, version: 1, disclosedOn: null }]);
    const { cookie, url } = await server.as('investigator');
    const taken = await fetch(`${url}/api/cases/${one.id}/uploads/${id}`, {
      method: 'DELETE',
      headers: { cookie, origin: url, 'tus-resumable': '1.0.0' },
    });
    expect([taken.status, (await read('investigator', id)).status]).toEqual([404, 200]);
  });

  it('is the respondent’s to read once it was disclosed, and never before', async () => {
    const { id, sha256 } = await uploaded('investigator', pdf(600));
    await must(server, one, record, 'investigator', { files: [{ id, sha256 }] });
    expect((await read('respondent', id)).status).toBe(404);
    const never = await read('respondent', '01900000-0000-7000-8000-000000000000');
    expect((await read('respondent', id)).bytes.equals(never.bytes)).toBe(true);
    const exhibitId = (await factsOf(server, one.id)).exhibits.at(-1)?.id;
    await must(server, one, 'verification.disclose', 'investigator', { exhibitIds: [exhibitId] });
    expect((await read('respondent', id)).status).toBe(200);
    const listed = (await listFiles(await server.as('respondent'), one.id)).map((file) => file.id);
    expect(listed).toEqual([id]);
  });

  it('is refused to whoever hands in nothing, and absent to whoever sees no such case', async () => {
    const bytes = pdf(100);
    const sending = { name: 'a.pdf', bytes };
    expect((await begin(await server.as('supervisor'), one.id, sending)).code).toBe('evidence.mayNotUpload');
    const outside = await begin(await server.as('outsider'), one.id, sending);
    const never = await begin(await server.as('outsider'), idOf('outsider'), sending);
    expect([outside.status, outside.problem]).toEqual([404, never.problem]);
    const respondent = await server.as('respondent');
    const own = await upload(respondent, one.id, sending);
    expect(own.status).toBe(204);
    expect((await read('investigator', own.id)).status).toBe(404);
    await must(server, one, 'verification.submitEvidence', 'respondent', {
      files: [{ id: own.id, sha256: sha256Of(bytes) }],
    });
    expect((await read('investigator', own.id)).status).toBe(200);
  });
});

async function evidenceFolder(): Promise<string> {
  return `${server.dataDir}/evidence`;
}

/** Everything that lies in the store. */
async function storedBytes(): Promise<Buffer[]> {
  const { readdir, readFile } = await import('node:fs/promises');
  const folder = await evidenceFolder();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(`${entry.parentPath}/${entry.name}`)),
  );
}
