// The proof that a large database is equal in form to what the write path makes, by the product's own functions on a sample: the fold of
// the entries is the stored head, and every entry is what its commitment says, its payload opened by the case's own key.
import { readAuditedStream } from '#db/audit-record.ts';
import type { Lanes } from '#db/lanes.ts';
import { listRecorded } from '#db/queries/list-recorded.ts';
import type { CaseKeys } from '#server/cases/case-keys.ts';
import type { RecordedEntry } from '#server/cases/replay.ts';
import { contentFault } from '#server/ledger/audit-entry.ts';
import { divergenceOf } from '#server/replay/replay-record.ts';

export type Sampled = { cases: number; entries: number; faults: string[] };

export async function checkSample(
  { feed, audit }: { feed: Lanes; audit: Lanes },
  keys: Pick<CaseKeys, 'unwrap'>,
  ids: readonly string[],
): Promise<Sampled> {
  const found: Sampled = { cases: 0, entries: 0, faults: [] };
  for (const id of ids) {
    const [stream] = await listRecorded<RecordedEntry>(feed, { kind: 'case', after: before(id), limit: 1 });
    if (stream?.streamId !== id) throw new Error(`${id} is not there.`);
    found.cases += 1;
    const parted = divergenceOf(stream);
    if (parted) found.faults.push(`${stream.ref} entry ${parted.version}: ${parted.why}`);
    for (const entry of await readAuditedStream(audit, id)) {
      found.entries += 1;
      const fault = contentFault(entry, keys);
      if (fault) found.faults.push(`${stream.ref} entry ${entry.version}: ${fault}`);
    }
  }
  return found;
}

/** The id right before, so that the next one is this. */
function before(id: string): string {
  const last = Number.parseInt(id.slice(30), 16) - 1;
  return id.slice(0, 30) + last.toString(16).padStart(6, '0');
}
