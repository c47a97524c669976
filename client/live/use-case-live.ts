// Follows one case: whenever it moves, what is shown of it is fetched anew as this viewer; and who else looks at it now.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Named } from '#workflows/contract/board-schemas.ts';
import type { CaseMessage } from '#workflows/contract/live.ts';
import { refreshCase } from '../api/refresh-case.ts';
import { useLive } from './live-provider.tsx';

export function useCaseLive(caseId: string): { people: readonly Named[] } {
  const { socket } = useLive();
  const client = useQueryClient();
  const [people, setPeople] = useState<readonly Named[]>([]);
  useEffect(() => {
    const refresh = () => void refreshCase(client, caseId);
    const subscribe = () => {
      // What happened before the subscription began, or while the connection was lost, is fetched once it stands.
      socket.emit('case:subscribe', { caseId }, refresh);
    };
    const onChange = (message: CaseMessage) => {
      if (message.caseId === caseId) refresh();
    };
    const onPresence = (message: { caseId: string; people: Named[] }) => {
      if (message.caseId === caseId) setPeople(message.people);
    };
    const onReset = () => {
      subscribe();
      refresh();
    };
    socket.on('connect', subscribe);
    socket.on('case:change', onChange);
    socket.on('presence', onPresence);
    socket.on('reset', onReset);
    if (socket.connected) subscribe();
    return () => {
      socket.off('connect', subscribe);
      socket.off('case:change', onChange);
      socket.off('presence', onPresence);
      socket.off('reset', onReset);
      socket.emit('case:unsubscribe', { caseId });
      setPeople([]);
    };
  }, [socket, client, caseId]);
  return { people };
}
