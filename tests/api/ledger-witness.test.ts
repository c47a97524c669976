// Witnesses: the product hands its checkpoints to one that runs by itself, and what it serves bears the witness's name. The witness
// forgets nothing when it is killed, and refuses a log that was cut, bent or told in two ways, though it bears the log's own signature.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { logKeyOf } from '#server/ledger/ledger-key.ts';
import { nodePlatform, treeHash } from '#server/ledger/node-platform.ts';
import { secretsOf } from '#server/secrets.ts';
import { askedAsText } from '#server/witness/asked.ts';
import { registerCase } from '#tests/support/case-over-http.ts';
import { commandOf } from '#tests/support/replay-process.ts';
import { SecondTree } from '#tests/support/second-merkle.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';
import { startWitness, type WitnessProcess } from '#tests/support/witness-process.ts';
import { checkpointAsText, checkpointFromText, cosignedAt } from '#workflows/ledger/checkpoint.ts';
import { asciiBytes } from '#workflows/ledger/platform.ts';
import { keyFromText, noteFromText, type SignedNote } from '#workflows/ledger/signed-note.ts';
import type { Bytes } from '#workflows/reporting/web-crypto.ts';

const log = logKeyOf(secretsOf(inject('cluster').instanceSecret).ledger);
let server: TestServer;
let witness: WitnessProcess;

beforeAll(async () => {
  witness = await startWitness(log.text);
  server = await startTestServer({ DUECOURSE_WITNESSES: `${witness.url} ${witness.key}` });
  await registerCase(server);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await witness?.close();
});

/** Size and time of the last checkpoint that the witness put its name under. */
async function cosigned(): Promise<{ size: number; at: number } | null> {
  const note = noteFromText(nodePlatform, await (await fetch(`${server.url}/api/ledger/checkpoint`)).text());
  const key = keyFromText(nodePlatform, witness.key);
  const size = note && checkpointFromText(nodePlatform, note.text)?.size;
  const at = note && key && (await cosignedAt(nodePlatform, note, key));
  return at && size ? { size, at } : null;
}

/** Signed by the log itself, whatever it says. */
function noteOf(size: number, root: Uint8Array): SignedNote {
  const { name, id: keyId } = log.verifier;
  const text = checkpointAsText(nodePlatform, { origin: name, size, root: new Uint8Array(root) });
  return { text, signatures: [{ name, keyId, signature: log.sign(asciiBytes(text) ?? new Uint8Array()) }] };
}

async function handIn(old: number, note: SignedNote, proof: readonly Uint8Array[]): Promise<Response> {
  const hashes = proof.map((hash): Bytes => new Uint8Array(hash));
  return fetch(`${witness.url}/add-checkpoint`, {
    method: 'POST',
    body: askedAsText({ old, proof: hashes, note }),
  });
}

describe('a witness', () => {
  it('puts its name under what the product has signed, soon after', async () => {
    const found = await until(
      'a cosignature',
      async () => {
        const last = await cosigned();
        return last?.size === (await server.countEntries()) && last;
      },
      60_000,
    );
    expect(Math.abs(found.at - Date.now() / 1_000)).toBeLessThan(60);
    const figures = async () => (await server.nobody.get('/metrics')).text;
    const isKnown = async () =>
      /^duecourse_ledger_witness_age_seconds\{witness="witness.test\/one"\} \d/m.test(await figures());
    await until('how long ago is among the figures', isKnown, 30_000);
    const served = await (await fetch(`${server.url}/api/ledger/checkpoint?cosigned=1`)).text();
    expect(served).toMatch(new RegExp(`^${log.verifier.name}\n${found.size}\n[^]*— witness\\.test/one `));
    const about = await (await fetch(`${server.url}/api/ledger/about`)).json();
    expect(about).toMatchObject({
      ...{ origin: log.verifier.name, key: log.text, size: found.size },
      witnesses: [{ name: 'witness.test/one', key: witness.key, size: found.size }],
    });
  }, 90_000);

  it('tells what it has seen to whoever asks', async () => {
    const origin = encodeURIComponent(log.verifier.name);
    const answer = await fetch(`${witness.url}/checkpoint?origin=${origin}`);
    const note = noteFromText(nodePlatform, await answer.text());
    expect(note?.signatures.map(({ name }) => name)).toEqual([log.verifier.name, 'witness.test/one']);
    expect((await fetch(`${witness.url}/checkpoint?origin=other`)).status).toBe(404);
  });

  it('refuses another story of the same log, a cut one, and one that it does not know', async () => {
    const { size } = (await cosigned()) ?? { size: 0 };
    const other = new SecondTree((index) => Buffer.from(`another story ${index}`));
    const longer = noteOf(size + 3, other.root(size + 3));
    expect((await handIn(size, longer, other.proof(size, size + 3))).status).toBe(422);
    expect((await handIn(size, longer, [])).status).toBe(422);
    expect((await handIn(size, noteOf(size, other.root(size)), [])).status).toBe(422);
    const cut = await handIn(size - 1, longer, other.proof(size - 1, size + 3));
    expect([cut.status, await cut.text()]).toEqual([409, `${size}\n`]);
    expect((await handIn(0, noteOf(0, treeHash.empty()), [])).status).toBe(409);
    expect((await handIn(size, noteOf(size - 1, other.root(size - 1)), [])).status).toBe(400);
    const stranger = logKeyOf(Buffer.alloc(32, 9));
    const text = longer.text.replace(log.verifier.name, stranger.verifier.name);
    expect((await handIn(size, { ...longer, text }, [])).status).toBe(404);
    const unsigned = { ...longer, text: `${longer.text}more\n` };
    expect((await handIn(size, unsigned, other.proof(size, size + 3))).status).toBe(403);
    expect((await fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body: 'old x' })).status).toBe(
      400,
    );
    const large = { method: 'POST', body: 'x'.repeat(100_000) };
    expect((await fetch(`${witness.url}/add-checkpoint`, large)).status).toBe(413);
  });

  it('remembers when it was killed, and the product goes on with it', async () => {
    const before = await cosigned();
    await witness.kill();
    await registerCase(server);
    await witness.again();
    const other = new SecondTree((index) => Buffer.from(`another story ${index}`));
    const size = before?.size ?? 0;
    expect((await handIn(0, noteOf(size, other.root(size)), [])).status).toBe(409);
    const isWhole = async () => (await cosigned())?.size === (await server.countEntries());
    await until('the next cosignature', isWhole, 60_000);
  }, 90_000);

  it('is what an audit holds the record against, and finds what was done to it', async () => {
    const audit = () => commandOf(server, 'audit', ['--seen', witness.url]);
    const { code, out } = await audit();
    const entries = await server.countEntries();
    expect([code, JSON.parse(out)]).toEqual([0, { entries, witnessedUpTo: entries, findings: 0 }]);
    const [row] = await server.sql`
      update case_entries set actor_id = gen_random_uuid() where position = (select min(position) from case_entries)
      returning stream_id`;
    const found = await audit();
    expect(found.code).toBe(1);
    expect(found.err).toContain(`entry.altered (0: ${row?.stream_id} 1)`);
  }, 60_000);
});
