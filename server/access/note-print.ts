// A case goes onto paper: that is on record, and the paper says who printed it and when.

import type { Printed } from '#workflows/contract/access-schemas.ts';
import { type CaseSources, readCase } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { assertNoted } from './purpose-missing.ts';

/** Null where there is no such case for this viewer. */
export async function notePrint(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
): Promise<Printed | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const { depth, now } = reading;
  assertNoted(await sources.trace.noteStream(viewer, { streamId: caseId, what: 'printed', depth }));
  return { by: viewer.name, at: now };
}
