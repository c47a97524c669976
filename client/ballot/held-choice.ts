// What a voter has chosen and how far its sending is, kept in the page while it is open: a lost connection, or a look at another
// item, loses nothing. It is never written anywhere: a reload forgets the choice, and the paper of a secret ballot stays.
import { useSyncExternalStore } from 'react';
import { uuidV7 } from '../api/uuid-v7.ts';

type HeldChoice = {
  choice: string;
  step: 'choosing' | 'reviewing' | 'sending' | 'waiting';
  /** Of an open vote: sent again under it, it counts once. */
  commandId: string;
  /** Why the box or the rules did not take it. */
  refused: string | null;
};

const nothing: HeldChoice = { choice: '', step: 'choosing', commandId: '', refused: null };
const held = new Map<string, HeldChoice>();
const watchers = new Set<() => void>();

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}

/** Ballots are known by their id, and a page has one user: whoever signs out loads it anew. */
export function useHeldChoice(ballotId: string) {
  const state = useSyncExternalStore(watch, () => held.get(ballotId) ?? nothing);
  const become = (change: Partial<HeldChoice>) => {
    held.set(ballotId, { ...(held.get(ballotId) ?? nothing), ...change });
    for (const watcher of watchers) watcher();
  };
  return {
    ...state,
    become,
    /** Another choice is another vote, under another id. */
    choose: (choice: string) => become({ choice, commandId: uuidV7(), refused: null }),
    forget: () => {
      held.delete(ballotId);
      for (const watcher of watchers) watcher();
    },
  };
}
