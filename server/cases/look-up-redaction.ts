// The redacted version that a command names, as the server has made it: nothing else is taken for one.
import { findRedaction } from '#db/redactions.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

export async function lookUpRedaction(
  { reader }: WritePath,
  { command, data, sent, caseId }: Ask<Head, AnyCommand>,
): Promise<Pick<Resolved, 'redaction'>> {
  const [named] = Array.isArray(data.files) ? (data.files as { id: string }[]) : [];
  if (!command.needsRedaction || !named || !sent.actor.id) return {};
  const made = await findRedaction(reader, sent.actor.id, { streamId: caseId, fileId: named.id });
  if (!made) return {};
  const { fileId: id, sourceId: of, exhibitId, sha256, boxes, reasons } = made;
  return { redaction: { id, of, exhibitId, sha256, boxes, reasons } };
}
