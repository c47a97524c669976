// The history by windows of versions, newest first, although the server lists oldest first: a window is asked for by the
// version before it. What the viewer may not read is simply not in the window.
import type { CaseView } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../../api/api.ts';

export const windowSize = 40;

/** The entries after `after`, at most a window of them. */
export function entriesAfter(caseId: string, after: number) {
  return orpc.cases.history.queryOptions({ input: { id: caseId, after, limit: windowSize } });
}

/** The newest window of a case. Its key holds the version, so that a change of the case asks anew. */
export function latestEntries({ card }: Pick<CaseView, 'card'>) {
  return entriesAfter(card.id, Math.max(0, card.version - windowSize));
}
