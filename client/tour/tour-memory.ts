// Whether the tour was taken or put away on this device: it is offered once.
import { useSyncExternalStore } from 'react';

const storageKey = 'duecourse.tour';
const listeners = new Set<() => void>();
let isSeen = remembered();

function remembered(): boolean {
  try {
    return localStorage.getItem(storageKey) === 'seen';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function rememberTour(): void {
  isSeen = true;
  try {
    localStorage.setItem(storageKey, 'seen');
  } catch {
    // Without storage it is offered again on the next visit.
  }
  for (const listener of listeners) listener();
}

export function useTourSeen(): boolean {
  return useSyncExternalStore(subscribe, () => isSeen);
}
