// The box of a secret ballot under interference: whatever others send meanwhile, a paper that was answered as taken is
// counted, a ballot that is being opened keeps its key, and nothing is left of one that is over.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { ballotKeyStore } from '#server/ballots/ballot-keys.ts';
import { type Ballots, ballotsOf } from '#server/ballots/ballots.ts';
import { uuidV7 } from '#server/uuid-v7.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import type { Ballot } from '#workflows/case/sitting/sitting-facts.ts';

let database: TestDatabase;
let lanes: Lanes;
let folder: string;
/** The ballots of the case, as the head has them. */
let inHead: Ballot[];
let node: Ballots;
let otherNode: Ballots;
let caseId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  lanes = openLanes(database.appUrl, { size: 4 });
  folder = await mkdtemp(join(tmpdir(), 'ballot-box-'));
});
afterAll(async () => {
  await lanes.close();
  await database.drop();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  inHead = [];
  caseId = uuidV7();
  const wrappingKey = Buffer.alloc(32, 7);
  const make = () =>
    ballotsOf({ lanes, keys: ballotKeyStore(folder, wrappingKey), ballotsIn: async () => inHead });
  [node, otherNode] = [make(), make()];
});

function voting(id: string, publicKey: string): Ballot {
  return {
    ...{
      id,
      body: 'committee',
      question: 'finding',
      allegationId: uuidV7(),
      choices: ['proven', 'notProven'],
    },
    ...{ roll: [], entitled: 5, denominator: 5, voted: [], votes: {}, counts: null, carried: null },
    status: 'open',
    secret: { publicKey, phase: 'voting', issued: [], cast: null, spoilt: 0, listed: null },
  };
}

async function openBallot(id: string): Promise<void> {
  const publicKey = await node.open(caseId, id);
  inHead = [voting(id, publicKey)];
}

/** A paper of the ballot that is open, signed without its number being seen. */
async function signedPaper(id: string, number: string) {
  const suite = RSABSSA.SHA384.PSS.Deterministic();
  const spki = Buffer.from(inHead[0]?.secret?.publicKey ?? '', 'base64url');
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']);
  const message = suite.prepare(new TextEncoder().encode(number));
  const { blindedMsg, inv } = await suite.blind(key, message);
  const signed = await node.sign(id, Buffer.from(blindedMsg).toString('base64url'));
  const signature = await suite.finalize(key, message, Buffer.from(signed ?? '', 'base64url'), inv);
  return { paper: number, signature: Buffer.from(signature).toString('base64url'), choice: 'proven' };
}

it('a refused command on another node does not reopen a box that is being counted', async () => {
  const id = uuidV7();
  await openBallot(id);
  const paper = await signedPaper(id, 'A'.repeat(26));
  const counted = await node.freeze(id);
  await otherNode.settle(caseId);
  expect([counted, await node.cast(id, paper)]).toEqual([[], 'notOpen']);
});

it('a count that was refused lets the box go on', async () => {
  const id = uuidV7();
  await openBallot(id);
  const paper = await signedPaper(id, 'B'.repeat(26));
  await node.freeze(id);
  await node.settle(caseId);
  expect(await node.cast(id, paper)).toBe('taken');
});

it('a count that was refused does not reopen the box for a later one under way', async () => {
  const id = uuidV7();
  await openBallot(id);
  const paper = await signedPaper(id, 'C'.repeat(26));
  await node.freeze(id);
  await otherNode.freeze(id);
  await node.settle(caseId);
  expect(await node.cast(id, paper)).toBe('notOpen');
});

it('a ballot that is not in the head yet keeps its key while others send', async () => {
  const id = uuidV7();
  await node.open(caseId, id);
  await otherNode.settle(caseId);
  expect(await node.sign(id, Buffer.alloc(256, 1).toString('base64url'))).not.toBeNull();
});

it('a ballot that never came into the head is forgotten after a while', async () => {
  const id = uuidV7(Date.now() - 10 * 60_000);
  await node.open(caseId, id);
  await node.sweep();
  expect(await readdir(folder)).not.toContain(`${id}.json`);
});

it('a start clears away what a stop between count and clearing left', async () => {
  const id = uuidV7();
  await openBallot(id);
  inHead = inHead.map((one) => ({ ...one, status: 'closed' }));
  await otherNode.sweep();
  expect([await readdir(folder), await node.sign(id, 'AAAA')]).toEqual([
    expect.not.arrayContaining([`${id}.json`]),
    null,
  ]);
});

it('papers cast at the same moment on two nodes are all in the box', async () => {
  const id = uuidV7();
  await openBallot(id);
  const numbers = Array.from({ length: 9 }, (_, index) => `D${index}`.padEnd(26, '0'));
  const papers = await Promise.all(numbers.map((number) => signedPaper(id, number)));
  await Promise.all(papers.map((paper, index) => (index % 2 ? node : otherNode).cast(id, paper)));
  const inBox = (await node.freeze(id)).map(({ paper }) => paper);
  expect(inBox).toEqual(numbers.toSorted());
});

it('a whole body that casts at the same moment on one node loses no paper', async () => {
  const id = uuidV7();
  await openBallot(id);
  const numbers = Array.from({ length: 40 }, (_, index) => `E${index}`.padEnd(26, 'Z'));
  const papers = await Promise.all(numbers.map((number) => signedPaper(id, number)));
  const answers = await Promise.all(papers.map((paper) => node.cast(id, paper)));
  expect([...new Set(answers), await node.papersIn(id)]).toEqual(['taken', 40]);
}, 60_000);
