// Keeps which cards are chosen, and shows the bar of what can be done with them, which is loaded with the first of them.
import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';
import type { BoardCard } from '#workflows/contract/board-schemas.ts';
import { useMe } from '../../shell/me.ts';
import { chosenAfter, SelectionContext } from './selection.ts';

const BulkBar = lazy(() => import('./bulk-bar.tsx'));

type Props = { cards: readonly BoardCard[]; children: ReactNode };

export function SelectionProvider({ cards, children }: Props) {
  const me = useMe();
  const mayHandOver = me.roles.some(({ role }) => role === 'supervisor');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const order = useRef<readonly string[]>([]);
  const selection = useMemo(
    () =>
      mayHandOver
        ? {
            chosen,
            order,
            toggle: (id: string, through: boolean) => {
              setChosen(chosenAfter(chosen, { id, last: last.current, through, order: order.current }));
              last.current = id;
            },
          }
        : null,
    [mayHandOver, chosen],
  );
  // What is on this board no more cannot be handed over from it.
  const here = chosen.size > 0 ? cards.filter(({ id }) => chosen.has(id)) : [];
  return (
    <SelectionContext value={selection}>
      {children}
      {here.length > 0 && (
        <Suspense>
          <BulkBar cards={here} onClear={() => setChosen(new Set())} />
        </Suspense>
      )}
    </SelectionContext>
  );
}
