// Who has the cases open that are on screen, and who writes in them: asked anew every few seconds for the cards that are
// rendered, while the page is seen. A card without an answer shows nobody.
import { createContext, useEffect, useState } from 'react';
import type { PresentCase } from '#workflows/contract/live.ts';
import { useLive } from '../../live/live-provider.tsx';

const askedEveryMs = 4_000;

export const PresenceContext = createContext<ReadonlyMap<string, PresentCase>>(new Map());

export function useBoardPresence(): ReadonlyMap<string, PresentCase> {
  const { socket } = useLive();
  const [present, setPresent] = useState<ReadonlyMap<string, PresentCase>>(new Map());
  useEffect(() => {
    const ask = () => {
      if (document.hidden || !socket.connected) return;
      const cards = document.querySelectorAll<HTMLElement>('[data-case-id]');
      const caseIds = [...new Set([...cards].flatMap(({ dataset }) => dataset.caseId ?? []))];
      if (caseIds.length === 0) return;
      socket.emit('board:presence', { caseIds }, ({ cases }) =>
        setPresent((before) => {
          const now = new Map(cases.map((one) => [one.caseId, one]));
          // The same people as before are the same answer: nothing is drawn anew for it.
          return JSON.stringify([...before]) === JSON.stringify([...now]) ? before : now;
        }),
      );
    };
    const first = setTimeout(ask, 600);
    const timer = setInterval(ask, askedEveryMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [socket]);
  return present;
}
