// Light, dark, or as the system has it; remembered by Mantine under the key that `first-paint.js` reads.
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

export type SchemeChoice = 'light' | 'dark' | 'auto';

export function useScheme() {
  // Without its own transition guard, which would inject a style element.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const shown = useComputedColorScheme('light', { getInitialValueInEffect: false });
  return { choice: colorScheme, shown, choose: (choice: SchemeChoice) => setColorScheme(choice) };
}
