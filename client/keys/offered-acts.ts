// What the page that is open offers to the search field to do, such as the acts that the server allows on a case. A page
// offers while it is shown; nothing here decides what is allowed.
import { useEffect, useSyncExternalStore } from 'react';

export type OfferedAct = { key: string; name: string; run: () => void };

const none: readonly OfferedAct[] = [];
const listeners = new Set<() => void>();
let offered = none;

function offer(acts: readonly OfferedAct[]): void {
  offered = acts;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useOfferedActs(): readonly OfferedAct[] {
  return useSyncExternalStore(subscribe, () => offered);
}

/** Offers `acts` while the component is shown. They must be the same array until one of them changes. */
export function useOffer(acts: readonly OfferedAct[]): void {
  useEffect(() => {
    offer(acts);
    return () => offer(none);
  }, [acts]);
}
