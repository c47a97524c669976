// Folds every stored history anew and holds the result against the stored head: a head that its entries do not lead to
// is named, with the first entry from which they part. It reads and judges; it never mends.
import { isDeepStrictEqual } from 'node:util';
import type { Lanes } from '#db/lanes.ts';
import { listRecorded, type RecordedStream } from '#db/queries/list-recorded.ts';
import { type Head, stateOf } from '#workflows/case/advance.ts';
import { procedureVersion } from '#workflows/case/versions/procedure-version.ts';
import { headsOf, type RecordedEntry } from '../cases/replay.ts';

export type Divergence = { ref: string; streamId: string; version: number; why: string };

export type ReplayReport = {
  cases: number;
  entries: number;
  /** Cases whose head another version of the procedure made: not for this one to judge. */
  ofOtherVersions: number;
  divergences: Divergence[];
};

const firstId = '00000000-0000-0000-0000-000000000000';

/** Folds all cases, some hundreds in memory at a time. */
export async function replayRecord(lanes: Lanes, pageSize = 200): Promise<ReplayReport> {
  const report: ReplayReport = { cases: 0, entries: 0, ofOtherVersions: 0, divergences: [] };
  for (let after = firstId; ; ) {
    const page = await listRecorded<RecordedEntry>(lanes, { kind: 'case', after, limit: pageSize });
    for (const stream of page) check(stream, report);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return report;
    after = last.streamId;
  }
}

function check(stream: RecordedStream<RecordedEntry>, report: ReplayReport): void {
  report.cases += 1;
  report.entries += stream.entries.length;
  if (stream.procedure !== procedureVersion) {
    report.ofOtherVersions += 1;
    return;
  }
  const found = divergenceOf(stream);
  const { streamId, ref } = stream;
  if (found) report.divergences.push({ streamId, ref: ref ?? streamId, ...found });
}

/** The first entry that is missing, is refused, or leads elsewhere than was stored; null where the head is their fold. */
export function divergenceOf(stream: RecordedStream<RecordedEntry>): { version: number; why: string } | null {
  const { entries } = stream;
  const gap = entries.findIndex(({ version }, index) => version !== index + 1);
  if (gap >= 0) return { version: gap + 1, why: 'this entry is missing' };
  let version = 0;
  let head: Head | undefined;
  try {
    for (const step of headsOf(stream.streamId, entries)) {
      ({ version, head } = step);
      const stored = entries[version - 1]?.stateTo;
      const folded = stateOf(head.value);
      if (stored !== folded) return { version, why: `it leads to ${folded}, ${stored} was stored` };
    }
  } catch (error) {
    return { version: version + 1, why: error instanceof Error ? error.message : 'it does not replay' };
  }
  if (version !== stream.version) return { version: version + 1, why: `the head is at ${stream.version}` };
  const isSame = isDeepStrictEqual(plain(head), plain({ value: stream.value, facts: stream.facts }));
  return isSame ? null : { version, why: 'the stored head differs from the fold of its entries' };
}

/** As JSON keeps it: what is undefined is not there. */
function plain(head: unknown): unknown {
  return JSON.parse(JSON.stringify(head ?? null));
}
