// Where a case is shown as it stood: "now" is then, and what is only known of the present is left out.
import { createContext, useContext } from 'react';

const Past = createContext<string | null>(null);

/** `at` is the instant at which what stands inside is shown. */
export const PastProvider = Past.Provider;

/** The instant that is shown; null where it is the present. */
export function usePast(): string | null {
  return useContext(Past);
}

/** What is fetched of the present, or acts on it, and would be untrue of a past moment. */
export function PresentOnly({ children }: { children: React.ReactNode }) {
  return usePast() === null ? children : null;
}
