// A node killed in the middle of many uploads: each of them is absent, goes on from where it was, or is whole with its hash; what was
// half-written is no file. KILLED_UPLOADS=200 for the long run.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn } from '#tests/support/case-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { begin, listFiles, offsetOf, patch, sha256Of, upload } from '#tests/support/upload.ts';

const count = Number(process.env.KILLED_UPLOADS ?? 40);
let server: TestServer;
let cases: CaseOverHttp[];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-evidence-'));
  server = await startTestServer({ DUECOURSE_EVIDENCE: folder, DUECOURSE_EVIDENCE_AT_ONCE: String(count) });
  cases = [];
  for (let n = 0; n < Math.ceil(count / 50); n += 1)
    cases.push(await caseIn(server, 'verification.gathering'));
}, 120_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Bytes that come slowly enough to be caught on the way. */
function slowly(bytes: Buffer): ReadableStream {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(bytes.subarray(at, at + 60_000));
      at += 60_000;
      if (at >= bytes.length) controller.close();
      else await new Promise((resolve) => setTimeout(resolve, 40));
    },
  });
}

it(`killed during ${count} uploads, each is absent, resumable or whole with its hash`, async () => {
  const victim = await server.addNode();
  const there = await server.as('investigator', victim.url);
  // The thread that seals is there from the first upload on.
  await upload(there, cases[0]?.id ?? '', { name: 'first.pdf', bytes: Buffer.from('%PDF-1.7\n') });
  const sent = Array.from({ length: count }, (_, n) => ({
    caseId: cases[n % cases.length]?.id ?? '',
    bytes: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(100_000 + (n % 20) * 90_000)]),
    id: '',
  }));
  let done = 0;
  const sending = sent.map(async (one, n) => {
    await new Promise((resolve) => setTimeout(resolve, n * 15));
    const { caseId, bytes } = one;
    one.id = (await begin(there, caseId, { name: `${n}.pdf`, bytes, sha256: sha256Of(bytes) })).id;
    await fetch(`${victim.url}/api/cases/${caseId}/uploads/${one.id}`, {
      ...{ method: 'PATCH', duplex: 'half', body: slowly(bytes) },
      headers: {
        ...{ cookie: there.cookie, origin: victim.url, 'tus-resumable': '1.0.0', 'upload-offset': '0' },
        'content-type': 'application/offset+octet-stream',
      },
    } as RequestInit);
    done += 1;
  });
  const settled = Promise.allSettled(sending);
  // Some are whole by then, and the longer ones are on their way.
  await expect.poll(() => done, { timeout: 60_000, interval: 10 }).toBeGreaterThanOrEqual(count / 5);
  process.kill(victim.pid, 'SIGKILL');
  await settled;
  const survivor = await server.as('investigator');
  const found = { absent: 0, resumable: 0, whole: 0 };
  for (const { id, caseId, bytes } of sent) {
    const place = { caseId, id };
    const offset = id ? await offsetOf(survivor, place) : null;
    if (offset === null) found.absent += 1;
    else if (offset < bytes.length) {
      found.resumable += 1;
      expect((await patch(survivor, place, bytes.subarray(offset), offset)).status).toBe(204);
    } else found.whole += 1;
  }
  const files = (await Promise.all(cases.map(({ id }) => listFiles(survivor, id)))).flat();
  const hashes = new Map(files.map((file) => [file.id, `${file.state} ${file.sha256}`]));
  const begun = sent.filter(({ id }) => id !== '');
  for (const { id, bytes } of begun.filter(({ id: each }) => hashes.has(each)))
    expect(hashes.get(id)).toBe(`clean ${sha256Of(bytes)}`);
  console.log(JSON.stringify({ killedUploads: count, ...found }));
  expect(found.absent).toBe(sent.length - begun.length);
  expect(found.resumable).toBeGreaterThan(0);
  expect(found.whole).toBeGreaterThan(0);
}, 300_000);
