// How much of an item a viewer sees: nothing, its reference, or all of it. Whoever may not act in the case does not even
// learn that it is on the agenda; whoever has declared a conflict knows the reference and sees no more of it.
import { type AgendaItem, findItem, isOnRoll, type MeetingFacts } from './meeting-facts.ts';

export type ItemDepth = 'hidden' | 'closed' | 'reference' | 'open';

export function itemDepth(item: AgendaItem, facts: MeetingFacts, viewerId: string): ItemDepth {
  if (item.barred.includes(viewerId)) return 'hidden';
  // Whoever keeps the agenda sees it whole and decides nothing in it.
  if (!isOnRoll(facts, viewerId)) return 'open';
  const declared = item.interests[viewerId];
  if (declared === undefined) return 'reference';
  return declared === 'none' ? 'open' : 'closed';
}

/** Whether an entry of the meeting may be read: with its text, without it, or not at all. */
export function entryDepth(
  facts: MeetingFacts,
  entry: { actorId: string | null; data: unknown },
  viewerId: string,
): 'hidden' | 'bare' | 'read' {
  const caseId = caseNamedIn(entry.data);
  const item = caseId ? findItem(facts, caseId) : undefined;
  // An item that was taken off is nobody's any more but the secretary's and the chair's who did it.
  if (caseId && !item) return entry.actorId === viewerId || !isOnRoll(facts, viewerId) ? 'read' : 'hidden';
  if (!item || entry.actorId === viewerId) return 'read';
  const depth = itemDepth(item, facts, viewerId);
  if (depth === 'hidden') return 'hidden';
  return depth === 'open' ? 'read' : 'bare';
}

function caseNamedIn(data: unknown): string | null {
  const named = typeof data === 'object' && data !== null && 'caseId' in data ? data.caseId : null;
  return typeof named === 'string' ? named : null;
}
