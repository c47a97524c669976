// The shortcuts that hold on every page of a signed-in person, and whether their sheet is open.
import { useState } from 'react';
import { useMe } from '../shell/me.ts';
import { useNavItems } from '../shell/nav-items.ts';
import { useGoKeys } from './go-keys.ts';
import { useSingleKeys } from './single-keys.ts';

export function usePageKeys() {
  const [isSheetOpen, setSheetOpen] = useState(false);
  useGoKeys([...useNavItems(useMe()).map(({ to }) => to), '/notices']);
  // With Shift on most keyboards, without it on some.
  useSingleKeys([
    ['shift+?', () => setSheetOpen(true)],
    ['?', () => setSheetOpen(true)],
  ]);
  return { isSheetOpen, openSheet: () => setSheetOpen(true), closeSheet: () => setSheetOpen(false) };
}
