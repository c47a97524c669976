// Files of reporters: streamed in, cut off at the limit, encrypted under the case's key, whole or not there; handed out to those
// who read the file of the case and to nobody else.
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reporter, reporterAt } from '#tests/support/reporter-browser.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { History } from '#workflows/contract/case-schemas.ts';
import { largestFile } from '#workflows/contract/reporting-schemas.ts';

let server: TestServer;
let reporter: Reporter;
let caseId: string;
beforeAll(async () => {
  server = await startTestServer();
  reporter = await reporterAt(server.url);
  await reporter.report();
  const [row] = await server.sql<{ id: string }[]>`select stream_id as id from heads where kind = 'case'`;
  caseId = row?.id ?? '';
});
afterAll(() => server.close());

const countOf = async (table: string) =>
  (await server.sql.unsafe<{ n: number }[]>(`select count(*)::int as n from ${table}`))[0]?.n;

async function download(name: Parameters<TestServer['as']>[0], id: string) {
  const { cookie } = await server.as(name);
  const answer = await fetch(`${server.url}/api/cases/${caseId}/files/${id}`, { headers: { cookie } });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

describe('a file of a reporter', () => {
  it('comes back to the officer bit by bit as it was, under its name, as a download of no type', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7 bằng chứng 31337'), randomBytes(700_000)]);
    const { body } = await reporter.handIn('Phiếu chi số 5.pdf', bytes);
    expect(body.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    const sent = await reporter.act('case.addInformation', {
      message: 'Tôi gửi kèm phiếu chi.',
      files: [{ id: body.id, name: body.name, sha256: body.sha256 }],
    });
    expect(sent.status).toBe(200);
    const found = await download('intake', body.id);
    expect([found.status, found.bytes.equals(bytes), found.headers.get('content-type')]).toEqual([
      ...[200, true, 'application/octet-stream'],
    ]);
    expect(decodeURIComponent(found.headers.get('content-disposition') ?? '')).toContain(
      'Phiếu chi số 5.pdf',
    );
    expect(found.headers.get('x-content-type-options')).toBe('nosniff');
    const history = await (await server.as('intake')).get<History>(`/api/cases/${caseId}/history`);
    expect(history.body.entries.at(-1)?.payload.files).toMatchObject([{ name: 'Phiếu chi số 5.pdf' }]);
    expect(
      await server.sql`select from report_file_chunks where position('31337'::bytea in sealed) > 0`,
    ).toEqual([]);
    expect((await reporter.open()).view?.messages.at(-1)?.files).toEqual(['Phiếu chi số 5.pdf']);
  });

  it('is there for nobody who does not read the file', async () => {
    const { body } = await reporter.handIn('a.txt', Buffer.from('một hai ba'));
    for (const name of ['administrator', 'custodian', 'strangeIntake', 'member1'] as const)
      expect([name, (await download(name, body.id)).status]).toEqual([name, 404]);
    const answer = await fetch(`${server.url}/api/cases/${caseId}/files/${body.id}`);
    expect(answer.status).toBe(401);
  });

  it('is not named in a message where it is another’s, or hashes to something else', async () => {
    const { body } = await reporter.handIn('b.txt', Buffer.from('bốn năm sáu'));
    const other = await reporterAt(server.url);
    await other.report();
    const named = { files: [{ id: body.id, name: body.name, sha256: body.sha256 }], message: 'Kèm tệp.' };
    expect((await other.act('case.addInformation', named)).body.code).toBe('report.unknownFile');
    const altered = { ...named, files: [{ ...named.files[0], sha256: '0'.repeat(64) }] };
    expect((await reporter.act('case.addInformation', altered)).body.code).toBe('report.unknownFile');
  });

  it('is refused beyond the limit, said so or not, and leaves no chunk behind', async () => {
    const before = [await countOf('report_files'), await countOf('report_file_chunks')];
    const tooLarge = new Uint8Array(largestFile + 1);
    expect((await reporter.handIn('c.bin', tooLarge)).status).toBe(413);
    async function* pieces() {
      for (let sent = 0; sent <= largestFile; sent += 1024 * 1024) yield new Uint8Array(1024 * 1024);
      yield new Uint8Array(1024 * 1024);
    }
    const unsaid = await fetch(`${server.url}/api/reports/files`, {
      ...{ method: 'POST', duplex: 'half', body: Readable.toWeb(Readable.from(pieces())) },
      headers: { 'x-lookup': reporter.lookup, 'x-file-name': 'd.bin' },
    } as RequestInit).then(
      (answer) => answer.status,
      // Cut off while it still sends.
      () => 413,
    );
    expect(unsaid).toBe(413);
    expect((await reporter.handIn('e.txt', new Uint8Array())).status).toBe(422);
    expect([await countOf('report_files'), await countOf('report_file_chunks')]).toEqual(before);
  }, 60_000);

  it('that broke off on the way is not there, and neither are its chunks', async () => {
    const before = [await countOf('report_files'), await countOf('report_file_chunks')];
    const stop = new AbortController();
    async function* pieces() {
      for (let n = 0; n < 3; n += 1) yield new Uint8Array(300 * 1024);
      await new Promise((resolve) => setTimeout(resolve, 300));
      stop.abort();
      yield new Uint8Array(1);
    }
    await fetch(`${server.url}/api/reports/files`, {
      ...{
        method: 'POST',
        duplex: 'half',
        body: Readable.toWeb(Readable.from(pieces())),
        signal: stop.signal,
      },
      headers: { 'x-lookup': reporter.lookup, 'x-file-name': 'f.bin' },
    } as RequestInit).catch(() => undefined);
    await expect
      .poll(async () => [await countOf('report_files'), await countOf('report_file_chunks')], {
        timeout: 8000,
      })
      .toEqual(before);
  }, 30_000);
});
