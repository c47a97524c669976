// A case as it stood at a moment. While another moment is fetched the one before it stays, so that nothing jumps.
import { useQuery } from '@tanstack/react-query';
import { orpc } from '../api/api.ts';
import type { MomentInAddress } from './time-search.ts';

export function usePastView(caseId: string, moment: MomentInAddress | null) {
  return useQuery({
    ...orpc.time.at.queryOptions({ input: { id: caseId, moment: moment ?? 1 } }),
    enabled: moment !== null,
    placeholderData: (before) => before,
    retry: false,
  });
}
