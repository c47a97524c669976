// The demo as the product leaves it when it is stopped: seeded once a run, by a real start, for whoever asks first. Each test works
// on a copy of its own; what a first start does is tested where it is started (tests/api/demo-start.test.ts).
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { inject } from 'vitest';
import { joinEmbeddedPostgres } from '#db/embedded/join-embedded-postgres.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';

export type SeededDemo = {
  product: Product;
  /** Superuser: to look, never to do what is tested. */
  sql: postgres.Sql;
  close: () => Promise<void>;
};

const seedLock = 0x44_65_6d_6f;

/** A data directory of one's own with the demo in it; its files belong to whom they belonged. */
export async function seededDataDir(): Promise<string> {
  const { adminUrl, folder } = inject('cluster');
  const seeded = join(folder, 'seeded-demo');
  const run = postgres(adminUrl, { max: 1, onnotice() {} });
  try {
    await run`select pg_advisory_lock(${seedLock})`;
    if (!existsSync(seeded)) await seed(seeded);
  } finally {
    await run.end();
  }
  const dataDir = await newDataDir();
  await promisify(execFile)('cp', ['-a', `${seeded}/.`, dataDir]);
  return dataDir;
}

/** The product on such a directory, with a look into its database. */
export async function startSeededDemo(settings: Record<string, string> = {}): Promise<SeededDemo> {
  const dataDir = await seededDataDir();
  const product = await startProduct(dataDir, settings);
  const sql = await lookInto(dataDir);
  return {
    product,
    sql,
    close: async () => {
      await sql.end();
      await product.stop();
      await removeDataDir(dataDir);
    },
  };
}

/** Made beside its place: one that was cut off is not taken for whole. */
async function seed(seeded: string): Promise<void> {
  const draft = `${seeded}.new`;
  await mkdir(draft);
  const product = await startProduct(draft);
  const sql = await lookInto(draft);
  await followersAreThere(sql);
  await sql.end();
  await product.stop();
  // Two copies of a cluster that lies elsewhere would be one.
  if (existsSync(join(draft, 'cluster-moved-to')))
    throw new Error(`PostgreSQL cannot enter ${draft}: choose another TMPDIR.`);
  await rename(draft, seeded);
}

export async function lookInto(dataDir: string): Promise<postgres.Sql> {
  const { adminUrl } = await joinEmbeddedPostgres({ dataDir, log: () => undefined });
  return postgres(adminUrl, { max: 1, onnotice() {} });
}

/** Search and notifications have read the record to its end, and no copy does that again. */
async function followersAreThere(sql: postgres.Sql): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [row] = await sql<{ behind: number }[]>`
      select count(*)::int as behind from case_entries e
      where (e.xid, e.position) > (select c.xid, c.position from search_cursor c)
        or (e.xid, e.position) > (select coalesce(n.xid, '0'), n.position from notify_cursor n)`;
    if (row?.behind === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Search and notifications did not come to the end of the demo’s record.');
}
