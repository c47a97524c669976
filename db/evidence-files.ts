/**
 * Files of evidence as rows: what they are, whose upload, which sealed parts make them up. An upload is its owner's; every step of
 * it names what it found before, so that two requests, or two nodes, never both go on from the same place.
 */
import type { Reader } from './as-actor.ts';
import type { Lanes, Sql } from './lanes.ts';

export type EvidenceState = 'receiving' | 'quarantined' | 'clean' | 'refused';

/** Sealed bytes in the store, by a name that is used once; `size` is that of the plain bytes. */
export interface EvidencePart {
  name: string;
  size: number;
}

export interface EvidenceFile {
  id: string;
  caseId: string;
  ownerId: string;
  state: EvidenceState;
  size: number;
  received: number;
  parts: EvidencePart[];
  /** Null until it was inspected. */
  kind: string | null;
  sha256: string | null;
  refusal: string | null;
  sealedName: Uint8Array;
  begunAt: string;
  touchedAt: string;
  /** The entry with which it was handed in. */
  entry: number | null;
}

export interface NewEvidence {
  id: string;
  caseId: string;
  size: number;
  sealedName: Uint8Array;
}

/** What one person may have in one case that is not handed in. */
export interface UploadLimits {
  most: number;
  mostBytes: number;
}

function columns(sql: Sql) {
  return sql`id, stream_id as "caseId", owner_id as "ownerId", state, size::float8 as size, received::float8 as received,
    parts, kind, sha256, refusal, sealed_name as "sealedName", begun_at as "begunAt", touched_at as "touchedAt", entry`;
}

/** False where the limits stand against it. `writer` sets the actor on connections that may write. */
export async function addEvidence(
  writer: Reader,
  ownerId: string,
  { id, caseId, size, sealedName }: NewEvidence,
  { most, mostBytes }: UploadLimits,
): Promise<boolean> {
  const rows = await writer.asActor(
    ownerId,
    (sql) => sql`
      insert into evidence_files (id, stream_id, owner_id, size, sealed_name)
      select ${id}, h.stream_id, app_actor(), ${size}::bigint, ${Buffer.from(sealedName)}
      from heads h
      where h.stream_id = ${caseId} and (
        select count(*) < ${most}::int and coalesce(sum(size), 0) + ${size}::bigint <= ${mostBytes}::bigint
        from evidence_files
        where stream_id = ${caseId} and owner_id = app_actor() and entry is null and state <> 'refused')
      returning 1`,
  );
  return rows.length === 1;
}

export async function findEvidence(
  reader: Reader,
  actorId: string,
  id: string,
): Promise<EvidenceFile | null> {
  const [file] = await reader.asActor(
    actorId,
    (sql) => sql<EvidenceFile[]>`select ${columns(sql)} from evidence_files where id = ${id}`,
  );
  return file ?? null;
}

/** Oldest first. */
export async function listEvidence(reader: Reader, actorId: string, caseId: string): Promise<EvidenceFile[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<EvidenceFile[]>`
      select ${columns(sql)} from evidence_files where stream_id = ${caseId} order by id`,
  );
}

/** Appends a part that lies in the store to what was received up to `offset`; false where it has gone on meanwhile. */
export async function addPart(
  writer: Reader,
  ownerId: string,
  { id, offset, part }: { id: string; offset: number; part: EvidencePart },
): Promise<boolean> {
  const rows = await writer.asActor(
    ownerId,
    (sql) => sql`
      update evidence_files set parts = parts || jsonb_build_object('name', ${part.name}::text, 'size', ${part.size}::int),
        received = received + ${part.size}::int, touched_at = clock_timestamp()
      where id = ${id} and state = 'receiving' and received = ${offset}::bigint
      returning 1`,
  );
  return rows.length === 1;
}

/** Received whole and found to be what it says: nobody reads it yet. */
export async function quarantineEvidence(
  writer: Reader,
  ownerId: string,
  { id, kind, sha256, state }: { id: string; kind: string; sha256: string; state: 'quarantined' | 'clean' },
): Promise<boolean> {
  const rows = await writer.asActor(
    ownerId,
    (sql) => sql`
      update evidence_files set state = ${state}, kind = ${kind}, sha256 = ${sha256}, touched_at = clock_timestamp()
      where id = ${id} and state = 'receiving' and received = size returning 1`,
  );
  return rows.length === 1;
}

/** Refused for what it holds: its parts are named no more and can be removed. */
export async function refuseEvidence(
  writer: Reader,
  ownerId: string,
  { id, refusal }: { id: string; refusal: string },
): Promise<void> {
  await writer.asActor(
    ownerId,
    (sql) => sql`
      update evidence_files set state = 'refused', refusal = ${refusal}, parts = '[]', touched_at = clock_timestamp()
      where id = ${id} and state in ('receiving', 'quarantined')`,
  );
}

/** An upload taken back by its owner; null where there is none, or it was handed in. */
export async function dropEvidence(
  writer: Reader,
  ownerId: string,
  id: string,
): Promise<EvidenceFile | null> {
  const [dropped] = await writer.asActor(
    ownerId,
    (sql) => sql<EvidenceFile[]>`
      delete from evidence_files where id = ${id} and owner_id = app_actor() and entry is null
      returning ${columns(sql)}`,
  );
  return dropped ?? null;
}

/** Waiting for a scan, oldest first. `lanes` of the feed role, as in everything below. */
export function listQuarantined(lanes: Lanes, most: number): Promise<EvidenceFile[]> {
  return lanes.use(
    (sql) => sql<EvidenceFile[]>`
      select ${columns(sql)} from evidence_files where state = 'quarantined' order by touched_at limit ${most}`,
  );
}

export async function findEvidenceAsSystem(lanes: Lanes, id: string): Promise<EvidenceFile | null> {
  const [file] = await lanes.use(
    (sql) => sql<EvidenceFile[]>`select ${columns(sql)} from evidence_files where id = ${id}`,
  );
  return file ?? null;
}

/** `refusal` null: found clean. False where somebody else has settled it. */
export async function settleScan(
  lanes: Lanes,
  { id, refusal }: { id: string; refusal: string | null },
): Promise<boolean> {
  const rows = await lanes.use((sql) =>
    refusal === null
      ? sql`update evidence_files set state = 'clean' where id = ${id} and state = 'quarantined' returning 1`
      : sql`update evidence_files set state = 'refused', refusal = ${refusal}, parts = '[]'
          where id = ${id} and state = 'quarantined' returning 1`,
  );
  return rows.length === 1;
}

/** Removes what nobody has gone on with: uploads not finished or refused for `idle` hours, others not handed in for `kept`. */
export function dropIdleEvidence(
  lanes: Lanes,
  { idle, kept }: { idle: number; kept: number },
): Promise<EvidenceFile[]> {
  return lanes.use(
    (sql) => sql<EvidenceFile[]>`
      delete from evidence_files where entry is null and touched_at < clock_timestamp()
        - make_interval(hours => case when state in ('receiving', 'refused') then ${idle}::int else ${kept}::int end)
      returning ${columns(sql)}`,
  );
}

/** Which of these files have a row and a case whose key is still there, and the parts that it names. */
export function listParts(
  lanes: Lanes,
  ids: readonly string[],
): Promise<Pick<EvidenceFile, 'id' | 'parts'>[]> {
  return lanes.use(
    (sql) => sql<Pick<EvidenceFile, 'id' | 'parts'>[]>`
      select id, parts from evidence_files e where id in ${sql([...ids])}
        and exists (select from case_keys k where k.stream_id = e.stream_id)`,
  );
}
