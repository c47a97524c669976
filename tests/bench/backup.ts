// A record of a hundred thousand entries, written by commands, taken out and put back: megabytes of rows a second against a bare COPY of
// the same tables in the same run, the memory that it takes, and how long until a restore has checked everything.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import postgres from 'postgres';
import { listStoredTables, nameOf } from '#db/backup/stored-tables.ts';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import { openLanes } from '#db/lanes.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { pairsOf } from './commentable-cases.ts';
import { type Figure, figureOf } from './figure.ts';
import { load } from './http-load.ts';
import { programRun } from './program-run.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from './running-product.ts';

const secret = 'a secret that only the bench uses, 32+';
const wanted = Number(process.env.BACKUP_ENTRIES ?? 100_000);
const rounds = 3;
const note = 'Đã đọc hồ sơ; đề nghị làm rõ thời điểm bàn giao chứng từ và người ký nhận.';

export async function benchBackup(): Promise<Figure[]> {
  const [dataDir, restoredDir] = [await newDataDir(), await newDataDir()];
  const cluster = await startEmbeddedPostgres({ dataDir, log() {} });
  const from = { DATABASE_URL: cluster.adminUrl, DUECOURSE_SECRET: secret, DUECOURSE_DATA_DIR: dataDir };
  const sql = postgres(cluster.adminUrl, { max: 1, onnotice() {} });
  try {
    const product = await startProduct(dataDir, { ...from, DUECOURSE_DEMO: '1' });
    const entries = await fill(product, sql).finally(product.stop);
    const identity = await generateX25519Identity();
    const identityFile = join(restoredDir, 'identity');
    await writeFile(identityFile, identity);
    const folder = join(restoredDir, 'backups');
    const backup = ['backup', folder, '--to', await identityToRecipient(identity)];
    const [bare, taken, memory, again]: number[][] = [[], [], [], []];
    for (let round = 0; round < rounds; round += 1) {
      const plain = await copyBarely(cluster.adminUrl);
      bare?.push(plain.megabytes / plain.seconds);
      await rm(folder, { recursive: true, force: true });
      const whole = await programRun(backup, from);
      taken?.push(plain.megabytes / whole.seconds);
      memory?.push(whole.megabytes);
      again?.push((await programRun(backup, from)).seconds);
    }
    const restored = await programRun(['restore', folder, '--identity', identityFile], {
      ...{ DATABASE_URL: '', DUECOURSE_SECRET: secret, DUECOURSE_DATA_DIR: join(restoredDir, 'data') },
    });
    return [
      figureOf(`backup of ${entries} entries, rows as COPY gives them`, 'MB/s', taken ?? [], bare),
      figureOf('memory of a backup', 'MB', memory ?? []),
      figureOf('backup again, nothing new', 's', again ?? []),
      figureOf(`restore of ${entries} entries, all checks included`, 's', [restored.seconds]),
      figureOf('memory of a restore', 'MB', [restored.megabytes]),
    ];
  } finally {
    await sql.end();
    await cluster.stop();
    await Promise.all([removeDataDir(dataDir), removeDataDir(restoredDir)]);
  }
}

/** Comments by everybody who may, until there are so many entries and the ledger holds them. */
async function fill(product: Product, sql: postgres.Sql): Promise<number> {
  const pairs = await pairsOf(product.url);
  let turn = 0;
  for (;;) {
    const [count] = await sql<{ entries: number; leaves: number }[]>`
      select (select count(*)::int from case_entries) as entries, (select count(*)::int from ledger_leaves) as leaves`;
    if (!count || count.entries < wanted)
      await load(product.port, 32, 5, () => {
        turn += 1;
        const pair = pairs[turn % pairs.length];
        return {
          path: `/api/cases/${pair?.caseId}/commands`,
          cookie: pair?.cookie ?? '',
          body: JSON.stringify({ type: 'case.comment', payload: { note }, commandId: v7() }),
        };
      });
    else if (count.leaves === count.entries) return count.entries;
    else await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The same tables read by the bare driver, one after the other, and thrown away. */
async function copyBarely(adminUrl: string): Promise<{ megabytes: number; seconds: number }> {
  const lanes = openLanes(adminUrl, { size: 1, deadlineMs: 600_000 });
  const tables = await lanes.use(listStoredTables);
  await lanes.close();
  const started = performance.now();
  let bytes = 0;
  for (const table of tables) {
    // One connection each: the driver leaves it paused behind a COPY.
    const sql = postgres(adminUrl, { max: 1, onnotice() {} });
    const rows = await sql.unsafe(`copy ${nameOf(table)} to stdout`).readable();
    for await (const lines of rows) bytes += lines.length;
    await sql.end({ timeout: 0 });
  }
  return { megabytes: bytes / 1e6, seconds: (performance.now() - started) / 1_000 };
}
