// Whatever the ruler of the database does to the record is found by whoever has the last checkpoint that a witness saw. Each alteration
// is made in a transaction, looked for, and undone. `ALTERATIONS` says how many; the usual number is small.
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Lanes, openLanes, type Query, type Source } from '#db/lanes.ts';
import { caseKeysOf } from '#server/cases/case-keys.ts';
import { auditRecord, type Finding } from '#server/ledger/audit.ts';
import { logKeyOf } from '#server/ledger/ledger-key.ts';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import { replayRecord } from '#server/replay/replay-record.ts';
import { secretsOf } from '#server/secrets.ts';
import { type Alteration, alterations } from '#tests/support/alterations.ts';
import { caseIn } from '#tests/support/case-over-http.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';
import { type Checkpoint, checkpointFromText } from '#workflows/ledger/checkpoint.ts';
import { noteFromText } from '#workflows/ledger/signed-note.ts';

const wanted = Number(process.env.ALTERATIONS ?? 200);
const secrets = secretsOf(inject('cluster').instanceSecret);
const keys = caseKeysOf(secrets.caseKeys);
const logKeys = [{ key: logKeyOf(secrets.ledger).verifier, from: 0, upTo: Number.MAX_SAFE_INTEGER }];

let server: TestServer;
let lanes: Lanes;
let witnessed: Checkpoint;

beforeAll(async () => {
  server = await startTestServer();
  await caseIn(server, 'advice.scheduled');
  await caseIn(server, 'verification.gathering');
  lanes = openLanes(server.database.adminUrl, { size: 1, name: 'alterations', deadlineMs: 60_000 });
  await until(
    'the ledger to hold it all',
    async () => (await seen()) === (await server.countEntries()),
    20_000,
  );
}, 120_000);
afterAll(async () => {
  await lanes?.close();
  await server?.close();
});

async function seen(): Promise<number> {
  const answer = await fetch(`${server.url}/api/ledger/checkpoint`);
  const note = noteFromText(nodePlatform, await answer.text());
  const checkpoint = note && checkpointFromText(nodePlatform, note.text);
  if (checkpoint) witnessed = checkpoint;
  return checkpoint?.size ?? 0;
}

/** The first thing that is found, of the ledger or of the heads; null where all is well. */
async function firstFinding(sql: Query): Promise<Finding | string | null> {
  const source: Source = { use: (run) => run(sql) };
  const found = await auditRecord({ lanes: source, keys, logKeys, witnessed: [witnessed] }).next();
  if (!found.done) return found.value;
  const report = await replayRecord(source);
  return report.divergences[0]?.why ?? null;
}

class Undone extends Error {}

/** What is found of the alteration, which is undone again; `idle` where this choice would have altered nothing. */
async function tried(alteration: Alteration, pick: (below: number) => number) {
  let found: Finding | string | null = null;
  const attempt = lanes.use((lane) =>
    lane.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      const isDone = await alteration.run(sql, pick);
      found = isDone ? await firstFinding(sql) : 'idle';
      throw new Undone();
    }),
  );
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found;
}

describe('an alteration behind the product’s back', () => {
  it('is not found where there is none', async () => {
    expect(await lanes.use(firstFinding)).toBe(null);
  });

  it('is found, whichever it is', async () => {
    const missed: string[] = [];
    const counts = new Map<string, number>();
    let seed = 2_026;
    const pick = (below: number) => {
      // The generator of Numerical Recipes: the same choices in every run.
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let n = 0, done = 0; done < wanted && n < wanted * 3; n += 1) {
      const alteration = alterations[n % alterations.length];
      if (!alteration) break;
      const found = await tried(alteration, pick);
      if (found === 'idle') continue;
      done += 1;
      counts.set(alteration.name, (counts.get(alteration.name) ?? 0) + 1);
      if (found === null) missed.push(alteration.name);
    }
    console.log(
      JSON.stringify({
        alterations: [...counts.values()].reduce((sum, n) => sum + n, 0),
        missed: missed.length,
      }),
    );
    expect(missed).toEqual([]);
    expect([...counts.keys()].toSorted()).toEqual(alterations.map(({ name }) => name).toSorted());
  }, 3_600_000);
});
