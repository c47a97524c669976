// What a backup is made of. In the clear: one file a snapshot, with the names of its parts and a statement about them that the log's key
// signs, so that a backup made up by whoever knows the recipient is told from a true one. Sealed: the contents, which say what each part is.
import { z } from 'zod';
import { DisposedCase } from '../erasure/disposed-cases.ts';
import { PartName } from './sealed-parts.ts';

const Table = z.object({
  schema: z.string(),
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().nonnegative(),
  /** In order. */
  parts: z.array(PartName),
});

/** The sealed contents of a snapshot. */
export const Contents = z.object({
  format: z.literal('duecourse-backup-contents/1'),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  /** Null where it is kept elsewhere and was given to the product from outside. */
  secret: z.string().nullable(),
  /** Tells the right secret from another. */
  fingerprint: z.string(),
  log: z.object({
    key: z.string(),
    /** How that key followed earlier ones. */
    successions: z.array(z.string()),
    size: z.number().int().nonnegative(),
    lastAt: z.iso.datetime().nullable(),
  }),
  installation: z.array(z.object({ key: z.string(), value: z.string() })),
  tables: z.array(Table),
  /** Blobs of evidence by their keys in the store. */
  files: z.array(z.object({ key: z.string(), part: PartName })),
  /** What had been disposed of by then. */
  disposed: z.array(DisposedCase),
  /** Named in the snapshot, and removed by the product before they could be copied. */
  gone: z.array(z.string()),
});
export type Contents = z.infer<typeof Contents>;

/** A snapshot as it stands in the folder, readable to anybody. */
export const Snapshot = z.object({
  format: z.literal('duecourse-backup/1'),
  /** A signed note about all that follows. */
  statement: z.string(),
  /** The last that the log had signed, with its cosignatures. */
  checkpoint: z.string().nullable(),
  contents: PartName,
  parts: z.array(z.object({ name: PartName, size: z.number().int().positive() })),
});
export type Snapshot = z.infer<typeof Snapshot>;
