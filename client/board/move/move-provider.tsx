// Lets whatever is inside be moved: by drag, by the menu of a card, by the key M. Nothing is decided by dropping: a drop
// opens the form of the act that leads there, and the server judges what is sent. The parts that do it are loaded once a
// pointer moves over the page: no card is picked up sooner.
import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { comingHands } from './coming-hands.ts';
import { HandsContext, OpenMoveContext, WayIntoContext } from './moving.ts';

const ColumnWay = lazy(() => import('./column-way.tsx'));
const MoveCase = lazy(() => import('./move-case.tsx'));

/** What somebody means to move; `column` is where they dropped it, null where they chose from the menu. */
type Meant = { card: BoardCard; column: string | null };

export function MoveProvider({ children }: { children: ReactNode }) {
  const [hands] = useState(comingHands);
  const [picked, setPicked] = useState<BoardCard | null>(null);
  const [meant, setMeant] = useState<Meant | null>(null);
  const open = useCallback((card: BoardCard) => setMeant({ card, column: null }), []);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const load = () =>
      void import('./drag-hands.ts').then(({ dragHands }) => {
        if (isGone) return;
        const made = dragHands({
          onPick: setPicked,
          onDrop: (card, column) => {
            setPicked(null);
            if (column) setMeant({ card, column });
          },
        });
        stop = made.stop;
        hands.arrive(made);
      });
    addEventListener('pointermove', load, { once: true });
    return () => {
      isGone = true;
      removeEventListener('pointermove', load);
      stop?.();
    };
  }, [hands]);

  const wayInto = useMemo(
    () =>
      picked &&
      ((column: string) => (
        <Suspense>
          <ColumnWay card={picked} column={column} />
        </Suspense>
      )),
    [picked],
  );
  return (
    <HandsContext value={hands}>
      <OpenMoveContext value={open}>
        <WayIntoContext value={wayInto}>
          {children}
          {meant && (
            <Suspense>
              <MoveCase key={meant.card.id} {...meant} onClose={() => setMeant(null)} />
            </Suspense>
          )}
        </WayIntoContext>
      </OpenMoveContext>
    </HandsContext>
  );
}
