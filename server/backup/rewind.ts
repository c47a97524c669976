// What a restore would take back of a log that others have seen further: which entries are missing, since when, and that nobody can say
// what was in them. Entries that were restored and not yet in the log when the backup was taken are counted as missing too: at which
// place they stood is not known.
import type { Checkpoint } from '#workflows/ledger/checkpoint.ts';
import type { Contents } from './backup-format.ts';

export type Rewind = {
  /** Indexes of the log, both included. */
  first: number;
  last: number;
  /** When the last entry that is left was written; null where none is. */
  since: string | null;
  /** The furthest that anybody has seen. */
  seen: Pick<Checkpoint, 'size' | 'root'>;
};

/** Null where nobody has seen the log further than the backup reaches. */
export function rewindOf(log: Contents['log'], witnessed: readonly Checkpoint[]): Rewind | null {
  const [seen] = witnessed.toSorted((one, other) => other.size - one.size);
  if (!seen || seen.size <= log.size) return null;
  return { first: log.size, last: seen.size - 1, since: log.lastAt, seen };
}

export function rewindInWords({ first, last, since, seen }: Rewind): string {
  const count = last - first + 1;
  return [
    `This backup is older than what was seen of the log: ${seen.size} entries were seen, and it holds ${first}.`,
    `Missing: ${count === 1 ? `entry ${first}` : `entries ${first} to ${last}`} of the log (${count}), all written after ${since ?? 'the beginning'}.`,
    'Nobody can say from the backup or the log what was in them: the log holds hashes alone.',
  ].join('\n');
}
