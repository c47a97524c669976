// `npx duecourse restore`: a backup into an empty data folder or database, checked before and after. Without a node running. Exit codes:
// 0 restored and all of it holds, 1 the backup is older than what was seen of the log, 2 it was not restored.
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '#db/embedded/start-embedded-postgres.ts';
import type { Checkpoint } from '#workflows/ledger/checkpoint.ts';
import { keyFromText } from '#workflows/ledger/signed-note.ts';
import type { LogKey } from '#workflows/ledger/succession.ts';
import { readConfiguration } from '../configuration.ts';
import { blobStoreAt } from '../evidence/blob-store.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { seenIn } from '../ledger/seen-checkpoint.ts';
import { BackupRefused } from './backup-refused.ts';
import { readAllDisposed, readBackup } from './read-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import { restoredSecret } from './restored-secret.ts';
import { rewindInWords, rewindOf } from './rewind.ts';

const usage = `npx duecourse restore DIR --identity FILE [--backup NAME] [--key KEY] [--seen FILE | URL …] [--check]
                      [--accept-rewind "REASON"]

DIR         the folder of the backups; --backup takes another than the newest
--identity  the file with the AGE-SECRET-KEY of a recipient
--key       the log's public key, from somebody who knows it; without it the backup's own is believed
--seen      what was seen of the log: a witness's address, or a file with a checkpoint
--check     checks the backup and restores nothing
--accept-rewind  restores although entries that others have seen are missing; the reason is published, and the log
            goes on under another name`;

const longestReason = 400;

export async function restoreFromCommandLine(flags: readonly string[]): Promise<number> {
  const options = readFlags(flags);
  if (!options) {
    console.error(usage);
    return 2;
  }
  const started = performance.now();
  const configuration = readConfiguration(process.env, []);
  const identity = await readIdentity(options.identity);
  const { backup: name, key: logKey } = options;
  const backup = await readBackup(options.folder, identity, { name, logKey });
  const logName = backup.logKeys.at(-1)?.key.name ?? '';
  const seen = [...options.seen, ...configuration.witnesses.map(({ url }) => url)];
  const witnessed = await Promise.all(seen.map((from) => askedOf(from, logName, backup.logKeys)));
  console.error(`The backup ${backup.name} is whole, signed by the log ${logName}.`);
  const rewind = rewindOf(backup.contents.log, witnessed);
  if (rewind) console.error(rewindInWords(rewind));
  if (rewind && !options.reason) {
    console.error('Take a newer backup, or say --accept-rewind "REASON".');
    return 1;
  }
  if (witnessed.length === 0)
    console.error(
      'Nobody was asked what was seen of the log (--seen): whether it went further is not known.',
    );
  if (options.check) return 0;
  const secret = restoredSecret(configuration, backup.contents);
  const { databaseUrl, dataDir, evidence } = configuration;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const server = databaseUrl
    ? { adminUrl: databaseUrl, stop: async () => {} }
    : await startEmbeddedPostgres({ dataDir, log: (line) => console.error(line) });
  const store = blobStoreAt(evidence.place);
  try {
    const { adminUrl } = server;
    const disposed = await readAllDisposed(options.folder, identity, backup.logKeys);
    const { reason } = options;
    const { size, lastAt: since } = backup.contents.log;
    const into = {
      ...{ adminUrl, secret, store, identity, dataDir, disposed },
      witnessed: witnessed.filter((checkpoint) => checkpoint.size <= size),
      lost: reason === null ? null : { seen: rewind?.seen ?? null, since, reason },
    };
    const report = await restoreBackup(backup, into);
    const seconds = Number(((performance.now() - started) / 1_000).toFixed(2));
    console.log(JSON.stringify({ ...report, seconds }));
    if (report.newLog)
      console.error(`The log goes on under another name: give every witness its key, ${report.newLog}`);
    return 0;
  } finally {
    store.close();
    await server.stop();
  }
}

async function askedOf(from: string, logName: string, keys: readonly LogKey[]): Promise<Checkpoint> {
  return seenIn(from, logName, keys).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : 'no answer';
    throw new BackupRefused(`What ${from} has seen of the log could not be found out: ${why}`);
  });
}

/** The first in the file, as age-keygen writes it. */
async function readIdentity(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const identity = text.split('\n').find((line) => /^AGE-SECRET-KEY-/i.test(line.trim()));
  if (!identity) throw new BackupRefused(`${file} holds no identity (AGE-SECRET-KEY-…).`);
  return identity.trim();
}

function readFlags(flags: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...flags],
      allowPositionals: true,
      options: {
        identity: { type: 'string' },
        backup: { type: 'string' },
        key: { type: 'string' },
        seen: { type: 'string', multiple: true, default: [] },
        check: { type: 'boolean', default: false },
        'accept-rewind': { type: 'string' },
      },
    });
    const [dir] = positionals;
    const key = values.key === undefined ? null : keyFromText(nodePlatform, values.key);
    if (!dir || positionals.length > 1 || !values.identity || (values.key !== undefined && !key)) return null;
    const { identity, backup = null, seen, check } = values;
    const { 'accept-rewind': reason = null } = values;
    if (reason !== null && (reason.trim() === '' || reason.length > longestReason)) return null;
    return { folder: resolve(dir), identity, backup, key, seen, check, reason };
  } catch {
    return null;
  }
}
