// Where a case can go from a state, who takes it there and by which command: read from the moves of the procedure.
// What only the clock or anybody's plain entry does without moving the case is left out.
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Part } from '#workflows/case/roles.ts';
import { findState, movesIn } from '#workflows/case/stages.ts';

export type PossibleNext = { target: string; command: AnyCommand; by: readonly Part[] };

/** Each way on once, in the order of the procedure. */
export function possibleNext(state: string): PossibleNext[] {
  if (!findState(state)) return [];
  const seen = new Set<string>();
  return movesIn(state).flatMap(({ command, target }) => {
    const key = `${command.type}>${target}`;
    if (!target || target === state || seen.has(key)) return [];
    seen.add(key);
    return [{ target, command, by: command.by }];
  });
}
