// Takes one backup of a running product: the database as it is at one moment, then the files that it names, then a signed snapshot that
// names all of it. Begun again after it was killed, or into a folder with earlier ones, it writes only what is not there.
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { readLogReach, tableOf } from '#db/backup/entry-ranges.ts';
import { readSnapshot } from '#db/backup/read-snapshot.ts';
import { listStoredTables, readInstallation, readMigrations } from '#db/backup/stored-tables.ts';
import { openLanes, type Source } from '#db/lanes.ts';
import { readCheckpoint, readSuccessions } from '#db/ledger.ts';
import { readDisposedCases } from '../erasure/disposed-cases.ts';
import type { BlobStore } from '../evidence/blob-store.ts';
import { syncFolder } from '../evidence/disk-store.ts';
import type { SigningKey } from '../ledger/ledger-key.ts';
import { Contents, type Snapshot } from './backup-format.ts';
import { signedStatement } from './backup-statement.ts';
import { openPartsFolder } from './sealed-parts.ts';
import { listNamedBlobs, takeFiles } from './take-files.ts';
import { labelsUnder, takeGrowing, takeTable } from './take-rows.ts';

export type BackupSources = {
  backupUrl: string;
  feedUrl: string;
  epoch: string;
  store: Pick<BlobStore, 'read'>;
  logKey: SigningKey;
  /** Names parts; of the instance. */
  labelKey: Buffer;
  /** Null where it stays out. */
  secret: string | null;
  fingerprint: string;
  /** Where it is noted what was disposed of. */
  dataDir: string;
};

export type BackupReport = {
  snapshot: string;
  entries: number;
  parts: number;
  written: number;
  megabytes: number;
  /** Named files that were removed while they were to be copied. */
  gone: number;
};

const growingTables: ReadonlySet<string> = new Set(Object.values(tableOf));

export async function takeBackup(
  folder: string,
  recipients: readonly string[],
  sources: BackupSources,
): Promise<BackupReport> {
  const parts = await openPartsFolder(partsIn(folder), recipients);
  const before = new Set([...parts.known.values()].map(({ name }) => name));
  const labelOf = labelsUnder(sources.labelKey, recipients);
  const lineage = labelOf('lineage', sources.epoch).split('.')[1]?.slice(0, 16) ?? '';
  const { checkpoint, ...rows } = await readSnapshot(sources.backupUrl, async (snapshot) => {
    const { sql } = snapshot;
    const [now] = await sql<{ at: string }[]>`select now() as at`;
    const reach = await readLogReach(sql);
    const tables = await listStoredTables(sql);
    const taking = { snapshot, folder: parts, labelOf, lineage };
    const taken = await takeGrowing(taking, tables, reach);
    for (const table of tables)
      if (table.schema !== 'public' || !growingTables.has(table.name))
        taken.push(await takeTable(taking, table));
    const source: Source = { use: (run) => run(sql) };
    const stored = await readCheckpoint(source);
    return {
      checkpoint: stored && `${stored.note}${stored.cosignatures.map(({ line }) => line).join('')}`,
      takenAt: now?.at ?? '',
      log: { key: sources.logKey.text, successions: await readSuccessions(source), ...reach },
      migrations: await readMigrations(sql),
      installation: await readInstallation(sql),
      tables: taken,
      blobs: await listNamedBlobs(sql),
    };
  });
  const { blobs, ...described } = rows;
  const lanes = openLanes(sources.feedUrl, { size: 1, name: 'duecourse-backup-files' });
  const isNamed = async (key: string) => (await lanes.use(listNamedBlobs)).includes(key);
  const files = await takeFiles({ folder: parts, labelOf }, blobs, sources.store, isNamed).finally(
    lanes.close,
  );
  const contents: Contents = {
    ...{ format: 'duecourse-backup-contents/1', ...described, ...files },
    ...{ secret: sources.secret, fingerprint: sources.fingerprint },
    disposed: await readDisposedCases(sources.dataDir),
  };
  const text = Buffer.from(JSON.stringify(Contents.parse(contents)));
  const sealed = await parts.write(labelOf('contents', text), [text]);
  const named = new Set([
    sealed.name,
    ...contents.tables.flatMap((table) => table.parts),
    ...contents.files.map(({ part }) => part),
  ]);
  const listed = [...parts.known.values()].filter(({ name }) => named.has(name));
  const stated = {
    checkpoint,
    contents: sealed.name,
    parts: listed.map(({ name, size }) => ({ name, size })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  const snapshot: Snapshot = {
    format: 'duecourse-backup/1',
    statement: signedStatement(stated, contents.takenAt, sources.logKey),
    ...stated,
  };
  const written = listed.filter(({ name }) => !before.has(name));
  return {
    snapshot: await keepSnapshot(folder, contents.takenAt, snapshot),
    entries: contents.tables.find(({ name }) => name === 'case_entries')?.rows ?? 0,
    parts: listed.length,
    written: written.length,
    megabytes: Number((written.reduce((sum, { size }) => sum + size, 0) / 1e6).toFixed(1)),
    gone: contents.gone.length,
  };
}

export const partsIn = (folder: string) => join(folder, 'parts');
export const snapshotsIn = (folder: string) => join(folder, 'snapshots');

/** Whole and durable, or not there. */
async function keepSnapshot(folder: string, takenAt: string, snapshot: Snapshot): Promise<string> {
  const place = snapshotsIn(folder);
  await mkdir(place, { recursive: true, mode: 0o700 });
  const name = `${takenAt.replaceAll(/[-:.]/g, '')}.json`;
  const half = join(place, `${name}.part`);
  const file = await open(half, 'w', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(snapshot, null, 1)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, join(place, name));
  await syncFolder(place);
  return name;
}
