// A secret ballot over HTTP under the party's pack: one paper each, one vote a paper, a count that anybody can repeat, and
// nothing in the database, the logs or the messages that says who chose what.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { committee, type Name } from '#tests/support/cast.ts';
import { castPaper, type Paper, takePaper } from '#tests/support/paper-voter.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { settingsFor, signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { BallotView } from '#workflows/contract/ballot-schemas.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';

const votes: Record<string, string> = {
  chair: 'proven',
  member1: 'proven',
  member2: 'notProven',
  member3: 'notProven',
  member4: 'proven',
};

let server: TestServer;
let dataDir: string;
let node: Product;
let caseId: string;
const callers = new Map<string, Caller>();
const papers = new Map<string, Paper>();
const nobody = () => callerOf(node.url, '');

beforeAll(async () => {
  server = await startTestServer();
  caseId = await caseWithAPast(server.database, pinOf(vnParty), 'advice.sitting');
  dataDir = await newDataDir();
  node = await startNode();
  for (const name of [...committee, 'secretary', 'investigator'] as Name[])
    callers.set(name, callerOf(node.url, await signIn(node.url, name)));
}, 120_000);
afterAll(async () => {
  await node?.stop();
  await removeDataDir(dataDir);
  await server?.close();
});

function startNode(): Promise<Product> {
  return startProduct(dataDir, { ...settingsFor(server.database), LOG_LEVEL: 'debug' });
}

function as(name: string): Caller {
  const found = callers.get(name);
  if (!found) throw new Error(`${name} is not signed in.`);
  return callerOf(node.url, found.cookie);
}

async function send(name: string, type: string, payload: Record<string, unknown>) {
  const { body } = await as(name).get<Commands>(`/api/cases/${caseId}/commands`);
  return as(name).post<{ state: string; code?: string }>(`/api/cases/${caseId}/commands`, {
    ...{ type, payload, expectedVersion: body.version },
    commandId: v7(),
  });
}

async function ballot(name = 'chair'): Promise<BallotView> {
  const { body } = await as(name).get<CaseView>(`/api/cases/${caseId}`);
  const found = body.ballots.at(-1);
  if (!found) throw new Error('There is no ballot.');
  return found;
}

async function openFinding(): Promise<BallotView> {
  const { body } = await as('chair').get<CaseView>(`/api/cases/${caseId}`);
  const answered = new Set(
    body.ballots.filter(({ status }) => status === 'closed').map((one) => one.allegationId),
  );
  const allegationId = body.allegations.find(({ id }) => !answered.has(id))?.id;
  if (body.sitting?.heard === null) {
    const heard = await send('chair', 'advice.hearRespondent', {
      minutes: 'Đã nghe trình bày đầy đủ.',
      lastWord: true,
    });
    if (heard.status !== 200) await hearBySample();
  }
  const answer = await send('chair', 'advice.openBallot', { question: 'finding', allegationId });
  if (answer.status !== 200) throw new Error(answer.text);
  return ballot();
}

async function hearBySample(): Promise<void> {
  const { getCommand } = await import('#workflows/case/catalogue.ts');
  const { sampleOf } = await import('#tests/support/case-over-http.ts');
  const answer = await send(
    'chair',
    'advice.hearRespondent',
    sampleOf(getCommand('advice.hearRespondent').type, null),
  );
  if (answer.status !== 200) throw new Error(answer.text);
}

