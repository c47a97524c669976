// What belongs to nobody is cleared away by any node that starts: uploads that nobody goes on with, files that nobody hands in, blobs
// that no row names. What was handed in stays, and goes with the key of its case.
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { begin, patch, sha256Of, upload } from '#tests/support/upload.ts';
import { v7 } from '#tests/support/uuid-v7.ts';

let server: TestServer;
let one: CaseOverHttp;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duecourse-evidence-'));
  server = await startTestServer({ DUECOURSE_EVIDENCE: folder });
  one = await caseIn(server, 'verification.gathering');
}, 60_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The files that have blobs in the store. */
async function filesInStore(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.parentPath.split('/').at(-1) ?? '');
  return [...new Set(found)].toSorted();
}

it('sweeps what nobody goes on with, and never what was handed in', async () => {
  const investigator = await server.as('investigator');
  const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'a')]);
  const sending = { name: 'a.pdf', bytes };
  const [kept, fresh, old] = await Promise.all([1, 2, 3].map(() => upload(investigator, one.id, sending)));
  const left = await begin(investigator, one.id, sending);
  await patch(investigator, { caseId: one.id, id: left.id }, bytes.subarray(0, 2_000), 0);
  await must(server, one, 'verification.recordEvidence', 'investigator', {
    files: [{ id: kept?.id, sha256: sha256Of(bytes) }],
  });
  await server.sql`update evidence_files set touched_at = now() - interval '15 days' where id <> ${fresh?.id ?? ''}`;
  const long = new Date(Date.now() - 2 * 3_600_000);
  for (const name of ['part', 'part.x.part']) {
    const orphan = join(folder, one.id, v7());
    await mkdir(orphan, { recursive: true });
    await writeFile(join(orphan, name), 'left by a killed process');
    await utimes(join(orphan, name), long, long);
  }
  expect(await filesInStore()).toHaveLength(6);
  await server.addNode();
  const staying = [kept?.id ?? '', fresh?.id ?? ''].toSorted();
  await expect.poll(filesInStore, { timeout: 15_000 }).toEqual(staying);
  const rows = await server.sql<{ id: string }[]>`select id from evidence_files order by id`;
  expect(rows.map(({ id }) => id).toSorted()).toEqual(staying);
  expect(rows.map(({ id }) => id)).not.toContain(old?.id);
}, 60_000);

it('is nothing but noise once the key of the case is erased, and then is swept', async () => {
  const investigator = await server.as('investigator');
  const bytes = Buffer.from('%PDF-1.7\n một trang');
  const { id } = await upload(investigator, one.id, { name: 'a.pdf', bytes });
  const path = `/api/cases/${one.id}/evidence/${id}`;
  expect((await investigator.get(path)).status).toBe(200);
  await server.sql`delete from case_keys where stream_id = ${one.id}`;
  expect((await investigator.get(path)).status).toBe(404);
  const blobs = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(blobs.length).toBeGreaterThan(1);
  const long = new Date(Date.now() - 2 * 3_600_000);
  for (const { parentPath, name } of blobs) await utimes(join(parentPath, name), long, long);
  await server.addNode();
  await expect.poll(filesInStore, { timeout: 15_000 }).toEqual([]);
  // What the record says of them stays.
  expect(
    await server.sql`select from evidence_files where stream_id = ${one.id} and entry is not null`,
  ).toHaveLength(1);
}, 60_000);
