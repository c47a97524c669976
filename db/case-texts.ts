/**
 * Long texts of cases: sealed versions that are only added, and the hold of whoever is writing. Row-level security shows them to
 * who reads the file; that one holds a text while one writes a version of it, the database checks in the same statement.
 */
import type { Reader } from './as-actor.ts';

export interface TextPlace {
  streamId: string;
  slot: string;
}

export interface TextVersionRow {
  slot: string;
  version: number;
  byId: string;
  at: string;
  restored: number | null;
}

export interface HoldRow {
  slot: string;
  holderId: string;
  until: string;
}

/** Newest first; without `slot` the latest of each. */
export function listTextVersions(
  reader: Reader,
  actorId: string,
  { streamId, slot }: { streamId: string; slot: string | null },
): Promise<TextVersionRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<TextVersionRow[]>`
      select slot, version, by_id as "byId", at, restored from case_texts t
      where stream_id = ${streamId} and (slot = ${slot}::text or ${slot}::text is null and not exists (
        select from case_texts o where o.stream_id = t.stream_id and o.slot = t.slot and o.version > t.version))
      order by slot, version desc limit 500`,
  );
}

export async function findSealedText(
  reader: Reader,
  actorId: string,
  { streamId, slot, version }: TextPlace & { version: number },
): Promise<Uint8Array | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ sealed: Uint8Array }[]>`
      select sealed from case_texts where stream_id = ${streamId} and slot = ${slot} and version = ${version}`,
  );
  return row?.sealed ?? null;
}

/** Those that stand now. */
export function listHolds(reader: Reader, actorId: string, streamId: string): Promise<HoldRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<HoldRow[]>`
      select slot, holder_id as "holderId", until from text_holds
      where stream_id = ${streamId} and until > clock_timestamp()`,
  );
}

/** Takes or renews a hold. Null where somebody else has it. */
export async function holdText(
  writer: Reader,
  actorId: string,
  { streamId, slot, seconds }: TextPlace & { seconds: number },
): Promise<string | null> {
  const [row] = await writer.asActor(
    actorId,
    (sql) => sql<{ until: string }[]>`
      insert into text_holds as t (stream_id, slot, holder_id, until)
      values (${streamId}, ${slot}, app_actor(), clock_timestamp() + ${seconds}::float8 * interval '1 second')
      on conflict (stream_id, slot) do update set holder_id = excluded.holder_id, until = excluded.until
      where t.holder_id = app_actor() or t.until <= clock_timestamp()
      returning until`,
  );
  return row?.until ?? null;
}

export async function releaseText(
  writer: Reader,
  actorId: string,
  { streamId, slot }: TextPlace,
): Promise<boolean> {
  const rows = await writer.asActor(
    actorId,
    (sql) => sql`
      delete from text_holds where stream_id = ${streamId} and slot = ${slot} and holder_id = app_actor() returning 1`,
  );
  return rows.length === 1;
}

export interface NewVersion extends TextPlace {
  version: number;
  sealed: Buffer;
  restored: number | null;
}

/** Null where that version is there already, or the actor does not hold the text. */
export async function addTextVersion(
  writer: Reader,
  actorId: string,
  { streamId, slot, version, sealed, restored }: NewVersion,
): Promise<{ at: string } | null> {
  const [row] = await writer.asActor(
    actorId,
    (sql) => sql<{ at: string }[]>`
      insert into case_texts (stream_id, slot, version, sealed, by_id, restored)
      select ${streamId}, ${slot}, ${version}::int, ${sealed}, app_actor(), ${restored}::int
      from text_holds t
      where t.stream_id = ${streamId} and t.slot = ${slot} and t.holder_id = app_actor() and t.until > clock_timestamp()
        and ${version}::int = 1 + (
          select coalesce(max(version), 0) from case_texts where stream_id = ${streamId} and slot = ${slot})
      on conflict do nothing
      returning at`,
  );
  return row ?? null;
}
