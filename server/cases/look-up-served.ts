// Which documents an act hands over, as they stand: made of this case, never changed since. They are named in its entry, so that whoever
// is handed one can prove it by what the log committed to. Acts that hand nothing over cost nothing here.
import { listMadeFrom } from '#db/documents.ts';
import type { Head } from '#workflows/case/advance.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Resolved } from '#workflows/case/resolved.ts';
import type { DocumentKind } from '#workflows/contract/document-schemas.ts';
import type { Ask } from './procedure.ts';
import type { WritePath } from './write-path.ts';

type HandedOver = { kind: DocumentKind; madeFrom: string };

const handedOverBy: Readonly<Record<string, HandedOver>> = {
  'discipline.serveDecision': { kind: 'decision', madeFrom: 'advice.signDecision' },
};

/** Null where this act hands no document over. */
export function handedOver(type: string, data: Record<string, unknown>): HandedOver | null {
  return data.outcome === 'failed' ? null : (handedOverBy[type] ?? null);
}

export async function lookUpServed(
  { reader }: WritePath,
  { command, data, sent, caseId }: Ask<Head, AnyCommand>,
): Promise<Pick<Resolved, 'served'>> {
  const handed = handedOver(command.type, data);
  const me = sent.actor.kind === 'person' ? sent.actor.id : null;
  if (!handed || me === null) return {};
  const served = await listMadeFrom(reader, me, { streamId: caseId, ...handed });
  return served.length > 0 ? { served } : {};
}
