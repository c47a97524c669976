// One case as one viewer may see it, read once for the view, the commands and the history: the head, its entries with
// their texts, the viewer's parts and how deep they see. Null where there is no such case for them.
import type { Look } from '#db/access-log.ts';
import type { Reader } from '#db/as-actor.ts';
import { type HistoryEntry, listHistory } from '#db/queries/list-history.ts';
import { readHead, type Head as StoredHead } from '#db/read-head.ts';
import { type Depth, depthOf, mayReadEntry } from '#workflows/access/may-view.ts';
import type { Head } from '#workflows/case/advance.ts';
import { type Part, partsOf } from '#workflows/case/roles.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { AccessTrace } from '../access/access-trace.ts';
import type { Ballots } from '../ballots/ballots.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { type CaseKeys, openText } from './case-keys.ts';
import { placeOf } from './commitment.ts';
import { headIn } from './head-in.ts';

export type CaseSources = {
  reader: Reader;
  directory: Directory;
  keys: CaseKeys;
  /** How full the box of a secret ballot is; nothing else of it is read. */
  ballots: Pick<Ballots, 'papersIn'>;
  trace: AccessTrace;
};

export type CaseReading = {
  stored: StoredHead;
  head: Head;
  parts: ReadonlySet<Part>;
  depth: Depth;
  now: string;
  dataKey: Buffer;
};

export type ReadEntry = HistoryEntry & {
  text: Record<string, unknown>;
  /** Whether the viewer may read the entry itself; what it is about may be shown to them in another way. */
  isReadable: boolean;
};

export async function readCase(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<CaseReading | null> {
  const { reader, directory, keys } = sources;
  const reading = await readHead(reader, { actorId: viewer.personId, streamId: caseId, commandId: null });
  const { head: stored, wrappedKey, now } = reading;
  if (stored?.kind !== 'case' || !wrappedKey) return null;
  const { head } = headIn(stored);
  const roles = directory.rolesIn(viewer.personId, stored.unitId, dayOf(now));
  const parts = partsOf({ kind: 'person', id: viewer.personId }, roles, head.facts);
  const depth = depthOf(parts, viewer.personId, head.facts);
  return { stored, head, parts, depth, now, dataKey: keys.unwrap(caseId, wrappedKey) };
}

/** Entries after a version with their payloads decrypted, once this look is on record; which of them the viewer may read is marked on each. */
export async function readEntries(
  sources: CaseSources,
  viewer: Viewer,
  reading: CaseReading,
  { what, entry, ...page }: { what: Look['what']; entry?: number; afterVersion: number; limit: number },
): Promise<{ entries: ReadEntry[]; last: number | null }> {
  const { streamId } = reading.stored;
  const [found] = await Promise.all([
    listHistory(sources.reader, viewer.personId, { streamId, ...page }),
    sources.trace.noteStream(viewer, { streamId, what, depth: reading.depth, ...(entry ? { entry } : {}) }),
  ]);
  const entries = found.map((entry) => ({
    ...entry,
    text: textOf(reading.dataKey, streamId, entry),
    isReadable: mayReadEntry(reading.depth, entry, viewer.personId, seesCustody(reading, entry.type)),
  }));
  return { entries, last: found.length === page.limit ? (found.at(-1)?.version ?? null) : null };
}

/** Protection is the custodian's; the authority joins in where an identity is to be opened. */
function seesCustody({ parts }: CaseReading, type: string): boolean {
  return parts.has('custodian') || (parts.has('authority') && type === 'case.openIdentity');
}

/** The whole payload; empty where it was erased. */
export function textOf(key: Buffer, streamId: string, entry: HistoryEntry): Record<string, unknown> {
  if (!entry.payload) return {};
  return JSON.parse(openText(key, placeOf(streamId, entry.version), entry.payload));
}
