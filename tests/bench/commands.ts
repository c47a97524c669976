// Commands a second over HTTP with everything on (session, need-to-know, schema, guards, deadlines, commitment, live
// change), against the same append through the bare driver, in turns in one run. While one is measured the other stands
// still: the node is stopped (SIGSTOP) during the bare runs, so that it does not read the feed at their cost.
import { randomBytes } from 'node:crypto';
import { appendEntry } from '#db/append-entry.ts';
import type { AppendInput } from '#db/append-input.ts';
import { openReader } from '#db/as-actor.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { readHead } from '#db/read-head.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { comment, openCommandLoad } from './command-load.ts';
import { type Figure, figureOf } from './figure.ts';
import { residentMb } from './running-product.ts';

const rounds = 3;
const seconds = 6;
const httpConnections = 32;
const bareConnections = 8;

export async function benchCommands(): Promise<Figure[]> {
  const loading = await openCommandLoad(bareConnections);
  const { product, database, spare, cookie } = loading;
  const me: Me = await (await fetch(`${product.url}/api/me`, { headers: { cookie } })).json();
  const lanes = openLanes(database.appUrl, { size: bareConnections, name: 'duecourse-bench' });
  const reader = openReader(database.appUrl, { size: 1 });
  const read = (id: string) => readHead(reader, { actorId: me.id, streamId: id, commandId: null });
  const templates = await Promise.all(spare.map(async (id) => appendOf(me.id, await read(id))));
  const http: number[] = [];
  const p99: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const loaded = await loading.run(httpConnections, seconds);
    http.push(loaded.perSecond);
    p99.push(loaded.p99);
    process.kill(product.pid, 'SIGSTOP');
    bare.push(await appendForSeconds(lanes, templates));
    process.kill(product.pid, 'SIGCONT');
  }
  const memory = await residentMb(product.pid);
  await Promise.all([lanes.close(), reader.close()]);
  await loading.close();
  return [
    figureOf('commands over HTTP', '1/s', http, bare),
    figureOf(`commands over HTTP, p99 at ${httpConnections} connections`, 'ms', p99),
    figureOf('memory of a node after the load', 'MB', [memory]),
  ];
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

async function appendForSeconds(lanes: Lanes, templates: AppendInput[]): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let count = 0;
  await Promise.all(
    templates.map(async (template) => {
      while (performance.now() < until) {
        const result = await appendEntry(lanes, {
          ...template,
          commandId: v7(),
          at: new Date().toISOString(),
        });
        if (result.outcome !== 'appended') throw new Error(`the bare append answered ${result.outcome}`);
        template.expectedVersion = result.version;
        count += 1;
      }
    }),
  );
  return count / ((performance.now() - started) / 1000);
}
