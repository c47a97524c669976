// `npx duecourse backup`: beside running nodes or alone, into a folder that keeps one backup or many. It needs the recipients' public keys
// only: what it writes it cannot read. Exit codes: 0 the backup is whole, 2 it is not.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lockDataDir } from '#db/embedded/data-dir-lock.ts';
import { secretFingerprint } from '#db/scram-verifier.ts';
import { type Configuration, readConfiguration } from '../configuration.ts';
import { blobStoreAt } from '../evidence/blob-store.ts';
import { findSecret } from '../find-secret.ts';
import { logKeyOf } from '../ledger/ledger-key.ts';
import { withDatabase } from '../open-database.ts';
import { forgetOlder } from './forget-older.ts';
import { takeBackup } from './take-backup.ts';

const usage = `npx duecourse backup DIR --to age1… [--to age1…] [--keep N]

DIR     keeps the backups; the next one into it writes only what is new
--to    the public key of whoever may restore (age-keygen makes one); keep its identity file away from this machine
--keep  removes all but the last N backups in DIR, and with them what only they still held`;

const isRecipient = /^age1[0-9a-z]{50,}$/;

export async function backupFromCommandLine(flags: readonly string[]): Promise<number> {
  const options = readFlags(flags);
  if (!options) {
    console.error(usage);
    return 2;
  }
  const started = performance.now();
  const { folder, recipients, keep } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const letGo = await lockDataDir(folder);
  try {
    const report = await back(readConfiguration(process.env, []), folder, recipients);
    const forgotten = keep === null ? 0 : await forgetOlder(folder, keep);
    const seconds = Number(((performance.now() - started) / 1_000).toFixed(2));
    console.log(JSON.stringify({ ...report, forgotten, seconds }));
    return 0;
  } finally {
    letGo();
  }
}

async function back(configuration: Configuration, folder: string, recipients: readonly string[]) {
  const { secret, source } = findSecret({ given: configuration.secret, ...configuration });
  const isKeptElsewhere = source === 'given';
  console.error(
    isKeptElsewhere
      ? 'DUECOURSE_SECRET is not in the backup: keep it elsewhere, without it nothing that is restored can be read.'
      : 'The instance’s secret goes into the backup, sealed as all of it is.',
  );
  const store = blobStoreAt(configuration.evidence.place);
  try {
    return await withDatabase(configuration, ({ backupUrl, feedUrl, epoch }, secrets) =>
      takeBackup(folder, recipients, {
        ...{ backupUrl, feedUrl, epoch, store, dataDir: configuration.dataDir },
        logKey: logKeyOf(secrets.ledger, secrets.logName),
        labelKey: secrets.backupLabels,
        secret: isKeptElsewhere ? null : secret,
        fingerprint: secretFingerprint(secrets.database),
      }),
    );
  } finally {
    store.close();
  }
}

function readFlags(flags: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...flags],
      allowPositionals: true,
      options: { to: { type: 'string', multiple: true, default: [] }, keep: { type: 'string' } },
    });
    const [dir] = positionals;
    const keep = values.keep === undefined ? null : Number(values.keep);
    const isKeep = keep === null || (Number.isInteger(keep) && keep >= 1);
    if (
      !dir ||
      positionals.length > 1 ||
      !isKeep ||
      values.to.length === 0 ||
      !values.to.every((to) => isRecipient.test(to))
    )
      return null;
    return { folder: resolve(dir), recipients: values.to, keep };
  } catch {
    return null;
  }
}
