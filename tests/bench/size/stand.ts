// A large database with the product on it, as a bench asks it: over HTTP as somebody signed in, and by the product's own statements on a
// connection beside it, under the same row-level security.
import { readFile } from 'node:fs/promises';
import postgres from 'postgres';
import { openReader, type Reader } from '#db/as-actor.ts';
import { joinEmbeddedPostgres } from '#db/embedded/join-embedded-postgres.ts';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { findSecret } from '#server/find-secret.ts';
import { secretsOf } from '#server/secrets.ts';
import type { Me } from '#workflows/contract/people-schemas.ts';
import { type Product, signIn, startProduct } from '../running-product.ts';
import { largeRecord } from './large-record.ts';
import type { Multiplied } from './multiply.ts';

export type Person = {
  id: string;
  cookie: string;
  ask: <Answer>(path: string, body?: unknown) => Promise<Answer>;
};

export type Stand = {
  cases: number;
  made: Multiplied;
  product: Product;
  /** Superuser: to look, never what is measured. */
  sql: postgres.Sql;
  reader: Reader;
  feed: Lanes;
  signIn: (account: string) => Promise<Person>;
  close: () => Promise<void>;
};

export async function openStand(cases: number): Promise<Stand> {
  const { dataDir, made } = await largeRecord(cases);
  const product = await startProduct(dataDir);
  await untilCalm(product.pid);
  const { adminUrl } = await joinEmbeddedPostgres({ dataDir, log() {} });
  const { secret } = findSecret({ given: undefined, databaseUrl: undefined, dataDir });
  const database = await prepareDatabase({ adminUrl, secret: secretsOf(secret).database });
  const sql = postgres(adminUrl, { max: 1, onnotice() {} });
  const reader = openReader(database.appUrl, { size: 4, deadlineMs: 60_000 });
  const feed = openLanes(database.feedUrl, { size: 1, deadlineMs: 60_000 });
  return {
    ...{ cases, made, product, sql, reader, feed },
    signIn: (account) => personOf(product.url, account),
    close: async () => {
      await Promise.all([sql.end(), reader.close(), feed.close()]);
      await product.stop();
    },
  };
}

async function personOf(url: string, account: string): Promise<Person> {
  const cookie = await signIn(url, account);
  const headers = { cookie, origin: url, 'x-purpose': 'supervision', 'content-type': 'application/json' };
  const ask: Person['ask'] = async (path, body) => {
    const sent = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(url + path, sent);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const { id } = await ask<Me>('/api/me');
  return { id, cookie, ask };
}

const calmMs = 2_000;
const calmShare = 0.2;
const mostWaits = 300;

/** What a node does of itself after a start is over: the day's reminders go through every deadline that is near. */
async function untilCalm(pid: number): Promise<void> {
  for (let waits = 0; waits < mostWaits; waits += 1) {
    const before = await busyMs(pid);
    await new Promise((resolve) => setTimeout(resolve, calmMs));
    if ((await busyMs(pid)) - before < calmShare * calmMs) return;
  }
  throw new Error('The node does not come to rest.');
}

/** Of a process until now, in its own code and the system's; Linux counts in hundredths of a second. */
async function busyMs(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
