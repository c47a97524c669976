// Follows one meeting: whenever it moves, what is shown of it is fetched anew as this viewer.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MeetingMessage } from '#workflows/contract/live.ts';
import { orpc } from '../api/api.ts';
import { useLive } from './live-provider.tsx';

export function useMeetingLive(meetingId: string): void {
  const { socket } = useLive();
  const client = useQueryClient();
  useEffect(() => {
    const refresh = () => void client.invalidateQueries({ queryKey: orpc.meetings.key() });
    // What happened before the subscription began, or while the connection was lost, is fetched once it stands.
    const subscribe = () => {
      socket.emit('meeting:subscribe', { meetingId }, refresh);
    };
    const onChange = (message: MeetingMessage) => {
      if (message.meetingId === meetingId) refresh();
    };
    const onReset = () => {
      subscribe();
      refresh();
    };
    socket.on('connect', subscribe);
    socket.on('meeting:change', onChange);
    socket.on('reset', onReset);
    if (socket.connected) subscribe();
    return () => {
      socket.off('connect', subscribe);
      socket.off('meeting:change', onChange);
      socket.off('reset', onReset);
      socket.emit('meeting:unsubscribe', { meetingId });
    };
  }, [socket, client, meetingId]);
}
