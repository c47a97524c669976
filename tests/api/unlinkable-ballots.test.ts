// Tries to link votes to voters, holding everything but the voters' browsers: all tables with their transaction ids and row
// versions at every moment, the write-ahead log, the node's files, its log, the live messages, what passed on the wire, the
// order of acts. No attack does better than knowing the tally.
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { committee, idOf } from '#tests/support/cast.ts';
import { attacks, type Round, shareGuessed } from '#tests/support/linking-attacks.ts';
import { everyFile, everyRow, papersIn, walPlace, walSince } from '#tests/support/paper-traces.ts';
import { castPaper, type Paper, takePaper } from '#tests/support/paper-voter.ts';
import { caseWithAPast } from '#tests/support/past-road.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { fillOrganisation } from '#tests/support/test-organisation.ts';
import { settingsFor, signIn } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { type Watcher, watch } from '#tests/support/watcher.ts';
import type { CaseView, Commands } from '#workflows/contract/case-schemas.ts';
import { pinOf } from '#workflows/rules/pack.ts';
import { vnParty } from '#workflows/rules/vn-party/vn-party.ts';
import { sampleOf } from '../support/case-over-http.ts';

const cases = 5;
/** Three to two: a tally that may be published, and says as little as one of five papers can. */
const split = ['proven', 'proven', 'proven', 'notProven', 'notProven'];

type Voted = Round & { papers: Readonly<Record<string, Paper>> };

let database: TestDatabase;
let sql: postgres.Sql;
let dataDir: string;
let node: Product;
let watcher: Watcher;
const callers = new Map<string, Caller>();
const rounds: Voted[] = [];
const sealedSizes = new Set<number>();
/** Papers of which something stood anywhere while their ballot was open: each is a thread to pull. */
const leaked: string[] = [];
let traced = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await fillOrganisation(database);
  sql = postgres(database.adminUrl, { max: 2, onnotice() {} });
  // Before the node runs: its clock would pass the deadlines of a case that is still walking through its past.
  const caseIds: string[] = [];
  while (caseIds.length < cases)
    caseIds.push(await caseWithAPast(database, pinOf(vnParty), 'advice.sitting'));
  dataDir = await newDataDir();
  node = await startProduct(dataDir, { ...settingsFor(database), LOG_LEVEL: 'trace' });
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
  if (dataDir) await removeDataDir(dataDir);
  await sql?.end();
  await database?.drop();
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
async function vote(caseId: string, allegationId: string): Promise<Voted> {
  const began = await walPlace(sql);
  await send(caseId, 'advice.openBallot', { question: 'finding', allegationId });
  const open = (await as('chair').get<CaseView>(`/api/cases/${caseId}`)).body.ballots.at(-1);
  if (!open) throw new Error('No ballot was opened.');
  const takers = shuffled(committee);
  const chosen = shuffled(split);
  const truth = Object.fromEntries(takers.map((name, index) => [idOf(name), chosen[index] ?? '']));
  const papers = new Map<(typeof takers)[number], Paper>();
  for (const name of takers) papers.set(name, await takePaper(as(name), caseId, open));
  await send(caseId, 'advice.openVoting', { nobodyElse: false });
  const casters = shuffled(takers);
  for (const name of casters) {
    const paper = papers.get(name);
    if (!paper) throw new Error('A paper is missing.');
    await castPaper(callerOf(node.url, ''), open.id, paper, truth[idOf(name)] ?? '');
    lookFor(papers, await storedNow());
  }
  lookFor(papers, Buffer.from(`${node.output()} ${JSON.stringify(watcher)}`));
  lookFor(papers, await walSince(sql, began));
  lookFor(papers, await everyFile(dataDir));
  await send(caseId, 'advice.closeBallot', { announcedEnd: false });
  const closed = (await as('chair').get<CaseView>(`/api/cases/${caseId}`)).body.ballots.at(-1);
  const own = Object.fromEntries([...papers].map(([name, paper]) => [idOf(name), paper]));
  const seen = Object.fromEntries(Object.entries(own).map(([id, { passed }]) => [id, passed]));
  const acted = { takers: takers.map(idOf), casters: casters.map(idOf) };
  return { ...acted, truth, listed: closed?.listed ?? [], seen, papers: own };
}

function lookFor(papers: { values: () => Iterable<Paper> }, trace: Buffer): void {
  traced += 1;
  leaked.push(...papersIn(papers.values(), trace));
}

/** All rows of all tables; the boxes are measured on the way. */
async function storedNow(): Promise<Buffer> {
  const rows = await everyRow(sql);
  for (const { table, row } of rows) if (table.endsWith('ballot_boxes')) sealedSizes.add(row.length);
  return Buffer.from(JSON.stringify(rows));
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
    expect(traced).toBe(rounds.length * (split.length + 3));
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
    expect(shareGuessed(attack, rounds)).toBeLessThan(lucky());
  });
});

/** Whoever names the majority for everybody is right in three of five; three standard deviations above it are luck. */
function lucky(): number {
  const known = 3 / 5;
  return known + 3 * Math.sqrt((known * (1 - known)) / (rounds.length * split.length));
}

describe('the search itself, where a fault is planted', () => {
  const share = (name: RegExp, planted: readonly Round[]) => {
    const attack = attacks.find((one) => name.test(one.name));
    if (!attack) throw new Error(`There is no attack ${name}.`);
    return shareGuessed(attack, planted);
  };
  const paperOf = ({ papers }: Voted, member: string) => papers[member]?.paper ?? '';
  const listedBy = (round: Voted, members: readonly string[]) =>
    members.map((member) => ({ paper: paperOf(round, member), choice: round.truth[member] ?? '' }));

  it('links every vote where the list keeps the order in which papers were taken', () => {
    const planted = rounds.map((round) => ({ ...round, listed: listedBy(round, round.takers) }));
    expect(share(/take a paper is the first of the list/, planted)).toBe(1);
  });

  it('links every vote where the list keeps the order in which they were cast', () => {
    const planted = rounds.map((round) => ({ ...round, listed: listedBy(round, round.casters) }));
    expect(share(/seen to cast is the first of the list/, planted)).toBe(1);
  });

  it('links every vote where papers are signed without being blinded', () => {
    const planted = rounds.map((round) => {
      const bare = (member: string) => Buffer.from(paperOf(round, member)).toString('base64url');
      const seen = round.takers.map((member) => [member, { blinded: bare(member), blindSignature: '' }]);
      return { ...round, seen: Object.fromEntries(seen) };
    });
    expect(share(/came to be signed resembles/, planted)).toBe(1);
  });

  it.each(['number', 'signature'] as const)(
    'finds the %s of a paper that is stored as it was cast',
    async (part) => {
      const [round] = rounds;
      const [paper] = Object.values(round?.papers ?? {});
      if (!paper) throw new Error('No paper was taken.');
      const bytes = part === 'number' ? Buffer.from(paper.paper) : Buffer.from(paper.signature, 'base64url');
      const began = await walPlace(sql);
      await sql`create table planted (sealed bytea not null)`;
      await sql`insert into planted values (${bytes})`;
      expect(papersIn([paper], Buffer.from(JSON.stringify(await everyRow(sql))))).toEqual([paper.paper]);
      await sql`drop table planted`;
      expect(papersIn([paper], await walSince(sql, began)), 'in the write-ahead log').toEqual([paper.paper]);
    },
  );
});
