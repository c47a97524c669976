// The document that an act is about to hand over, made in each language where it was not, so that the act names it by its hash. What
// cannot be made now is for the act's own rules to refuse.
import { type DocumentKind, DocumentLocale } from '#workflows/contract/document-schemas.ts';
import type { Viewer } from '../people/viewer.ts';
import { type DocumentSources, listDocuments, makeDocument } from './documents.ts';

export async function makeHandedOver(
  sources: DocumentSources,
  viewer: Viewer,
  caseId: string,
  kind: DocumentKind,
): Promise<void> {
  const listed = await listDocuments(sources, viewer, caseId);
  const slot = listed === 'absent' ? undefined : listed.slots.findLast((one) => one.kind === kind);
  if (!slot) return;
  for (const locale of DocumentLocale.options)
    if (!slot.made.some((one) => one.locale === locale))
      await makeDocument(sources, viewer, caseId, { kind, entry: slot.entry, locale });
}
