/**
 * Drafts of one person: sealed bytes by case and command. Row-level security shows each person their own and no other, so
 * nothing here names an owner. A draft is replaced only by whoever has seen the one that is there.
 */
import type { Reader } from './as-actor.ts';

export interface DraftPlace {
  streamId: string;
  command: string;
}

export interface DraftRow {
  command: string;
  /** Another one with every saving. */
  revision: string;
  savedAt: string;
}

export interface StoredDraft extends DraftRow {
  sealed: Uint8Array;
}

export async function listDrafts(reader: Reader, actorId: string, streamId: string): Promise<DraftRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<DraftRow[]>`
      select command, revision, saved_at as "savedAt" from drafts where stream_id = ${streamId} order by command`,
  );
}

export async function findDraft(
  reader: Reader,
  actorId: string,
  { streamId, command }: DraftPlace,
): Promise<StoredDraft | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<StoredDraft[]>`
      select command, revision, saved_at as "savedAt", sealed from drafts
      where stream_id = ${streamId} and command = ${command}`,
  );
  return row ?? null;
}

/**
 * Saves `sealed` as `revision` over `basedOn`, or as the first where that is null. Null where another draft is there than the
 * one it is based on, or none; or where there are `most` drafts in the case already.
 */
export async function keepDraft(
  writer: Reader,
  actorId: string,
  { streamId, command }: DraftPlace,
  saved: { basedOn: string | null; revision: string; sealed: Uint8Array; most: number },
): Promise<DraftRow | null> {
  const { basedOn, revision, most } = saved;
  const sealed = Buffer.from(saved.sealed);
  const [row] = await writer.asActor(actorId, (sql) =>
    basedOn === null
      ? sql<DraftRow[]>`
          insert into drafts (owner_id, stream_id, command, revision, sealed)
          select app_actor(), h.stream_id, ${command}, ${revision}, ${sealed}
          from heads h
          where h.stream_id = ${streamId} and (select count(*) from drafts where stream_id = ${streamId}) < ${most}::int
          on conflict do nothing
          returning command, revision, saved_at as "savedAt"`
      : sql<DraftRow[]>`
          update drafts set revision = ${revision}, sealed = ${sealed}, saved_at = clock_timestamp()
          where stream_id = ${streamId} and command = ${command} and revision = ${basedOn}
          returning command, revision, saved_at as "savedAt"`,
  );
  return row ?? null;
}

/** False where there was none. */
export async function dropDraft(
  writer: Reader,
  actorId: string,
  { streamId, command }: DraftPlace,
): Promise<boolean> {
  const rows = await writer.asActor(
    actorId,
    (sql) => sql`delete from drafts where stream_id = ${streamId} and command = ${command} returning 1`,
  );
  return rows.length === 1;
}
