// The mutants: the machine without one of its guards, for every guard there is. Most are caught in the one step that the
// guard would have refused; for the others the search goes on from there without the guard, within a bound.
import { catalogue } from '#workflows/case/catalogue.ts';
import { movesIn, stateNames } from '#workflows/case/stages.ts';
import type { RulePack } from '#workflows/rules/pack.ts';
import { SliceExplorer } from './explore-slice.ts';
import { moveGuard } from './move-guard.ts';
import type { Slice } from './slice.ts';
import type { Found, SliceFindings } from './slice-findings.ts';
import { guardsOf } from './step.ts';

/** Ids of all guards: those of the commands, and those of the moves that are taken only under a condition. */
export function allGuards(): string[] {
  const ofCommands = [...catalogue.values()]
    .filter((command) => command.type !== 'detection.register')
    .flatMap((command) => guardsOf(command).map(([id]) => id));
  const ofMoves = stateNames.flatMap((state) =>
    movesIn(state).flatMap((move, index) =>
      move.when && isMisleading(state, index) ? [moveGuard(state, index)] : [],
    ),
  );
  return [...new Set([...ofCommands, ...ofMoves])];
}

/** Without its condition the move would be taken instead of another of the same command. */
function isMisleading(state: string, index: number): boolean {
  const moves = movesIn(state);
  return moves.slice(index + 1).some((later) => later.command === moves[index]?.command);
}

/** How far the search goes on without a guard. */
const spotsWithout = 120;

/** Goes on from where a machine without the guard would have got to; the first violation, or null. */
export function killLater(slice: Slice, pack: RulePack, guard: string, found: SliceFindings): Found | null {
  for (const { spot, parent, by } of found.loose.get(guard) ?? []) {
    const within = [...new Set([...slice.within, spot.state])];
    const further = new SliceExplorer({ ...slice, within }, pack, { without: guard });
    further.start(spot, by);
    const [violation] = further.run(spotsWithout).violations;
    if (violation) return { ...violation, guard, path: parent };
  }
  return null;
}
