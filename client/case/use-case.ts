// The case and what may be done with it, as this viewer may see them; refetched whenever the case moves.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Commands } from '#workflows/contract/case-schemas.ts';
import { orpc } from '../api/api.ts';

export type CommandList = z.infer<typeof Commands>;

/** Papers cast into a secret box move no case: nothing tells the page of them, so it asks. */
const boxAskedEveryMs = 4_000;

export function useCase(caseId: string) {
  const view = useQuery({
    ...orpc.cases.get.queryOptions({ input: { id: caseId } }),
    refetchInterval: ({ state }) => {
      const isVoting = state.data?.ballots.some(({ phase }) => phase === 'voting') ?? false;
      return isVoting ? boxAskedEveryMs : false;
    },
  });
  const commands = useQuery(orpc.cases.commands.queryOptions({ input: { id: caseId } }));
  return { view, commands };
}
