/**
 * Files that reporters hand in, in encrypted chunks. A file is there once its row is, which comes last; chunks without one are
 * what an upload that broke off has left. Read under row-level security: who sees the case may be shown its files.
 */
import type { Reader } from './as-actor.ts';

export interface ReportFile {
  id: string;
  chunks: number;
  size: number;
  kind: string;
  sealedName: Uint8Array;
  sha256: string;
  handedInOn: string;
}

/** `writer` sets the actor on connections that may write. */
export async function addChunk(
  writer: Reader,
  actorId: string,
  chunk: { fileId: string; n: number; caseId: string; sealed: Uint8Array },
): Promise<void> {
  const { fileId, n, caseId, sealed } = chunk;
  await writer.asActor(
    actorId,
    (sql) => sql`insert into report_file_chunks (file_id, n, stream_id, sealed)
      values (${fileId}, ${n}, ${caseId}, ${Buffer.from(sealed)})`,
  );
}

export async function addFile(
  writer: Reader,
  actorId: string,
  caseId: string,
  file: Omit<ReportFile, 'handedInOn'>,
): Promise<void> {
  const { id, chunks, size, kind, sealedName, sha256 } = file;
  await writer.asActor(
    actorId,
    (sql) => sql`insert into report_files (id, stream_id, chunks, size, kind, sealed_name, sha256)
      values (${id}, ${caseId}, ${chunks}, ${size}, ${kind}, ${Buffer.from(sealedName)}, ${sha256})`,
  );
}

/** Clears away the chunks of a file that did not become whole. */
export async function dropChunks(writer: Reader, actorId: string, fileId: string): Promise<void> {
  await writer.asActor(actorId, (sql) => sql`delete from report_file_chunks where file_id = ${fileId}`);
}

export async function listFiles(reader: Reader, actorId: string, caseId: string): Promise<ReportFile[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<ReportFile[]>`
      select id, chunks, size, kind, sealed_name as "sealedName", sha256, handed_in_on as "handedInOn"
      from report_files where stream_id = ${caseId} order by id`,
  );
}

export async function findChunk(
  reader: Reader,
  actorId: string,
  { fileId, n }: { fileId: string; n: number },
): Promise<Uint8Array | null> {
  const [found] = await reader.asActor(
    actorId,
    (sql) => sql<{ sealed: Uint8Array }[]>`
      select sealed from report_file_chunks where file_id = ${fileId} and n = ${n}`,
  );
  return found?.sealed ?? null;
}
