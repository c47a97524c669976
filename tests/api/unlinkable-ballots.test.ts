// Tries to link votes to voters, holding everything but the voters' browsers: all tables with their transaction ids and row
// versions at every moment, the log, the live messages, the order of acts. No attack does better than knowing the tally.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { committee, idOf } from '#tests/support/cast.ts';
import { attacks, type Round, shareGuessed } from '#tests/support/linking-attacks.ts';
import { castPaper, type Paper, takePaper } from '#tests/support/paper-voter.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { settingsFor, signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { type Watcher, watch } from '#tests/support/watcher.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';
import { sampleOf } from '../support/case-over-http.ts';

const cases = 5;
/** Three to two: a tally that may be published, and says as little as one of five papers can. */
const split = ['proven', 'proven', 'proven', 'notProven', 'notProven'];

let server: TestServer;
let dataDir: string;
let node: Product;
let watcher: Watcher;
const callers = new Map<string, Caller>();
const rounds: Round[] = [];
const sealedSizes = new Set<number>();
/** Numbers and signatures that stood anywhere while their ballot was open: each is a thread to pull. */
const leaked: string[] = [];
let traced = 0;

beforeAll(async () => {
  server = await startTestServer();
  // Before the node runs: its clock would pass the deadlines of a case that is still walking through its past.
  const caseIds: string[] = [];
  while (caseIds.length < cases)
    caseIds.push(await caseWithAPast(server.database, pinOf(vnParty), 'advice.sitting'));
  dataDir = await newDataDir();
  node = await startProduct(dataDir, { ...settingsFor(server.database), LOG_LEVEL: 'trace' });
  for (const name of committee) callers.set(name, callerOf(node.url, await signIn(node.url, name)));
  watcher = await watch(as('chair'));
  for (const caseId of caseIds) {
    await watcher.watchCase(caseId);
    await send(caseId, 'advice.hearRespondent', sampleOf('advice.hearRespondent', null));
    const { body } = await as('chair').get<CaseView>(`/api/cases/${caseId}`);
    for (const { id } of body.allegations) rounds.push(await vote(caseId, id));
  }
}, 240_000);
afterAll(async () => {
  watcher?.close();
  await node?.stop();
  await removeDataDir(dataDir);
  await server?.close();
});

function as(name: string): Caller {
  const found = callers.get(name);
  if (!found) throw new Error(`${name} is not signed in.`);
  return found;
}

async function send(caseId: string, type: string, payload: Record<string, unknown>): Promise<void> {
  const { body } = await as('chair').get<Commands>(`/api/cases/${caseId}/commands`);
  const command = { type, payload, expectedVersion: body.version, commandId: v7() };
  const answer = await as('chair').post(`/api/cases/${caseId}/commands`, command);
  if (answer.status !== 200) throw new Error(`${type}: ${answer.text}`);
}

/** One ballot: papers taken in one order, cast in another; what is stored is copied after each paper, as a thief would. */
async function vote(caseId: string, allegationId: string): Promise<Round> {
  await send(caseId, 'advice.openBallot', { question: 'finding', allegationId });
  const open = (await as('chair').get<CaseView>(`/api/cases/${caseId}`)).body.ballots.at(-1);
  if (!open) throw new Error('No ballot was opened.');
  const takers = shuffled(committee);
  const chosen = shuffled(split);
  const truth = Object.fromEntries(takers.map((name, index) => [idOf(name), chosen[index] ?? '']));
  const papers = new Map<string, Paper>();
  for (const name of takers) papers.set(name, await takePaper(as(name), caseId, open));
  await send(caseId, 'advice.openVoting', { nobodyElse: false });
  const casters = shuffled(takers);
  for (const name of casters) {
    const paper = papers.get(name);
    if (!paper) throw new Error('A paper is missing.');
    await castPaper(callerOf(node.url, ''), open.id, paper, truth[idOf(name)] ?? '');
    lookFor(papers, await everyTable());
  }
  lookFor(papers, `${node.output()} ${JSON.stringify(watcher)}`);
  await send(caseId, 'advice.closeBallot', { announcedEnd: false });
  const closed = (await as('chair').get<CaseView>(`/api/cases/${caseId}`)).body.ballots.at(-1);
  const seen = Object.fromEntries(takers.map((name) => [idOf(name), papers.get(name)?.signature ?? '']));
  const acted = { takers: takers.map(idOf), casters: casters.map(idOf) };
  return { ...acted, truth, listed: closed?.listed ?? [], seen };
}

function lookFor(papers: ReadonlyMap<string, Paper>, trace: string): void {
  traced += 1;
  const threads = [...papers.values()].flatMap(({ paper, signature }) => [paper, signature]);
  leaked.push(...threads.filter((thread) => trace.includes(thread)));
}

/** All rows of all tables as text, with the transaction and the place of each. */
async function everyTable(): Promise<string> {
  const tables = await server.sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`;
  const dumps = [];
  for (const { name } of tables) {
    const rows = await server.sql.unsafe(`select t.xmin::text, t.ctid::text, t::text as row from ${name} t`);
    if (name.endsWith('ballot_boxes')) for (const { row } of rows) sealedSizes.add(String(row).length);
    dumps.push(JSON.stringify(rows));
  }
  return dumps.join('\n');
}

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

describe(`whoever holds the tables, the log and the messages of ${cases * 2} secret ballots`, () => {
  it('has every published paper, and no voter beside any', () => {
    expect(rounds).toHaveLength(cases * 2);
    for (const { listed } of rounds) expect(listed).toHaveLength(split.length);
  });

  it('finds no number and no signature of a paper anywhere while a ballot is open', () => {
    expect(traced).toBe(rounds.length * (split.length + 1));
    expect(leaked).toEqual([]);
  });

  it('sees boxes of one size, however full', () => {
    expect(sealedSizes.size).toBe(1);
  });

  it('finds no cast paper in the log, not even that one was cast', () => {
    expect(node.output()).toContain('/commands');
    expect(node.output()).not.toContain('/api/ballots/');
  });

  it.each(attacks)('does no better than the tally by: $name', (attack) => {
    const votes = rounds.length * split.length;
    // Whoever names the majority for everybody is right in three of five; three standard deviations are luck.
    const known = 3 / 5;
    const luck = 3 * Math.sqrt((known * (1 - known)) / votes);
    expect(shareGuessed(attack, rounds)).toBeLessThan(known + luck);
  });
});
