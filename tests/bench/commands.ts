// Commands a second over HTTP with everything on (session, need-to-know, schema, guards, deadlines, commitment, live
// change), against the same append through the bare driver, in turns in one run. While one is measured the other stands
// still: the node is stopped (SIGSTOP) during the bare runs, so that it does not read the feed at their cost.
import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { appendEntry } from '#db/append-entry.ts';
import type { AppendInput } from '#db/append-input.ts';
import { openReader } from '#db/as-actor.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { readHead } from '#db/read-head.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { comment, openCommandLoad } from './command-load.ts';
import { type Figure, figureOf, median, percentile } from './figure.ts';
import type { Load } from './http-load.ts';
import { beatOf } from './pace.ts';
import { residentMb } from './running-product.ts';

const rounds = 3;
const seconds = 6;
const httpConnections = 32;
/** A node that stood still has timers and sessions to catch up with, which is no load of its own. */
const catchUpMs = 2_000;
/** The bare statement may have as many connections as serve it best. */
const bareConnections = [4, 8, 16];
const mostBare = Math.max(...bareConnections);

export async function benchCommands(): Promise<Figure[]> {
  const loading = await openCommandLoad(mostBare);
  const { product, database, spare, cookie } = loading;
  const me: Me = await (await fetch(`${product.url}/api/me`, { headers: { cookie } })).json();
  const lanes = openLanes(database.appUrl, { size: mostBare, name: 'duecourse-bench' });
  const reader = openReader(database.appUrl, { size: 1 });
  const read = (id: string) => readHead(reader, { actorId: me.id, streamId: id, commandId: null });
  const templates = await Promise.all(spare.map(async (id) => appendOf(me.id, await read(id))));
  const alone = async <Result>(work: () => Promise<Result>) => {
    process.kill(product.pid, 'SIGSTOP');
    const result = await work();
    process.kill(product.pid, 'SIGCONT');
    await new Promise((resolve) => setTimeout(resolve, catchUpMs));
    return result;
  };
  // The first run warms caches and plans, and is nobody's.
  await loading.run(httpConnections, seconds);
  const best = await alone(() => bestOf(lanes, templates));
  const http: Load[] = [];
  const bare: Bare[] = [];
  const commits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await commitsSoFar(loading.adminUrl, database.appUrl);
    const loaded = await loading.run(httpConnections, seconds);
    http.push(loaded);
    commits.push(
      ((await commitsSoFar(loading.adminUrl, database.appUrl)) - before) / (loaded.perSecond * seconds),
    );
    bare.push(await alone(() => appendForSeconds(lanes, best)));
  }
  const memory = await residentMb(product.pid);
  const [full, fullBare] = [median(http.map(perSecond)), median(bare.map(perSecond))];
  const half: number[] = [];
  const halfBare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    half.push((await loading.run(httpConnections, seconds, full / 2)).p99);
    halfBare.push((await alone(() => appendForSeconds(lanes, best, fullBare / 2))).p99);
  }
  await Promise.all([lanes.close(), reader.close()]);
  await loading.close();
  return [
    figureOf('commands over HTTP (bar 0.5)', '1/s', http.map(perSecond), bare.map(perSecond)),
    figureOf(`commands over HTTP, p99 at ${httpConnections} connections`, 'ms', http.map(p99)),
    figureOf('commands over HTTP, p99 at half of that rate (bar 5)', 'ms', half, halfBare),
    figureOf('commits for a command, the feed and the ledger included', '', commits),
    figureOf('memory of a node after the load', 'MB', [memory]),
  ];
}

type Bare = Pick<Load, 'perSecond' | 'p99'>;

const perSecond = (one: Bare) => one.perSecond;
const p99 = (one: Bare) => one.p99;

/** The templates of as many connections as append most. */
async function bestOf(lanes: Lanes, templates: AppendInput[]): Promise<AppendInput[]> {
  const tried: { some: AppendInput[]; rate: number }[] = [];
  for (const connections of bareConnections) {
    const some = templates.slice(0, connections);
    tried.push({ some, rate: (await appendForSeconds(lanes, some)).perSecond });
  }
  return tried.toSorted((one, other) => other.rate - one.rate)[0]?.some ?? templates;
}

async function commitsSoFar(adminUrl: string, appUrl: string): Promise<number> {
  const sql = postgres(adminUrl, { max: 1 });
  const name = new URL(appUrl).pathname.slice(1);
  const [row] = await sql<{ n: number }[]>`
    select xact_commit::int as n from pg_stat_database where datname = ${name}`;
  await sql.end();
  return row?.n ?? 0;
}

type Reading = Awaited<ReturnType<typeof readHead>>;

/** What the write path would append for a comment on this head, byte for byte in size. */
function appendOf(actorId: string, { head }: Reading): AppendInput {
  if (!head) throw new Error('a case of the bench is not visible');
  const { unitId, stage, state, value, facts, card, dueAt, dueKey, procedure, pack, engine, stayed } = head;
  return {
    actor: { kind: 'person', id: actorId },
    streamKind: 'case',
    streamId: head.streamId,
    expectedVersion: head.version,
    commandId: v7(),
    type: 'case.comment',
    at: new Date().toISOString(),
    bodyMac: randomBytes(32),
    head: { unitId, stage, state, value, facts, card, dueAt, dueKey, procedure, pack, engine, stayed },
    data: {},
    resolved: { actorRoles: ['supervisor'], people: {}, roster: [], ids: [] },
    answer: { version: head.version + 1, state },
    payload: {
      ciphertext: randomBytes(Buffer.byteLength(comment) + 30),
      nonce: randomBytes(12),
      salt: randomBytes(32),
    },
    payloadCommit: randomBytes(32),
    leaf: randomBytes(32),
  };
}

/** Each template's connection appends one after the other, at `pace` a second over all of them. */
async function appendForSeconds(
  lanes: Lanes,
  templates: AppendInput[],
  pace = Number.POSITIVE_INFINITY,
): Promise<Bare> {
  const started = performance.now();
  const until = started + seconds * 1000;
  const latencies: number[] = [];
  const work = async (template: AppendInput, place: number) => {
    const beat = beatOf(pace, place, templates.length);
    while (performance.now() < until) {
      const at = beat();
      const early = at - performance.now();
      if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
      const result = await appendEntry(lanes, {
        ...template,
        commandId: v7(),
        at: new Date().toISOString(),
      });
      if (result.outcome !== 'appended') throw new Error(`the bare append answered ${result.outcome}`);
      template.expectedVersion = result.version;
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(templates.map(work));
  return {
    perSecond: latencies.length / ((performance.now() - started) / 1000),
    p99: percentile(latencies, 0.99),
  };
}
