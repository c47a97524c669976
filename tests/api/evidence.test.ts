// Files of evidence: sent in pieces and gone on with, whole with their hash or not there, read by range, and absent to everybody
// who neither owns them nor may see what they were handed in as.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { begin, listFiles, offsetOf, patch, sha256Of, upload } from '#tests/support/upload.ts';

let server: TestServer;
let one: CaseOverHttp;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.gathering');
}, 60_000);
afterAll(() => server?.close());

const pdf = (length: number) =>
  Buffer.concat([Buffer.from('%PDF-1.7\n% bằng chứng 31337\n'), randomBytes(length)]);

async function read(name: Person, id: string, headers: Record<string, string> = {}) {
  const { cookie } = await server.as(name);
  const answer = await fetch(`${server.url}/api/cases/${one.id}/evidence/${id}`, {
    headers: { cookie, ...headers },
  });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

describe('a file of evidence', () => {
  it('arrives in pieces, goes on from where it was, and is whole with its hash', async () => {
    const investigator = await server.as('investigator');
    const bytes = pdf(900_000);
    const { id } = await begin(investigator, one.id, { name: 'Phiếu chi số 5.pdf', bytes });
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
    expect((await upload(investigator, one.id, { name: 'a.pdf', bytes, sha256: sha256Of(bytes) })).code).toBe(
      null,
    );
    const found = await read('investigator', id);
    expect([found.status, found.bytes.equals(bytes)]).toEqual([200, true]);
  });
});
