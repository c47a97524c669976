// The cache of everything fetched. Refusals are final and never tried again; passing trouble is, twice. A session that
// has ended is told to whoever registered for it, once.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, isSessionMissing } from './problem-error.ts';

const freshMs = 30_000;
const mostRetries = 2;

export function createQueryClient(onSessionMissing: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (isSessionMissing(error)) onSessionMissing();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: freshMs,
        // While offline a fetch is tried nonetheless: the server may be on this very machine.
        networkMode: 'always',
        retry: (count, error) => count < mostRetries && isPassing(error),
        retryDelay: (count) => 400 * 3 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
