// A tie that the directory learns of after a case was put on an agenda keeps its holder from that item all the same: to them
// the item is not there.
import type { MeetingFacts } from '#workflows/meeting/meeting-facts.ts';

export function keptFromItems(
  facts: MeetingFacts,
  viewerId: string,
  tiedCases: ReadonlySet<string>,
): MeetingFacts {
  if (!facts.items.some(({ caseId }) => tiedCases.has(caseId))) return facts;
  const items = facts.items.map((item) =>
    tiedCases.has(item.caseId) ? { ...item, barred: [...item.barred, viewerId] } : item,
  );
  return { ...facts, items };
}
