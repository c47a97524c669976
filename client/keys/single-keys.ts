// Whether shortcuts of a single letter are on. They can be turned off, since who dictates or whose hand trembles would
// press them unawares (WCAG 2.2, 2.1.4). Kept on this device, like the theme.
import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useSyncExternalStore } from 'react';

const storageKey = 'duecourse.singleKeys';
const listeners = new Set<() => void>();
let areOn = remembered();

function remembered(): boolean {
  try {
    return globalThis.localStorage?.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function turnSingleKeys(on: boolean): void {
  areOn = on;
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds for this visit.
  }
  for (const listener of listeners) listener();
}

export function useSingleKeysOn(): boolean {
  return useSyncExternalStore(subscribe, () => areOn);
}

/** Shortcuts without Ctrl or ⌘, which are silent in a field in which one writes, and where they are turned off. */
export function useSingleKeys(keys: HotkeyItem[]): void {
  useHotkeys(useSingleKeysOn() ? keys : []);
}
