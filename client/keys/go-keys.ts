// `g` and then a letter leads to a page, from anywhere but a field in which one writes.
import { useRouter } from '@tanstack/react-router';
import { useRef } from 'react';
import { useSingleKeys } from './single-keys.ts';

/** The second key is awaited for so long. */
const patienceMs = 1_000;

/** The letter after `g` for each page that has one. */
export const goLetters = {
  '/desk': 'd',
  '/board': 'b',
  '/search': '/',
  '/meetings': 'm',
  '/register': 'r',
  '/standing': 'c',
  '/supervise': 'v',
  '/recommendations': 'p',
  '/admin': 'a',
  '/access': 'x',
  '/notices': 'n',
} as const;

export type GoPlace = keyof typeof goLetters;

/** `places` are those that this viewer has: a letter of another does nothing. */
export function useGoKeys(places: readonly GoPlace[]): void {
  const router = useRouter();
  const begun = useRef(Number.NEGATIVE_INFINITY);
  useSingleKeys([
    ['g', () => (begun.current = performance.now()), { preventDefault: false }],
    ...places.map((to): [string, (event: KeyboardEvent) => void, { preventDefault: boolean }] => [
      goLetters[to],
      (event) => {
        if (performance.now() - begun.current > patienceMs) return;
        begun.current = Number.NEGATIVE_INFINITY;
        event.preventDefault();
        void router.navigate({ to });
      },
      { preventDefault: false },
    ]),
  ]);
}
