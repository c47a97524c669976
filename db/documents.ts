/**
 * Documents of a case: made once, never changed. A number is taken by the very statement that adds the document it stands in;
 * until then nobody holds it. Row-level security shows the documents of a case to whoever sees the case.
 */
import type { Reader } from './as-actor.ts';
import { codeOf } from './errors.ts';

export interface DocumentRow {
  id: string;
  kind: string;
  entry: number;
  locale: 'vi' | 'en';
  template: string;
  year: number;
  number: number;
  label: string;
  day: string;
  pages: number;
  code: string;
  sha256: string;
  madeBy: string;
  madeAt: string;
}

export interface StoredDocument extends DocumentRow {
  sealed: Uint8Array;
}

const uniqueViolation = '23505';

export function listDocuments(reader: Reader, actorId: string, streamId: string): Promise<DocumentRow[]> {
  return reader.asActor(
    actorId,
    (sql) => sql<DocumentRow[]>`
      select id, kind, entry, locale, template, year, number, label, day, pages, code, sha256, made_by as "madeBy",
        made_at as "madeAt"
      from documents where stream_id = ${streamId} order by entry, kind, locale desc`,
  );
}

/** What was made of the last entry of this type, in each language. */
export async function listMadeFrom(
  reader: Reader,
  actorId: string,
  of: { streamId: string; kind: string; madeFrom: string },
): Promise<Pick<DocumentRow, 'id' | 'kind' | 'locale' | 'sha256' | 'code'>[]> {
  const { streamId, kind, madeFrom } = of;
  const rows = await reader.asActor(
    actorId,
    (sql) => sql<Pick<DocumentRow, 'id' | 'kind' | 'locale' | 'sha256' | 'code'>[]>`
      select id, kind, locale, sha256, code from documents
      where stream_id = ${streamId} and kind = ${kind} and entry = (
        select max(version) from case_entries where stream_id = ${streamId} and type = ${madeFrom})
      order by locale desc`,
  );
  return [...rows];
}

export async function findDocument(
  reader: Reader,
  actorId: string,
  { streamId, id }: { streamId: string; id: string },
): Promise<StoredDocument | null> {
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<StoredDocument[]>`
      select id, kind, entry, locale, template, year, number, label, day, pages, code, sha256, made_by as "madeBy",
        made_at as "madeAt", sealed
      from documents where stream_id = ${streamId} and id = ${id}`,
  );
  return row ?? null;
}

/** The one that the entry has in another language, or the next of its kind in the year. */
export async function nextDocumentNumber(
  reader: Reader,
  actorId: string,
  of: { streamId: string; kind: string; entry: number; year: number },
): Promise<number> {
  const { streamId, kind, entry, year } = of;
  const [row] = await reader.asActor(
    actorId,
    (sql) => sql<{ n: number }[]>`
      select coalesce((
        select number from documents where stream_id = ${streamId} and kind = ${kind} and entry = ${entry} limit 1),
        next_document_number(${kind}, ${year}::int)) as n`,
  );
  return row?.n ?? 1;
}

/** False where its number was taken meanwhile, or the same document was added by somebody else: then look again. */
export async function addDocument(
  writer: Reader,
  actorId: string,
  streamId: string,
  document: Omit<StoredDocument, 'madeBy' | 'madeAt'>,
): Promise<boolean> {
  const { id, kind, entry, locale, template, year, number, label } = document;
  const { day, pages, code, sha256, sealed } = document;
  try {
    const rows = await writer.asActor(
      actorId,
      (sql) => sql`
        insert into documents (id, stream_id, kind, entry, locale, template, year, number, label, day, pages, code, sha256,
          made_by, sealed)
        values (${id}, ${streamId}, ${kind}, ${entry}, ${locale}, ${template}, ${year}, ${number}, ${label}, ${day}, ${pages},
          ${code}, ${sha256}, app_actor(), ${Buffer.from(sealed)})
        returning 1`,
    );
    return rows.length === 1;
  } catch (error) {
    if (codeOf(error) === uniqueViolation) return false;
    throw error;
  }
}

/** Asked by anybody who holds a document; null where there is none with this code. */
export async function verifyDocument(
  reader: Reader,
  code: string,
): Promise<{ kind: string; day: string; sha256: string; ref: string | null } | null> {
  const [row] = await reader.asNobody(
    (sql) => sql<{ kind: string; day: string; sha256: string; ref: string | null }[]>`
      select kind, day, sha256, ref from verify_document(${code})`,
  );
  return row ?? null;
}
