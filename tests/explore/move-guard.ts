// The name of the guard that a move's condition is: where several moves of one command could be taken, it says which.
import { anytime } from '#workflows/case/anytime/states.ts';
import { movesIn } from '#workflows/case/stages.ts';

/** The condition of a move; one that every unresolved state has is written down once, so it is taken away once. */
export function moveGuard(state: string, index: number): string {
  const move = movesIn(state)[index];
  const place = move && anytime.includes(move) ? 'every unresolved state' : state;
  return `${place} / ${move?.command.type} → ${move?.target ?? '='}`;
}
