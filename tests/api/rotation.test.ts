// The drill of changing the instance's secret, on the demo with its whole past: it waits for the nodes to be stopped, can be killed at
// any moment, leaves everything readable and nothing that the old secret opens, and the ledger is one log before and after.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseKeysOf, openBytes } from '#server/cases/case-keys.ts';
import { logKeyOf } from '#server/ledger/ledger-key.ts';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import { secretsOf } from '#server/secrets.ts';
import { placeOfCertificate } from '#server/standing/standing-certificates.ts';
import { type Product, password, removeDataDir, signIn, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { commandIn } from '#tests/support/replay-process.ts';
import { reporterAt } from '#tests/support/reporter-browser.ts';
import { lookInto, seededDataDir } from '#tests/support/seeded-demo.ts';
import { codeOf, secretIn } from '#tests/support/six-digits.ts';
import { until } from '#tests/support/watcher.ts';
import { startWitness, type WitnessProcess } from '#tests/support/witness-process.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { noteAsText, noteFromText } from '#workflows/ledger/signed-note.ts';
import { successionAsText, successionFromText } from '#workflows/ledger/succession.ts';

let dataDir: string;
let product: Product;
let sql: postgres.Sql;
let witness: WitnessProcess;
let old: { secret: string; key: string; checkpoint: string; cookie: string; texts: string };
let factor: Uint8Array;

const settings = () => ({ DUECOURSE_WITNESSES: `${witness.url} ${witness.key}` });
const rotate = () => commandIn({ DUECOURSE_DATA_DIR: dataDir }, 'rotate');
const secretFile = () => join(dataDir, 'secret.json');
const keptSecret = async () =>
  JSON.parse(await readFile(secretFile(), 'utf8')) as { secret: string; next?: string };
const verify = (...flags: string[]) => commandIn({}, 'verify', [product.url, ...flags]);

beforeAll(async () => {
  dataDir = await seededDataDir();
  const { secret } = await keptSecret();
  const key = logKeyOf(secretsOf(secret).ledger).text;
  witness = await startWitness(key);
  product = await startProduct(dataDir, settings());
  sql = await lookInto(dataDir);
  const cookie = await withSecondFactor(await signIn(product.url, 'secretary'));
  old = { secret, key, cookie, checkpoint: await cosigned(), texts: await someHistories(cookie) };
}, 180_000);
afterAll(async () => {
  await sql?.end();
  await product?.stop();
  await witness?.close();
  await removeDataDir(dataDir);
});

/** The last checkpoint that the witness put its name under. */
function cosigned(): Promise<string> {
  return until(
    'a cosignature of the last checkpoint',
    async () => {
      const note = await (await fetch(`${product.url}/api/ledger/checkpoint`)).text();
      const [row] = await sql<{ n: string }[]>`select count(*) as n from case_entries`;
      return note.includes('— witness.test/one ') && note.split('\n')[1] === row?.n && note;
    },
    60_000,
  );
}

/** What a dozen cases say, narrative and all. */
async function someHistories(cookie: string): Promise<string> {
  const cases = await sql<{ id: string }[]>`
    select stream_id as id from heads where kind = 'case' order by ref limit 12`;
  const caller = callerOf(product.url, cookie);
  const answers = await Promise.all(cases.map(({ id }) => caller.get(`/api/cases/${id}/history`)));
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(6);
  return answers.map(({ text }) => text).join('\n');
}

/** Turns it on; gives the session that follows. */
async function withSecondFactor(cookie: string): Promise<string> {
  const caller = callerOf(product.url, cookie);
  const { body } = await caller.post<{ totpURI: string }>('/api/auth/two-factor/enable', { password });
  factor = secretIn(body.totpURI);
  return confirmed(caller);
}

async function confirmed(caller: Caller): Promise<string> {
  const done = await caller.post('/api/auth/two-factor/verify-totp', { code: codeOf(factor) });
  expect(done.status).toBe(200);
  return done.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** Whoever stole the old secret can have both keys sign another story. */
function secondSuccession(statement: string): string {
  const note = noteFromText(nodePlatform, statement);
  const said = note && successionFromText(nodePlatform, note.text);
  if (!said) throw new Error('The statement cannot be read.');
  const predecessor = logKeyOf(secretsOf(old.secret).ledger);
  const successor = logKeyOf(Buffer.alloc(32, 5), predecessor.verifier.name);
  const keys = { predecessor: predecessor.verifier, successor: successor.verifier };
  const text = successionAsText(nodePlatform, { ...said, ...keys });
  const signatures = [predecessor, successor].map(({ verifier: { name, id: keyId }, sign }) => ({
    ...{ name, keyId },
    signature: sign(asciiBytes(text) ?? new Uint8Array()),
  }));
  return noteAsText(nodePlatform, { text, signatures });
}

describe('the change of the secret', () => {
  it('waits until no node runs, and they go on meanwhile', async () => {
    const { code, err } = await rotate();
    expect([code, err]).toEqual([2, expect.stringContaining('nodes are still running (duecourse-')]);
    expect(await keptSecret()).toEqual({ secret: old.secret });
    expect((await callerOf(product.url, old.cookie).get('/api/me')).status).toBe(200);
  });

  it('that was cut off before the database lets no node start, and is finished by asking again', async () => {
    await sql.end();
    await product.stop();
    await writeFile(secretFile(), JSON.stringify({ secret: old.secret, next: 'n'.repeat(43) }));
    const started = await commandIn({ DUECOURSE_DATA_DIR: dataDir, PORT: '0' }, 'start');
    expect([started.code, started.err]).toEqual([1, expect.stringContaining('npx duecourse rotate')]);
    const { code, out } = await rotate();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ now: true, certificates: expect.any(Number) });
    expect(JSON.parse(out).cases).toBeGreaterThan(50);
    expect(await keptSecret()).toEqual({ secret: 'n'.repeat(43) });
  }, 120_000);

  it('that was cut off after the database is finished without being done twice', async () => {
    await writeFile(secretFile(), JSON.stringify({ secret: old.secret, next: 'n'.repeat(43) }));
    const { code, out } = await rotate();
    expect([code, JSON.parse(out)]).toEqual([0, { now: false, cases: 0, certificates: 0 }]);
    product = await startProduct(dataDir, settings());
    sql = await lookInto(dataDir);
  }, 120_000);

  it('ends every session, keeps the second factor, and every text is read as before', async () => {
    expect((await callerOf(product.url, old.cookie).get('/api/me')).status).toBe(401);
    const cookie = await confirmed(callerOf(product.url, await signIn(product.url, 'secretary')));
    expect(await someHistories(cookie)).toBe(old.texts);
    const { receipts } = JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')) as {
      receipts: string[];
    };
    const inbox = await (await reporterAt(product.url, receipts[0])).open();
    expect(inbox.view?.messages.length).toBeGreaterThan(0);
  });

  it('leaves nothing that the old secret opens', async () => {
    const keys = await sql<
      { id: string; wrapped: Uint8Array }[]
    >`select stream_id as id, wrapped from case_keys`;
    const sheets = await sql<
      { id: string; sealed: Uint8Array }[]
    >`select id, sealed from standing_certificates`;
    const [was, is] = [secretsOf(old.secret), secretsOf((await keptSecret()).secret)];
    for (const { id, wrapped } of keys) {
      expect(() => caseKeysOf(was.caseKeys).unwrap(id, wrapped)).toThrow();
      expect(caseKeysOf(is.caseKeys).unwrap(id, wrapped)).toHaveLength(32);
    }
    for (const { id, sealed } of sheets) {
      expect(() => openBytes(was.standing, placeOfCertificate(id), sealed)).toThrow();
      expect(openBytes(is.standing, placeOfCertificate(id), sealed).length).toBeGreaterThan(0);
    }
  });

  it('leaves the log one log: to the witness, to the old key, to the new one, and to the audit', async () => {
    const [unit] = await sql<{ id: string }[]>`select unit_id as id from heads where kind = 'case' limit 1`;
    const sent = await (await reporterAt(product.url)).report({ unitId: unit?.id });
    expect(sent.status).toBe(200);
    const note = await cosigned();
    expect(note.split('\n')[1]).not.toBe(old.checkpoint.split('\n')[1]);
    const kept = join(dataDir, 'kept-checkpoint');
    await writeFile(kept, old.checkpoint);
    const key = (await (await fetch(`${product.url}/api/ledger/key`)).text()).trim();
    expect(key).not.toBe(old.key);
    expect(key.split('+')[0]).toBe(note.split('\n')[0]);
    for (const known of [old.key, key]) {
      const { code, out } = await verify('--key', known, '--witness', witness.key, '--since', kept);
      expect([code, out]).toEqual([0, expect.stringContaining('named by the one before')]);
    }
    const stranger = logKeyOf(Buffer.alloc(32, 5), key.split('+')[0]).text;
    expect((await verify('--key', stranger)).code).toBe(1);
    const audit = await commandIn({ DUECOURSE_DATA_DIR: dataDir }, 'audit', [
      '--seen',
      witness.url,
      '--seen',
      kept,
    ]);
    expect([audit.code, JSON.parse(audit.out).findings]).toEqual([0, 0]);
  }, 120_000);

  it('is followed by the witness once: it goes on to no second successor of a key, even one that was signed', async () => {
    const [row] = await sql<{ note: string }[]>`select note from ledger_successions`;
    const statement = row?.note ?? '';
    const hand = (body: string) => fetch(`${witness.url}/add-successor`, { method: 'POST', body });
    expect((await hand(statement)).status).toBe(200);
    expect((await hand(statement.replace('successor/v1', 'successor/v2'))).status).toBe(403);
    expect((await hand(secondSuccession(statement))).status).toBe(409);
  });
});
