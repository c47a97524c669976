// The ledger over HTTP, checked as an outsider checks it: from the log's public key alone. What is appended is in the tree and signed
// within seconds; every proof holds; every node serves the same log, and one that dies is followed by another.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform, treeHash } from '#server/ledger/node-platform.ts';
import { must, registerCase, registration } from '#tests/support/case-over-http.ts';
import { SecondTree } from '#tests/support/second-merkle.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { type Checkpoint, checkpointFromText, isSignedBy } from '#workflows/ledger/checkpoint.ts';
import { keyFromText, noteFromText } from '#workflows/ledger/signed-note.ts';
import { isConsistent, isIncluded } from '#workflows/ledger/verify-proof.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
}, 120_000);
afterAll(() => server?.close());

async function text(path: string, node = server.url): Promise<string> {
  return (await fetch(`${node}/api/ledger/${path}`)).text();
}

async function json<Shape>(path: string, node = server.url): Promise<Shape> {
  return (await fetch(`${node}/api/ledger/${path}`)).json() as Promise<Shape>;
}

/** Checked against the key before it is believed. */
async function checkpoint(node = server.url): Promise<Checkpoint> {
  const key = keyFromText(nodePlatform, await text('key', node));
  const note = noteFromText(nodePlatform, await text('checkpoint', node));
  if (!key || !note) throw new Error('There is no key or no note.');
  expect(await isSignedBy(nodePlatform, note, key)).toBe(true);
  const read = checkpointFromText(nodePlatform, note.text);
  if (read?.origin !== key.name) throw new Error('It is no checkpoint of this log.');
  return read;
}

/** Once everything that was written is in the tree and signed. */
async function wholeLog(): Promise<Checkpoint> {
  const missing = async () => (await server.countEntries()) - (await checkpoint()).size;
  await expect.poll(missing, { timeout: 20_000 }).toBe(0);
  return checkpoint();
}

type Leaf = { index: number; commitment: string };
const bytes = (coded: string, encoding: 'hex' | 'base64' = 'base64') =>
  new Uint8Array(Buffer.from(coded, encoding));

async function leaves(size: number): Promise<Leaf[]> {
  const { entries } = await json<{ entries: Leaf[] }>(`entries?start=0&end=${size}`);
  return entries;
}

describe('the ledger', () => {
  it('holds what was written, in the order of the feed, under a signed root', async () => {
    const one = await registerCase(server);
    await must(server, one, 'detection.startScreening', 'intake');
    const { size, root } = await wholeLog();
    const rows = await server.sql<{ leaf: Buffer }[]>`select leaf from case_entries order by xid, position`;
    const found = await leaves(size);
    expect(found.map(({ commitment }) => commitment)).toEqual(rows.map(({ leaf }) => leaf.toString('hex')));
    const second = new SecondTree((index) => Buffer.from(found[index]?.commitment ?? '', 'hex'));
    expect(Buffer.from(root).equals(second.root(size))).toBe(true);
  });

  it('proves that an entry is in it, to whoever knows its commitment', async () => {
    const { size, root } = await wholeLog();
    for (const { index, commitment } of await leaves(size)) {
      const answer = await json<{ index: number; size: number; proof: string[] }>(
        `inclusion?commitment=${commitment}`,
      );
      const leafHash = treeHash.leaf(bytes(commitment, 'hex'));
      const proof = answer.proof.map((hash) => bytes(hash));
      expect(answer).toMatchObject({ index, size });
      expect(isIncluded(treeHash, { index, size, leafHash, root, proof })).toBe(true);
    }
  });

  it('proves that it only grew', async () => {
    const before = await wholeLog();
    await registerCase(server);
    const after = await wholeLog();
    expect(after.size).toBe(before.size + 1);
    const { proof } = await json<{ proof: string[] }>(`consistency?first=${before.size}`);
    const claim = {
      ...{ first: before.size, second: after.size, firstRoot: before.root, secondRoot: after.root },
      proof: proof.map((hash) => bytes(hash)),
    };
    expect(isConsistent(treeHash, claim)).toBe(true);
  });

  it('is served as tiles', async () => {
    const { size } = await wholeLog();
    const width = size % 256;
    const path = `tile/entries/000.p/${width}`;
    const tile = Buffer.from(await (await fetch(`${server.url}/api/ledger/${path}`)).arrayBuffer());
    const expected = (await leaves(size)).map(({ commitment }) => `0020${commitment}`).join('');
    expect(tile.toString('hex')).toBe(expected);
    const hashes = await fetch(`${server.url}/api/ledger/tile/0/000.p/${width}`);
    expect(hashes.headers.get('cache-control')).toContain('immutable');
    expect((await hashes.arrayBuffer()).byteLength).toBe(width * 32);
  });

  it('says clearly what it cannot answer', async () => {
    const { size } = await wholeLog();
    const asked = {
      [`inclusion?index=${size}`]: 'ledger.outOfRange',
      'inclusion?index=-1': 'request.invalid',
      [`inclusion?commitment=${'0'.repeat(64)}`]: 'ledger.notFound',
      'inclusion?commitment=x': 'request.invalid',
      [`consistency?first=${size + 1}`]: 'ledger.outOfRange',
      'entries?start=3&end=2': 'ledger.outOfRange',
      'entries?start=0': 'request.invalid',
      'tile/0/999': 'ledger.notFound',
      'tile/0/1': 'ledger.notFound',
      'tile/9/000': 'ledger.notFound',
    };
    for (const [path, code] of Object.entries(asked)) expect(await json(path), path).toMatchObject({ code });
  });

  it('is one log on every node, and goes on where a node that died left it', async () => {
    const other = await server.addNode();
    const before = await wholeLog();
    process.kill(server.pid, 'SIGSTOP');
    try {
      const caller = await server.as('intake', other.url);
      const opened = await caller.post('/api/cases', { commandId: v7(), payload: registration() });
      expect(opened.status).toBe(201);
      await expect
        .poll(async () => (await checkpoint(other.url)).size, { timeout: 20_000 })
        .toBe(before.size + 1);
      expect(await text('key', other.url)).not.toBe('');
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    expect(await text('key')).toBe(await text('key', other.url));
    expect((await wholeLog()).size).toBe(before.size + 1);
  });
});
