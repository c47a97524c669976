// Which cards have just changed: each glows once, for a few seconds, and the last one is said to screen readers.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BoardCard, BoardChange } from '#workflows/contract/board-schemas.ts';

const glowMs = 4_000;

export function useGlow() {
  const [glowing, setGlowing] = useState<ReadonlySet<string>>(new Set());
  const [latest, setLatest] = useState<BoardCard | null>(null);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());

  const glow = useCallback((changes: readonly BoardChange[]) => {
    const ids = changes.filter(({ card }) => card).map(({ caseId }) => caseId);
    setLatest(changes.at(-1)?.card ?? null);
    setGlowing((before) => new Set([...before, ...ids]));
    for (const id of ids) {
      clearTimeout(timers.current.get(id));
      timers.current.set(
        id,
        setTimeout(() => setGlowing((before) => new Set([...before].filter((one) => one !== id))), glowMs),
      );
    }
  }, []);

  useEffect(() => {
    const running = timers.current;
    return () => {
      for (const timer of running.values()) clearTimeout(timer);
    };
  }, []);

  return { glowing, latest, glow };
}
