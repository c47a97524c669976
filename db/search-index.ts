/**
 * What keeps the search rows in step with the record. Runs as the feed role, which reads no payloads but through the one function
 * made for it, and writes no row but through the other. One node at a time holds the cursor, for seconds and not for good.
 */
import type { FeedPlace } from './cursor.ts';
import type { Lanes } from './lanes.ts';

export interface SearchRow {
  kind: 'title' | 'entry' | 'document' | 'evidence' | 'text';
  /** The version of the entry, the id of the document or file, or the slot of a long text. */
  source: string;
  part: number;
  label: string | null;
  /** `room`: the respondent reads it as well; `given`: only the respondent does, the file has it whole. */
  sight: 'file' | 'room' | 'given';
  authorId: string | null;
  at: string;
  title: string;
  body: string;
  /** A tsvector. */
  words: string;
}

export interface SealedEntry {
  version: number;
  type: string;
  actorId: string | null;
  at: string;
  data: Record<string, unknown>;
  ids: string[] | null;
  ciphertext: Uint8Array;
  nonce: Uint8Array;
}

export interface CaseToSearch {
  ref: string | null;
  unitId: string;
  openedAt: string;
  respondentId: string | null;
  wrappedKey: Uint8Array | null;
}

export interface DocumentToSearch {
  id: string;
  streamId: string;
  kind: string;
  locale: 'vi' | 'en';
  /** Its number, as it stands in it. */
  label: string;
  madeAt: string;
}

export interface TextToSearch {
  streamId: string;
  slot: string;
  version: number;
  sealed: Uint8Array;
  at: string;
}

/** Takes or keeps the cursor for `seconds`; null where another node has it. */
export async function holdSearchCursor(
  lanes: Lanes,
  holder: string,
  seconds: number,
): Promise<FeedPlace | null> {
  const [row] = await lanes.use(
    (sql) => sql<{ xid: string; position: string }[]>`
      update search_cursor set holder = ${holder}, held_until = now() + make_interval(secs => ${seconds})
      where holder = ${holder} or held_until < now()
      returning xid::text as xid, position`,
  );
  return row ? { xid: row.xid, position: Number(row.position) } : null;
}

/** False where another node has taken it meanwhile: then it is that one's to move. */
export async function moveSearchCursor(lanes: Lanes, holder: string, place: FeedPlace): Promise<boolean> {
  const rows = await lanes.use(
    (sql) => sql`
      update search_cursor set xid = ${place.xid}::text::xid8, position = ${place.position}::bigint
      where holder = ${holder} returning 1`,
  );
  return rows.length === 1;
}

/** Lets go of the cursor: another node need not wait until the time is over. */
export async function releaseSearchCursor(lanes: Lanes, holder: string): Promise<void> {
  await lanes.use(
    (sql) => sql`update search_cursor set holder = null, held_until = '-infinity' where holder = ${holder}`,
  );
}

/** Back to the beginning: whoever takes the cursor next makes every row anew. */
export async function restartSearchCursor(lanes: Lanes): Promise<void> {
  await lanes.use(
    (sql) => sql`update search_cursor set xid = '0', position = 0, documents_at = '-infinity',
        texts_at = '-infinity', holder = null, held_until = '-infinity'`,
  );
}

/** How many entries the cursor has not reached, and whether a node is at it. */
export async function findSearchLag(lanes: Lanes): Promise<{ entries: number; isHeld: boolean }> {
  const [row] = await lanes.use(
    (sql) => sql<{ entries: number; isHeld: boolean }[]>`
      select c.held_until > now() as "isHeld", (
        select count(*)::int from case_entries e where (e.xid, e.position) > (c.xid, c.position)) as entries
      from search_cursor c`,
  );
  return row ?? { entries: 0, isHeld: false };
}

export async function findCaseToSearch(lanes: Lanes, streamId: string): Promise<CaseToSearch | null> {
  const [row] = await lanes.use(
    (sql) => sql<CaseToSearch[]>`
      select h.ref, h.unit_id as "unitId", h.opened_at as "openedAt", h.card ->> 'respondentId' as "respondentId",
        k.wrapped as "wrappedKey"
      from heads h left join case_keys k on k.stream_id = h.stream_id
      where h.stream_id = ${streamId} and h.kind = 'case'`,
  );
  return row ?? null;
}

/** A page of a case's entries with their sealed texts; empty where the file is sealed. */
export function listEntriesToSearch(
  lanes: Lanes,
  streamId: string,
  afterVersion: number,
): Promise<SealedEntry[]> {
  return lanes.use(
    (sql) => sql<SealedEntry[]>`
      select version, type, actor_id as "actorId", at, data, ids, ciphertext, nonce
      from entries_to_search(${streamId}, ${afterVersion})`,
  );
}

/** The head of the case is held while rows are written: not for long. */
const mostAtOnce = 40;

/** Writes rows and moves the others of the case to where it stands; false where its file is sealed and none are kept. */
export async function keepSearchRows(
  lanes: Lanes,
  streamId: string,
  rows: readonly SearchRow[],
): Promise<boolean> {
  for (let from = 0; from === 0 || from < rows.length; from += mostAtOnce) {
    const some = rows.slice(from, from + mostAtOnce);
    const [row] = await lanes.use(
      (sql) => sql<{ kept: boolean }[]>`
        select keep_search_rows(${streamId}, ${sql.json(some as never)}) as kept`,
    );
    if (!row?.kept) return false;
  }
  return true;
}

/** Of one case. */
export function listDocumentsToSearch(lanes: Lanes, streamId: string): Promise<DocumentToSearch[]> {
  return lanes.use(
    (sql) => sql<DocumentToSearch[]>`
      select id, stream_id as "streamId", kind, locale, label, made_at as "madeAt"
      from documents_to_search(${streamId}, null)`,
  );
}

/** Those made since the last that were kept, and some before: a transaction may end later than one that began after it. */
export function listNewDocuments(lanes: Lanes): Promise<DocumentToSearch[]> {
  return lanes.use(
    (sql) => sql<DocumentToSearch[]>`
      select d.id, d.stream_id as "streamId", d.kind, d.locale, d.label, d.made_at as "madeAt"
      from search_cursor c cross join lateral documents_to_search(null, c.documents_at - interval '10 s') d`,
  );
}

export async function moveDocumentsCursor(lanes: Lanes, holder: string, madeAt: string): Promise<void> {
  await lanes.use(
    (sql) =>
      sql`update search_cursor set documents_at = greatest(documents_at, ${madeAt}::timestamptz) where holder = ${holder}`,
  );
}

/** The latest version of each long text of one case. */
export function listTextsToSearch(lanes: Lanes, streamId: string): Promise<TextToSearch[]> {
  return lanes.use(
    (sql) => sql<TextToSearch[]>`
      select stream_id as "streamId", slot, version, sealed, at from texts_to_search(${streamId}, null)`,
  );
}

/** Those written since the last that was kept, and some before, as for documents. */
export function listNewTexts(lanes: Lanes): Promise<TextToSearch[]> {
  return lanes.use(
    (sql) => sql<TextToSearch[]>`
      select t.stream_id as "streamId", t.slot, t.version, t.sealed, t.at
      from search_cursor c cross join lateral texts_to_search(null, c.texts_at - interval '10 s') t`,
  );
}

export async function moveTextsCursor(lanes: Lanes, holder: string, at: string): Promise<void> {
  await lanes.use(
    (sql) =>
      sql`update search_cursor set texts_at = greatest(texts_at, ${at}::timestamptz) where holder = ${holder}`,
  );
}
