// Restores a backup into an empty instance: the rows under the mark of a restore, the files, what was
// disposed of since destroyed again, then the checks; the mark goes last, so that
// what was broken off anywhere is begun again and never started.
import { Readable } from 'node:stream';
import { fillEmptyDatabase, finishRestore } from '#db/backup/prepare-restore.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import type { Checkpoint } from '#workflows/ledger/checkpoint.ts';
import type { Lost } from '#workflows/ledger/succession.ts';
import { destroyWhatCameBack } from '../erasure/destroy-case-content.ts';
import { type DisposedCase, noteDisposedCases, readDisposedCases } from '../erasure/disposed-cases.ts';
import type { BlobStore } from '../evidence/blob-store.ts';
import { secretsOf } from '../secrets.ts';
import { BackupRefused } from './backup-refused.ts';
import { checkRestored } from './check-restored.ts';
import { goOnAsNewLog } from './go-on-as-new-log.ts';
import type { Backup } from './read-backup.ts';
import { restoreFiles } from './restore-files.ts';
import { readPart } from './sealed-parts.ts';

export type RestoreTarget = {
  adminUrl: string;
  secret: string;
  store: Pick<BlobStore, 'write' | 'list'>;
  identity: string;
  witnessed: readonly Checkpoint[];
  /** What is missing of the log then, and accepted to be. */
  lost: Lost | null;
  /** Where it is noted what was disposed of. */
  dataDir: string;
  /** What is known to have been disposed of by now. */
  disposed: readonly DisposedCase[];
};

export type RestoreReport = {
  snapshot: string;
  entries: number;
  files: number;
  gone: number;
  logSize: number;
  /** The public key of the log that goes on; null where it is the same. */
  newLog: string | null;
};

const mostShown = 50;

export async function restoreBackup(backup: Backup, target: RestoreTarget): Promise<RestoreReport> {
  const { parts, contents } = backup;
  const { adminUrl, identity, secret: instanceSecret } = target;
  const secret = secretsOf(instanceSecret).database;
  const { migrations, tables, installation, log } = contents;
  await fillEmptyDatabase(
    { adminUrl, secret, migrations },
    {
      ...{ tables, installation, logSize: log.size },
      read: (table) => Readable.from(throughParts(parts, table.parts, identity), { objectMode: false }),
    },
  );
  const database = await prepareDatabase({ adminUrl, secret, isRestoring: true });
  const { dataDir, witnessed } = target;
  await noteDisposedCases(dataDir, target.disposed);
  const disposed = new Set((await readDisposedCases(dataDir)).map(({ caseId }) => caseId));
  const erasedAgain = await destroyWhatCameBack(adminUrl, dataDir);
  const files = await restoreFiles(backup, identity, target.store, disposed);
  const { feedUrl, carried } = database;
  const restored = { adminUrl, feedUrl, secret: instanceSecret, carried, size: log.size };
  const newLog = target.lost && (await goOnAsNewLog(restored, target.lost));
  const secrets = secretsOf(instanceSecret, newLog?.carried ?? carried);
  const findings = await checkRestored(database, secrets, {
    witnessed,
    disposed,
  });
  if (findings.length > 0)
    throw new BackupRefused(
      [
        ...findings.slice(0, mostShown),
        `What was restored does not hold (${findings.length} findings): the product does not start on it.`,
      ].join('\n'),
    );
  await finishRestore(adminUrl);
  return {
    snapshot: backup.name,
    entries: tables.find(({ name }) => name === 'case_entries')?.rows ?? 0,
    ...{ files, gone: contents.gone.length, erasedAgain, logSize: log.size, newLog: newLog?.key ?? null },
  };
}

async function* throughParts(
  folder: string,
  names: readonly string[],
  identity: string,
): AsyncGenerator<Buffer> {
  for (const name of names) yield* readPart(folder, name, identity);
}
