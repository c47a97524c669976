// One case as one viewer may see it, read once for the view, the commands and the history: the head, its entries with
// their texts, the viewer's parts and how deep they see. Null where there is no such case for them.
import type { LookAtStream } from '#db/access-log.ts';
import type { Reader } from '#db/as-actor.ts';
import { type HistoryEntry, listHistory } from '#db/queries/list-history.ts';
import { type HeadReading, readHead, type Head as StoredHead, type StoredPart } from '#db/read-head.ts';
import { type Depth, depthOf, mayReadEntry } from '#workflows/access/may-view.ts';
import { areaOf, roleAreas } from '#workflows/access/role-areas.ts';
import type { Head } from '#workflows/case/advance.ts';
import { disposedState } from '#workflows/case/closed/tombstone.ts';
import { type Part, partsOf, type Role } from '#workflows/case/roles.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { AccessTrace } from '../access/access-trace.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import type { Ballots } from '../ballots/ballots.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { CaseDisposed } from './case-disposed.ts';
import { type CaseKeys, openText } from './case-keys.ts';
import { placeOf } from './commitment.ts';
import { headIn } from './head-in.ts';
import { type KeptName, keptNames, withoutKept } from './kept-names.ts';
import type { RecordedEntry } from './replay.ts';

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
  /** Who may see the case, or is kept out of it. */
  projection: readonly StoredPart[];
  /** Until when the viewer reads it in an emergency; null where they see it as anybody of theirs does. */
  lentUntil: string | null;
};

export type ReadEntry = HistoryEntry & {
  text: Record<string, unknown>;
  /** Whether the viewer may read the entry itself; what it is about may be shown to them in another way. */
  isReadable: boolean;
  /** What the ids of persons whose names are kept from the viewer are called instead. */
  kept?: ReadonlyMap<string, KeptName>;
};

export async function readCase(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<CaseReading | null> {
  const { reader, directory, keys } = sources;
  const reading = await readHead(reader, { actorId: viewer.personId, streamId: caseId, commandId: null });
  const { head: stored, wrappedKey, now, parts: projection } = reading;
  if (stored?.kind !== 'case') return null;
  if (stored.state === disposedState) throw new CaseDisposed('the case was disposed of');
  if (!wrappedKey) return null;
  const { head } = headIn(stored);
  const { personId } = viewer;
  const roles = directory.rolesIn(personId, stored.unitId, dayOf(now));
  const lentUntil = lentUntilOf(reading, personId, roles);
  const standsInFor = directory.deputyFor(personId, stored.unitId, dayOf(now));
  // What is read in an emergency is read and nothing else.
  const parts = lentUntil
    ? new Set<Part>()
    : partsOf({ kind: 'person', id: personId }, roles, head.facts, standsInFor);
  const depth = depthOf(parts, viewer.personId, head.facts);
  const dataKey = keys.unwrap(caseId, wrappedKey);
  return { stored, head, parts, depth, now, dataKey, projection, lentUntil };
}

/** Null where they see the case by a part or a role as well. */
function lentUntilOf(
  { head, parts, now }: HeadReading,
  personId: string,
  roles: readonly Role[],
): string | null {
  const mine = parts.filter((row) => row.memberId === personId);
  const area = areaOf(head?.state ?? '');
  if (mine.some((row) => row.access !== 'read') || roles.some((role) => roleAreas[role]?.includes(area)))
    return null;
  const until = mine.find((row) => row.access === 'read')?.until;
  return until && Date.parse(until) > Date.parse(now) ? until : null;
}

/**
 * Entries after a version with their payloads decrypted, once this look is on record; which of them the viewer may read is marked
 * on each. Throws `PurposeMissing` where the viewer has to say first why they look.
 */
export async function readEntries(
  sources: CaseSources,
  viewer: Viewer,
  reading: CaseReading,
  { what, entry, ...page }: { what: LookAtStream; entry?: number; afterVersion: number; limit: number },
): Promise<{ entries: ReadEntry[]; recorded: RecordedEntry[]; last: number | null }> {
  const { streamId } = reading.stored;
  const [found, noted] = await Promise.all([
    listHistory(sources.reader, viewer.personId, { streamId, ...page }),
    sources.trace.noteStream(viewer, { streamId, what, depth: reading.depth, ...(entry ? { entry } : {}) }),
  ]);
  assertNoted(noted);
  const hidden = keptNames(reading.head.facts, reading.parts, viewer.personId);
  const kept = new Map([...hidden.values()].map(({ id, name }) => [id, name]));
  const entries = found.map((one) => ({
    ...one,
    actorId: one.actorId === null ? null : (hidden.get(one.actorId)?.id ?? one.actorId),
    text: withoutKept(hidden, textOf(reading.dataKey, streamId, one)),
    kept,
    isReadable: mayReadEntry(reading.depth, one, viewer.personId, seesCustody(reading, one.type)),
  }));
  const last = found.length === page.limit ? (found.at(-1)?.version ?? null) : null;
  return { entries, recorded: found.map(recordedOf), last };
}

/** As it is folded: with those who really acted, whoever they are called for the viewer. Never shown. */
function recordedOf({ version, type, actorKind, actorId, at, data, resolved }: HistoryEntry): RecordedEntry {
  return {
    ...{ version, type, at, actor: { kind: actorKind, id: actorId } as RecordedEntry['actor'] },
    data: data as RecordedEntry['data'],
    resolved: resolved as RecordedEntry['resolved'],
  };
}

/** Protection is the custodian's; the authority joins in where an identity is to be opened. */
function seesCustody({ parts }: CaseReading, type: string): boolean {
  return parts.has('custodian') || (parts.has('authority') && type === 'case.openIdentity');
}

/** The whole payload; empty where it was erased. */
export function textOf(
  key: Buffer,
  streamId: string,
  entry: Pick<HistoryEntry, 'version' | 'payload'>,
): Record<string, unknown> {
  if (!entry.payload) return {};
  return JSON.parse(openText(key, placeOf(streamId, entry.version), entry.payload));
}
