// `g` and then `/` leads to the search through the files, from anywhere but a field in which one writes.
import { useHotkeys } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';

/** The second key is awaited for so long. */
const patienceMs = 1_000;

export function useGoKeys(): void {
  const router = useRouter();
  const begun = useRef(Number.NEGATIVE_INFINITY);
  useHotkeys([
    ['g', () => (begun.current = performance.now()), { preventDefault: false }],
    [
      '/',
      (event) => {
        if (performance.now() - begun.current > patienceMs) return;
        event.preventDefault();
        void router.navigate({ to: '/search', search: {} });
      },
      { preventDefault: false },
    ],
  ]);
}
