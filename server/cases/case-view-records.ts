// Records of interviews that are signed later: to the file all of them, to whoever spoke their own once it was presented, with
// the words that they are asked to close.
import type { Depth } from '#workflows/access/may-view.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { recordsOf } from '#workflows/case/verification/interview-records.ts';
import type { RecordView } from '#workflows/contract/record-schemas.ts';
import type { ReadEntry } from './case-reading.ts';

export function recordViews(
  facts: Facts,
  depth: Depth,
  viewerId: string,
  entries: readonly ReadEntry[],
): RecordView[] {
  if (depth === 'agenda') return [];
  return recordsOf(facts)
    .filter((one) => depth === 'file' || (one.speakerId === viewerId && one.presentedOn !== null))
    .map(({ exhibitId, presentedOn, dueDay, closing, speakerId }) => {
      const held = entries.find(({ resolved }) => (resolved as { ids?: string[] }).ids?.[0] === exhibitId);
      const { heldOn, record } = held?.text ?? {};
      return {
        ...{ exhibitId, presentedOn, dueDay, closing },
        heldOn: typeof heldOn === 'string' ? heldOn : null,
        // In the file it is read as the exhibit that it is.
        record: speakerId === viewerId && typeof record === 'string' ? record : null,
      };
    });
}
