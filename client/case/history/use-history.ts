// The history of a case, newest first, a window at a time; earlier windows are added and stay when the case moves on.
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { entriesAfter, windowSize } from './entries-query.ts';

export function useHistory({ card }: Pick<CaseView, 'card'>) {
  const [windows, setWindows] = useState(1);
  // Windows are laid from the first version on, so that older ones keep their key when the case grows.
  const last = Math.floor(Math.max(0, card.version - 1) / windowSize);
  const first = Math.max(0, last - windows);
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const results = useQueries({
    queries: pages.map((page) => ({
      ...entriesAfter(card.id, page * windowSize),
      // The newest window grows with the case.
      queryKey: [
        ...entriesAfter(card.id, page * windowSize).queryKey,
        page === last ? card.version : 'settled',
      ],
      placeholderData: keepPreviousData,
    })),
  });
  const entries = results
    .flatMap((result) => (result.data?.entries ?? []) as HistoryEntry[])
    // A case that is shown as it stood has had no later ones.
    .filter(({ version }) => version <= card.version);
  return {
    entries: newestFirst(entries),
    loading: results.some((result) => result.isLoading),
    failed: results.some((result) => result.isError),
    hasEarlier: first > 0,
    showEarlier: () => setWindows((count) => count + 1),
  };
}

/** Each entry once: a window may hold what the next one begins with. */
function newestFirst(entries: readonly HistoryEntry[]): HistoryEntry[] {
  const byVersion = new Map(entries.map((entry) => [entry.version, entry]));
  return [...byVersion.values()].sort((one, other) => other.version - one.version);
}