describe('a secret ballot', () => {
  let open: BallotView;

  it('opens with a key of its own and no paper out', async () => {
    open = await openFinding();
    expect(open).toMatchObject({ mode: 'secret', phase: 'issuing', issued: 0, cast: 0, tookPaper: false });
    expect(open.publicKey?.length).toBeGreaterThan(300);
  });

  it('takes no open vote', async () => {
    const answer = await send('member1', 'advice.castBallot', { ballotId: open.id, choice: 'proven' });
    expect([answer.status, answer.body.code]).toEqual([422, 'refusal.voteIsOpen']);
  });

  it('hands each member one paper, and says no more than who has one', async () => {
    for (const name of committee) papers.set(name, await takePaper(as(name), caseId, open));
    expect(await ballot()).toMatchObject({ phase: 'issuing', issued: committee.length, cast: 0 });
    await expect(takePaper(as('member1'), caseId, open)).rejects.toThrow('paperNotTaken');
  });

  it('takes no paper into the box before the vote is open', async () => {
    const paper = papers.get('member1');
    if (!paper) throw new Error('member1 has no paper.');
    expect((await castPaper(nobody(), open.id, paper, 'proven')).body.code).toBe('ballot.notOpen');
  });

  it('takes papers once the chair has opened it, a forged one never, one twice but for the same choice', async () => {
    expect((await send('chair', 'advice.openVoting', { nobodyElse: false })).status).toBe(200);
    const [first, second] = committee.map((name) => papers.get(name));
    if (!first || !second) throw new Error('There are no papers.');
    const forged = { paper: first.paper, signature: second.signature };
    expect((await castPaper(nobody(), open.id, forged, 'proven')).body.code).toBe('ballot.notSigned');
    expect((await castPaper(nobody(), open.id, first, 'expulsion')).body.code).toBe('ballot.notOnBallot');
    for (const name of committee.slice(0, 4)) {
      const paper = papers.get(name);
      if (paper) expect((await castPaper(nobody(), open.id, paper, votes[name] ?? '')).status).toBe(200);
    }
    expect((await castPaper(nobody(), open.id, first, votes.chair ?? '')).status).toBe(200);
    expect((await castPaper(nobody(), open.id, first, 'notProven')).body.code).toBe('ballot.alreadyCast');
  });

  it('is not closed while a paper that was taken is out', async () => {
    const answer = await send('chair', 'advice.closeBallot', { announcedEnd: false });
    expect([answer.status, answer.body.code]).toEqual([422, 'refusal.votesAreIn']);
    expect(await ballot()).toMatchObject({ phase: 'voting', counts: null, listed: null, cast: 4 });
  });

  it('loses no paper when the server is killed in the middle', async () => {
    process.kill(node.pid, 'SIGKILL');
    node = await startNode();
    const paper = papers.get('member4');
    if (paper) expect((await castPaper(nobody(), open.id, paper, votes.member4 ?? '')).status).toBe(200);
  });

  it('is counted from the box: turnout exact, papers by number, each voter finds theirs, anybody recounts', async () => {
    const answer = await send('chair', 'advice.closeBallot', { announcedEnd: false });
    expect(answer.status).toBe(200);
    const closed = await ballot('member2');
    expect(closed).toMatchObject({
      phase: 'closed',
      cast: 5,
      counts: { proven: 3, notProven: 2 },
      // Counted of all eight official members, three who may not act included.
      carried: null,
    });
    const listed = closed.listed ?? [];
    expect(listed.map(({ paper }) => paper)).toEqual(
      [...papers.values()].map(({ paper }) => paper).toSorted(),
    );
    for (const name of committee)
      expect(listed.find(({ paper }) => paper === papers.get(name)?.paper)?.choice).toBe(votes[name]);
  });

  it('leaves no key and no box behind', async () => {
    expect(await readdir(join(dataDir, 'ballots'))).toEqual(['CACHEDIR.TAG']);
    expect(await server.sql`select 1 from ballot_boxes`).toHaveLength(0);
    const paper = papers.get('member1');
    if (paper)
      expect((await castPaper(nobody(), open.id, paper, 'proven')).body.code).toBe('ballot.notFound');
  });

  it('keeps a unanimous tally to itself: what was carried and how many voted, no more', async () => {
    const next = await openFinding();
    const own = new Map<string, Paper>();
    for (const name of committee) own.set(name, await takePaper(as(name), caseId, next));
    await send('chair', 'advice.openVoting', { nobodyElse: false });
    for (const paper of own.values()) await castPaper(nobody(), next.id, paper, 'proven');
    expect((await send('chair', 'advice.closeBallot', { announcedEnd: false })).status).toBe(200);
    const closed = await ballot();
    expect(closed).toMatchObject({ phase: 'closed', cast: 5, counts: null, listed: null, carried: 'proven' });
    const [row] = await server.sql<{ text: string }[]>`
      select (data::text || resolved::text) as text from case_entries where stream_id = ${caseId} order by version desc limit 1`;
    for (const { paper } of own.values()) expect(row?.text).not.toContain(paper);
  });

  it('says nothing of who chose what in any table: papers and choices are nowhere beside a member', async () => {
    const rows = await server.sql<{ type: string; actor: string; text: string }[]>`
      select type, actor_id::text as actor, (data::text || resolved::text) as text
      from case_entries where stream_id = ${caseId}`;
    const numbers = [...papers.values()].map(({ paper }) => paper);
    const naming = rows.filter(({ text }) => numbers.some((number) => text.includes(number)));
    // The list of the count, entered by the chair who closed it, is the only place where numbers stand.
    expect(naming.map(({ type }) => type)).toEqual(['advice.closeBallot']);
    expect(
      rows.filter(({ type }) => type === 'advice.takePaper').every(({ text }) => !/proven/i.test(text)),
    ).toBe(true);
  });
});
