/**
 * Redacted versions that the server has made: which file of which exhibit each is made of. Row-level security shows them to whoever
 * made them and to nobody else; a row is never changed.
 */
import type { Reader } from './as-actor.ts';

export interface MadeRow {
  /** Of the redacted version. */
  fileId: string;
  streamId: string;
  exhibitId: string;
  sourceId: string;
  sha256: string;
  boxes: number;
  /** How many parts for which reason. */
  reasons: Record<string, number>;
}

/** `writer` sets the actor on connections that may write. */
export async function addRedaction(writer: Reader, actorId: string, made: MadeRow): Promise<void> {
  await writer.asActor(
    actorId,
    (sql) => sql`
      insert into redactions (file_id, stream_id, made_by, exhibit_id, source_id, sha256, boxes, reasons)
      values (${made.fileId}, ${made.streamId}, app_actor(), ${made.exhibitId}, ${made.sourceId}, ${made.sha256},
        ${made.boxes}, ${sql.json(made.reasons)})`,
  );
}

export async function findRedaction(
  reader: Reader,
  actorId: string,
  { streamId, fileId }: Pick<MadeRow, 'streamId' | 'fileId'>,
): Promise<MadeRow | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<MadeRow[]>`
      select file_id as "fileId", stream_id as "streamId", exhibit_id as "exhibitId", source_id as "sourceId",
        sha256, boxes, reasons
      from redactions where stream_id = ${streamId} and file_id = ${fileId}`,
  );
  return row ?? null;
}
