// The steps of a case that its viewer may go back to, oldest first. Whoever reads it as the respondent does goes back to the notice and
// not behind it: before it there was no case for them.
import { useQuery } from '@tanstack/react-query';
import type { CaseView, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import { api, orpc } from '../api/api.ts';

const perPage = 200;

export function useSteps(caseView: CaseView | undefined): readonly HistoryEntry[] | undefined {
  const id = caseView?.card.id ?? '';
  const steps = useQuery({
    queryKey: [...orpc.cases.history.key(), 'steps', id, caseView?.card.version],
    enabled: caseView !== undefined,
    placeholderData: (before: HistoryEntry[] | undefined) => before,
    queryFn: async () => {
      const entries: HistoryEntry[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const page: Awaited<ReturnType<typeof api.cases.history>> = await api.cases.history({
          id,
          after,
          limit: perPage,
        });
        entries.push(...page.entries);
        after = page.next;
      }
      return entries;
    },
  });
  if (!caseView || !steps.data) return undefined;
  if (caseView.depth !== 'room') return steps.data;
  const notice = steps.data.findIndex(({ type }) => type === 'verification.serveNotice');
  return notice < 0 ? [] : steps.data.slice(notice);
}
