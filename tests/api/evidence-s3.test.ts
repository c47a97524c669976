// Evidence in a bucket: the same as in a folder, against a real S3 service: sent in pieces, gone on with after a kill, read by range,
// and nothing left of what was refused.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import { hostileFiles, hostileKinds } from '#tests/support/hostile-files.ts';
import { type S3Service, startS3 } from '#tests/support/s3-service.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { begin, listFiles, offsetOf, patch, sha256Of, upload } from '#tests/support/upload.ts';

let s3: S3Service;
let server: TestServer;
let one: CaseOverHttp;
beforeAll(async () => {
  s3 = await startS3();
  server = await startTestServer(s3.environment);
  one = await caseIn(server, 'verification.gathering');
}, 60_000);
afterAll(async () => {
  await server?.close();
  await s3?.close();
});

describe('evidence in a bucket', () => {
  it('is received in parts, goes on on another node after a kill, and is read by range', async () => {
    // More than one part of the store, and more than one of a multipart upload.
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(17_600_000)]);
    const victim = await server.addNode();
    const there = await server.as('investigator', victim.url);
    const { id } = await begin(there, one.id, { name: 'a.pdf', bytes, sha256: sha256Of(bytes) });
    const place = { caseId: one.id, id };
    expect((await patch(there, place, bytes.subarray(0, 17_100_000), 0)).status).toBe(204);
    process.kill(victim.pid, 'SIGKILL');
    const investigator = await server.as('investigator');
    expect(await offsetOf(investigator, place)).toBe(17_100_000);
    expect((await patch(investigator, place, bytes.subarray(17_100_000), 17_100_000)).status).toBe(204);
    const [file] = await listFiles(investigator, one.id);
    expect(file).toMatchObject({ state: 'clean', sha256: sha256Of(bytes) });
    const { cookie, url } = investigator;
    const address = `${url}/api/cases/${one.id}/evidence/${id}`;
    const part = await fetch(address, { headers: { cookie, range: 'bytes=16777200-17777300' } });
    expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(16_777_200, 17_777_301))).toBe(true);
    expect((await s3.objects()).every((name) => name.startsWith(`of/ours/${one.id}/${id}/`))).toBe(true);
  }, 60_000);

  it('keeps nothing of what was refused', async () => {
    const investigator = await server.as('investigator');
    const before = await s3.objects();
    for await (const file of hostileFiles(await hostileKinds()))
      expect([file.what, (await upload(investigator, one.id, file)).code]).toEqual([file.what, file.code]);
    expect(await s3.objects()).toEqual(before);
  }, 60_000);
});
