// Files of evidence before a real clamd with a signature of our own: what it knows is refused and gone, what it does not know is let
// through, and while it is down nothing is: files stay where nobody reads them until it is there again.
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, must } from '#tests/support/case-over-http.ts';
import { type Clamd, clamdKnowing } from '#tests/support/clamd-process.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { listFiles, sha256Of, upload } from '#tests/support/upload.ts';

/** EICAR's test file, put together here so that no scanner stumbles over this one. */
const eicar = ['X5O!P%@AP[4', '\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const ours = 'mã độc của bài kiểm thử này';

let clamd: Clamd;
let server: TestServer;
let one: CaseOverHttp;
beforeAll(async () => {
  clamd = await clamdKnowing([eicar, ours]);
  await clamd.start();
  server = await startTestServer({ DUECOURSE_CLAMD: clamd.place });
  one = await caseIn(server, 'verification.gathering');
}, 90_000);
afterAll(async () => {
  await server?.close();
  await clamd?.remove();
});

const send = async (name: string, bytes: Uint8Array) =>
  upload(await server.as('investigator'), one.id, { name, bytes });
const found = async (id: string) =>
  (await listFiles(await server.as('investigator'), one.id)).find((file) => file.id === id);

async function filesInStore(): Promise<number> {
  const entries = await readdir(`${server.dataDir}/evidence`, { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((entry) => entry.isFile()).length;
}

describe('a file before the scanner', () => {
  it('that it knows is refused by name, and nothing of it is left', async () => {
    for (const text of [eicar, `Xin chào. ${ours}. Hết.`]) {
      const answer = await send('ghi chú.txt', Buffer.from(text));
      expect([answer.status, answer.code]).toEqual([422, 'evidence.infected']);
      expect(await found(answer.id)).toMatchObject({ state: 'refused', refusal: 'evidence.infected' });
    }
    expect(await filesInStore()).toBe(0);
  });

  it('that lies behind the length that it takes at once is found all the same', async () => {
    const long = Buffer.alloc(70 * 1024 * 1024, 'mot dong chu\n');
    long.write(ours, 64 * 1024 * 1024 - 9);
    const answer = await send('dài.txt', long);
    expect(answer.code).toBe('evidence.infected');
  }, 90_000);

  it('that it does not know is let through, and can be handed in', async () => {
    const bytes = Buffer.from('Một ghi chú vô hại.');
    const { id, status } = await send('ghi chú.txt', bytes);
    expect([status, (await found(id))?.state]).toEqual([204, 'clean']);
    await must(server, one, 'verification.recordEvidence', 'investigator', {
      files: [{ id, sha256: sha256Of(bytes) }],
    });
  });

  it('waits in quarantine while the scanner is down, and is let through when it is there again', async () => {
    await clamd.stop();
    const { id, status } = await send('ghi chú.txt', Buffer.from('Một ghi chú khác.'));
    expect([status, (await found(id))?.state]).toEqual([204, 'quarantined']);
    const { cookie } = await server.as('investigator');
    const answer = await fetch(`${server.url}/api/cases/${one.id}/evidence/${id}`, { headers: { cookie } });
    expect(answer.status).toBe(409);
    await clamd.start();
    await expect.poll(async () => (await found(id))?.state, { timeout: 45_000, interval: 500 }).toBe('clean');
  }, 60_000);
});
