// A redacted version as the server would have made it, of the exhibit that the payload names unless another is said.
import type { MadeRedaction } from '#workflows/case/resolved.ts';

/** Of the file that it was made of. */
const originalId = '01900000-0000-7000-8000-0000000000f1';

export function madeRedaction(payload: Record<string, unknown>, of?: string): MadeRedaction {
  const [exhibitId = ''] = Array.isArray(payload.exhibitIds) ? payload.exhibitIds.map(String) : [];
  const [file] = (payload.files ?? []) as { id: string; sha256: string }[];
  const made = { id: file?.id ?? '', sha256: file?.sha256 ?? '', of: originalId, boxes: 2 };
  return { ...made, exhibitId: of ?? exhibitId, reasons: { thirdParty: 2 } };
}
