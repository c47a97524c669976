// Reads what a backup says of itself and checks it before anything is done with it: the parts against their hashes, the snapshot against
// the log's signature, the contents with the identity. Says in plain words what does not hold.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keyFromText, type VerifierKey } from '#workflows/ledger/signed-note.ts';
import { keysOfLog, type LogKey } from '#workflows/ledger/succession.ts';
import type { DisposedCase } from '../erasure/disposed-cases.ts';
import { nodePlatform } from '../ledger/node-platform.ts';
import { Contents, Snapshot } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import { takenAtIn } from './backup-statement.ts';
import { checkPart, readPart } from './sealed-parts.ts';
import { partsIn, snapshotsIn } from './take-backup.ts';

export type Backup = {
  name: string;
  parts: string;
  snapshot: Snapshot;
  contents: Contents;
  /** The last is the present one. */
  logKeys: LogKey[];
};

/** Every case that any backup in the folder knows to have been disposed of: a newer one says it of an older one. */
export async function readAllDisposed(
  folder: string,
  identity: string,
  logKeys: readonly LogKey[],
): Promise<DisposedCase[]> {
  const found: DisposedCase[] = [];
  for (const name of await snapshotNames(folder)) {
    const snapshot = await readSnapshotFile(folder, name);
    if ((await takenAtIn(snapshot, logKeys)) === null) continue;
    found.push(...(await readContents(partsIn(folder), snapshot.contents, identity)).disposed);
  }
  return found;
}

/** The newest snapshot, or the one of this name. */
export async function readBackup(
  folder: string,
  identity: string,
  wanted: { name: string | null; logKey: VerifierKey | null },
): Promise<Backup> {
  const name = wanted.name ?? (await newestIn(folder));
  const snapshot = await readSnapshotFile(folder, name);
  const parts = partsIn(folder);
  for (const part of snapshot.parts) await checkPart(parts, part);
  const contents = await readContents(parts, snapshot.contents, identity);
  const own = keyFromText(nodePlatform, contents.log.key);
  const trusted = wanted.logKey ?? own;
  const logKeys = trusted ? await keysOfLog(nodePlatform, trusted, contents.log.successions) : [];
  if ((await takenAtIn(snapshot, logKeys)) !== contents.takenAt)
    throw new BackupRefused(
      `The backup ${name} is not signed by the log ${trusted?.name ?? ''}: it was changed, or is not of this instance.`,
    );
  return { name, parts, snapshot, contents, logKeys };
}

export async function readSnapshotFile(folder: string, name: string): Promise<Snapshot> {
  const text = await readFile(join(snapshotsIn(folder), name), 'utf8').catch(() => null);
  if (text === null) throw new BackupRefused(`There is no backup ${name} in ${folder}.`);
  const parsed = Snapshot.safeParse(jsonIn(text));
  if (!parsed.success)
    throw new BackupRefused(`The backup ${name} is damaged: its list of parts cannot be read.`);
  return parsed.data;
}

/** Oldest first. */
export async function snapshotNames(folder: string): Promise<string[]> {
  const names = await readdir(snapshotsIn(folder)).catch(() => []);
  return names.filter((name) => name.endsWith('.json')).toSorted();
}

async function newestIn(folder: string): Promise<string> {
  const newest = (await snapshotNames(folder)).at(-1);
  if (!newest) throw new BackupRefused(`There is no finished backup in ${folder}.`);
  return newest;
}

async function readContents(parts: string, name: string, identity: string): Promise<Contents> {
  const chunks: Buffer[] = [];
  for await (const chunk of readPart(parts, name, identity)) chunks.push(chunk);
  const parsed = Contents.safeParse(jsonIn(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success)
    throw new BackupRefused('The backup was made by another version: its contents cannot be read.');
  return parsed.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
