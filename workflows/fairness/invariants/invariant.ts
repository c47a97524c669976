// An invariant: one promise of the procedure, as a named predicate over observed steps and the observer's record. Its
// clauses are written from the text of the promise and never from a guard's code, so that each can find the other out.
import type { Words } from '../../rules/pack.ts';
import type { Monitor } from './monitor.ts';
import type { ObservedStep } from './observed-step.ts';

export type Clause = {
  name: string;
  /** Commands it is about; absent: every step. */
  on?: readonly string[];
  /** `was` and `now` are what the observer remembered before the step and after it. */
  holds: (step: ObservedStep, was: Monitor, now: Monitor) => boolean;
};

export type Invariant = {
  /** `1` to `17` are those of the procedure; `S…` are about the soundness of the record itself. */
  id: string;
  name: string;
  words: Words;
  /** The article of the procedure that promises it. */
  article: string;
  clauses: readonly Clause[];
};

export function clause(name: string, holds: Clause['holds'], on?: readonly string[]): Clause {
  return on ? { name, holds, on } : { name, holds };
}
