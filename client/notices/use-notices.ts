// What one was told, and how much of it is unread: fetched when the server hints that there is more, and marked as read from here.
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReadNotices } from '#workflows/contract/notice-schemas.ts';
import { api, orpc } from '../api/api.ts';
import { useLive } from '../live/live-provider.tsx';

const pageSize = 30;

export function useNotices() {
  const pages = useInfiniteQuery(
    orpc.notices.list.infiniteOptions({
      input: (before: string | undefined) => ({ ...(before ? { before } : {}), limit: pageSize }),
      initialPageParam: undefined,
      getNextPageParam: ({ before }) => before ?? undefined,
      staleTime: 0,
    }),
  );
  return { ...pages, notices: pages.data?.pages.flatMap(({ notices }) => notices) ?? [] };
}

/** How many are unread, up to a hundred; null while that is not known. */
export function useUnread(): number | null {
  const { socket } = useLive();
  const client = useQueryClient();
  const unread = useQuery(orpc.notices.unread.queryOptions());
  useEffect(() => {
    const freshen = () => void client.invalidateQueries({ queryKey: orpc.notices.key() });
    socket.on('notice:new', freshen);
    // What was told while the connection was away was hinted to nobody here.
    socket.on('connect', freshen);
    socket.on('reset', freshen);
    return () => {
      socket.off('notice:new', freshen);
      socket.off('connect', freshen);
      socket.off('reset', freshen);
    };
  }, [socket, client]);
  return unread.data?.count ?? null;
}

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (read: ReadNotices) => api.notices.read(read),
    onSettled: () => client.invalidateQueries({ queryKey: orpc.notices.key() }),
  });
}
