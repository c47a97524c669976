// Takes the oldest backups out of a folder, and the parts that no other names: what the product has erased since is gone from the folder
// with the last backup that still held it.
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSnapshotFile, snapshotNames } from './read-backup.ts';
import { partsIn, snapshotsIn } from './take-backup.ts';

/** How many snapshots went. */
export async function forgetOlder(folder: string, keep: number): Promise<number> {
  const names = await snapshotNames(folder);
  const kept = await Promise.all(names.slice(-keep).map((name) => readSnapshotFile(folder, name)));
  const named = new Set(kept.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const old = names.slice(0, -keep);
  // First the snapshots: none may name a part that is gone.
  for (const name of old) await rm(join(snapshotsIn(folder), name));
  for (const name of await readdir(partsIn(folder)))
    if (!named.has(name)) await rm(join(partsIn(folder), name));
  return old.length;
}
