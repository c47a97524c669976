// Follows one meeting: whenever it moves, what is shown of it is fetched anew as this viewer; and who else has it open now.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Named } from '#workflows/contract/board-schemas.ts';
import type { MeetingMessage } from '#workflows/contract/live.ts';
import { orpc } from '../api/api.ts';
import { useLive } from './live-provider.tsx';

export function useMeetingLive(meetingId: string): { people: readonly Named[] } {
  const { socket } = useLive();
  const client = useQueryClient();
  const [people, setPeople] = useState<readonly Named[]>([]);
  useEffect(() => {
    const refresh = () => void client.invalidateQueries({ queryKey: orpc.meetings.key() });
    // What happened before the subscription began, or while the connection was lost, is fetched once it stands.
    const subscribe = () => {
      socket.emit('meeting:subscribe', { meetingId }, refresh);
    };
    const onChange = (message: MeetingMessage) => {
      if (message.meetingId === meetingId) refresh();
    };
    const onPresence = (message: { meetingId: string; people: Named[] }) => {
      if (message.meetingId === meetingId) setPeople(message.people);
    };
    const onReset = () => {
      subscribe();
      refresh();
    };
    socket.on('connect', subscribe);
    socket.on('meeting:change', onChange);
    socket.on('meeting:presence', onPresence);
    socket.on('reset', onReset);
    if (socket.connected) subscribe();
    return () => {
      socket.off('connect', subscribe);
      socket.off('meeting:change', onChange);
      socket.off('meeting:presence', onPresence);
      socket.off('reset', onReset);
      socket.emit('meeting:unsubscribe', { meetingId });
      setPeople([]);
    };
  }, [socket, client, meetingId]);
  return { people };
}
