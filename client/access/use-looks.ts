// Pages of the trace, newest first; told anew when the server says that there is something to look at.
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { LookFilter } from '#workflows/contract/access-schemas.ts';
import { orpc } from '../api/api.ts';
import { useLive } from '../live/live-provider.tsx';

const pageSize = 50;

export function useLooks(filter: LookFilter) {
  const pages = useInfiniteQuery(
    orpc.access.list.infiniteOptions({
      input: (before: string | undefined) => ({ ...filter, before, limit: pageSize }),
      initialPageParam: undefined,
      getNextPageParam: ({ next }) => next ?? undefined,
      staleTime: 0,
    }),
  );
  return { ...pages, looks: pages.data?.pages.flatMap(({ looks }) => looks) ?? [] };
}

/** Fetches the trace anew at each alert; the server sends them to auditors only. */
export function useAlerts(): void {
  const { socket } = useLive();
  const client = useQueryClient();
  useEffect(() => {
    const freshen = () => void client.invalidateQueries({ queryKey: orpc.access.key() });
    socket.on('access:alert', freshen);
    return () => {
      socket.off('access:alert', freshen);
    };
  }, [socket, client]);
}
