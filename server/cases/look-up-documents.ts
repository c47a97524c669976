// Which of the documents that a command names were made of this case, with the hash and the template's version that they stand
// with. A document is never changed, so that this says for good what was sent. Commands without documents cost nothing here.
import { listDocuments } from '#db/documents.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

export async function lookUpDocuments(
  { reader }: WritePath,
  { data, sent, caseId }: Ask<Head, AnyCommand>,
): Promise<Pick<Resolved, 'documents'>> {
  const named: readonly unknown[] = Array.isArray(data.documents) ? data.documents : [];
  const me = sent.actor.kind === 'person' ? sent.actor.id : null;
  if (named.length === 0 || me === null) return {};
  const made = await listDocuments(reader, me, caseId);
  return {
    documents: made
      .filter(({ id }) => named.includes(id))
      .map(({ id, kind, template, sha256 }) => ({ id, kind, template, sha256 })),
  };
}
