// Files of evidence that a snapshot names, copied after it. Their sealed parts are written once under a name of their own and never
// changed, and lie in the store before a row names them: whatever the snapshot names is there, unless the product has removed it since.
import type { Query } from '#db/lanes.ts';
import type { BlobStore } from '../evidence/blob-store.ts';
import { blobKeyOf } from '../evidence/file-seal.ts';
import type { Contents } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import type { Taking } from './take-rows.ts';

export async function listNamedBlobs(sql: Query): Promise<string[]> {
  const rows = await sql<{ caseId: string; id: string; names: string[] }[]>`
    select stream_id as "caseId", id, (select json_agg(p ->> 'name') from jsonb_array_elements(parts) p) as names
    from evidence_files where parts <> '[]' order by id`;
  return rows.flatMap((row) => row.names.map((name) => blobKeyOf(row, name)));
}

/** `isNamed`: whether a row names the blob now. */
export async function takeFiles(
  { folder, labelOf }: Pick<Taking, 'folder' | 'labelOf'>,
  keys: readonly string[],
  store: Pick<BlobStore, 'read'>,
  isNamed: (key: string) => Promise<boolean>,
): Promise<Pick<Contents, 'files' | 'gone'>> {
  const files: Contents['files'] = [];
  const gone: string[] = [];
  for (const key of keys) {
    const label = labelOf('file', key);
    const known = folder.known.get(label);
    if (known) {
      files.push({ key, part: known.name });
      continue;
    }
    try {
      files.push({ key, part: (await folder.write(label, store.read(key))).name });
    } catch (error) {
      if (await isNamed(key)) throw unreadable(key, error);
      gone.push(key);
    }
  }
  return { files, gone };
}

function unreadable(key: string, error: unknown): BackupRefused {
  const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  return new BackupRefused(
    `The record names the file ${key}, and the store of evidence does not give it (${why}).`,
  );
}
