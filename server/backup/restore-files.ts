// The files of a backup, written back to the store of evidence. A file that is whole in the store already, as after a restore that was
// broken off, is not written again.
import type { BlobStore } from '../evidence/blob-store.ts';
import type { Backup } from './read-backup.ts';
import { readPart } from './sealed-parts.ts';

/** How many were written. `disposed`: cases whose files are not brought back. */
export async function restoreFiles(
  { parts, contents }: Pick<Backup, 'parts' | 'contents'>,
  identity: string,
  store: Pick<BlobStore, 'write' | 'list'>,
  disposed: ReadonlySet<string>,
): Promise<number> {
  const there = new Set<string>();
  for await (const { key } of store.list()) there.add(key);
  const missing = contents.files.filter(
    ({ key }) => !there.has(key) && !disposed.has(key.split('/')[0] ?? ''),
  );
  for (const { key, part } of missing) await store.write(key, readPart(parts, part, identity));
  return missing.length;
}
