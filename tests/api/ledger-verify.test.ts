// `npx duecourse verify` in the hands of somebody who trusts nobody: a whole log by its address, and a case that was taken out, as a ZIP
// and unpacked. It says what holds and what does not, by words and by its exit code; without a database and a secret of its own.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logKeyOf, signingKeyOf } from '#server/ledger/ledger-key.ts';
import { secretsOf } from '#server/secrets.ts';
import { type CaseOverHttp, caseIn, registerCase } from '#tests/support/case-over-http.ts';
import { madeLog, madePdf, madeProof, madeWitness } from '#tests/support/made-proof.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { unpacked } from '#tests/support/unpacked-export.ts';
import { until } from '#tests/support/watcher.ts';

const logKey = logKeyOf(secretsOf(inject('cluster').instanceSecret).ledger).text;
const strangersKey = logKeyOf(Buffer.alloc(32, 7)).text;
const witnessKey = signingKeyOf(() => 'witness.test/none', Buffer.alloc(32, 8), 4).text;
const code = '7KQ2M-0F9AB-7KQ2M-0F9AB';
const main = new URL('../../server/main.ts', import.meta.url).pathname;

let server: TestServer;
let folder: string;
let one: CaseOverHttp;
let zip: string;

beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'duecourse-verify-'));
  one = await caseIn(server, 'verification.responding');
  await untilSigned();
  zip = await takenOut();
}, 120_000);
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

async function untilSigned(): Promise<string> {
  return until(
    'the whole log, signed',
    async () => {
      const note = await (await fetch(`${server.url}/api/ledger/checkpoint`)).text();
      return note.split('\n')[1] === String(await server.countEntries()) && note;
    },
    20_000,
  );
}

async function takenOut(): Promise<string> {
  const { url, cookie } = await server.as('supervisor');
  const answer = await fetch(`${url}/api/cases/${one.id}/exports`, {
    method: 'POST',
    headers: { cookie, origin: url, 'content-type': 'application/json', 'x-purpose': 'handover' },
    body: '{}',
  });
  const path = join(folder, 'case.zip');
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));
  return path;
}

async function verify(...flags: string[]): Promise<{ code: number; said: string }> {
  const run = promisify(execFile)(process.execPath, [main, 'verify', ...flags], {
    env: { PATH: process.env.PATH },
  });
  return run.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      said: error.stdout + error.stderr,
    }),
  );
}

/** The unpacked export with one file of it changed. */
async function bent(file: string, change: (text: string) => string): Promise<string> {
  const at = await unpacked(folder, await readFile(zip));
  await writeFile(join(at, file), change(await readFile(join(at, file), 'utf8')));
  return at;
}

describe('npx duecourse verify', () => {
  it('checks a whole log by its address, under the key that the reader knows', async () => {
    const { code, said } = await verify(server.url, '--key', logKey);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('All entries lead to the root that was signed.'),
    ]);
    const copy = join(folder, 'copy');
    expect((await verify(server.url, '--copy', copy)).code).toBe(0);
    expect((await verify(copy, '--key', logKey)).code).toBe(0);
    const other = await verify(server.url, '--key', strangersKey);
    expect([other.code, other.said]).toEqual([1, expect.stringContaining('not signed by this log’s key')]);
    const unseen = await verify(server.url, '--witness', witnessKey);
    expect([unseen.code, unseen.said]).toEqual([
      1,
      expect.stringContaining('witness.test/none has not cosigned'),
    ]);
  });

  it('says whether the log only grew since a checkpoint that was kept', async () => {
    const kept = join(folder, 'kept');
    await writeFile(kept, await untilSigned());
    await registerCase(server);
    await untilSigned();
    const { code, said } = await verify(server.url, '--since', kept);
    expect([code, said]).toEqual([
      0,
      expect.stringContaining('are still those of the checkpoint that you keep'),
    ]);
    // What was kept has to be the log's own word.
    await writeFile(kept, (await readFile(kept, 'utf8')).replace(/\n\d+\n/, '\n3\n'));
    expect((await verify(server.url, '--since', kept)).code).toBe(1);
  });

  it('checks a case that was taken out, as it came and unpacked', async () => {
    for (const at of [zip, await unpacked(folder, await readFile(zip))]) {
      const { code, said } = await verify(at, '--key', logKey);
      expect([code, said]).toEqual([0, expect.stringContaining(`${one.version} entries are in the log`)]);
    }
    const { code, said } = await verify(zip);
    expect([code, said]).toEqual([0, expect.stringContaining('? Khóa đi kèm')]);
  });

  it('says what was changed in it', async () => {
    const changed = await bent('entries.json', (text) => text.replace('"version": 3', '"version": 4'));
    const told = await verify(changed);
    expect([told.code, told.said]).toEqual([1, expect.stringContaining('entries.json: was changed.')]);
    expect(told.said).toContain('is out of order');
    const cut = await bent('ledger.json', (text) => text.replace(/"proof": \[\s*"[^"]+",/, '"proof": ['));
    const proven = await verify(cut);
    expect([proven.code, proven.said]).toEqual([1, expect.stringContaining('is not in the log')]);
    const forged = await bent('ledger.json', (text) => text.replace(logKey, strangersKey));
    expect((await verify(forged)).said).toContain('not signed by this log’s key');
  });

  it('checks a document that was served with its proof, each by its name or both in a folder', async () => {
    const at = await mkdtemp(join(folder, 'served-'));
    const [pdf, proof] = [join(at, 'decision.pdf'), join(at, 'decision.proof.json')];
    await writeFile(pdf, madePdf(code));
    await writeFile(proof, JSON.stringify(madeProof(madePdf(code), code)));
    const trust = ['--key', madeLog.text, '--witness', madeWitness.text];
    for (const flags of [[pdf, '--proof', proof], [at]]) {
      const { code: exit, said } = await verify(...flags, ...trust);
      expect([exit, said]).toEqual([0, expect.stringContaining(`to the letter, the document ${code}`)]);
      expect(said).toContain('witness.example/one cosigned it');
    }
    expect((await verify(pdf, '--proof', proof, '--witness', witnessKey)).code).toBe(1);
    await writeFile(pdf, madePdf(code, 'Quyết định khác'));
    const changed = await verify(at);
    expect([changed.code, changed.said]).toEqual([
      1,
      expect.stringContaining('was changed since it was made'),
    ]);
    await writeFile(proof, 'no JSON');
    expect((await verify(at)).said).toContain('The proof cannot be read');
    expect((await verify(pdf)).code).toBe(2);
  });

  it('says so where it cannot check', async () => {
    expect((await verify()).code).toBe(2);
    expect((await verify(join(folder, 'nowhere'))).code).toBe(2);
    expect((await verify(server.url, '--key', 'nonsense')).code).toBe(2);
    expect((await verify('http://127.0.0.1:9')).code).toBe(2);
    expect((await verify(await bent('entries.json', () => 'no JSON'))).code).toBe(2);
  });
});
