// Which of the allowed commands is offered first: the one that leads the case on. It orders buttons and decides nothing;
// what is allowed comes from the server.
import { findState, movesIn, stateNames } from '#workflows/case/stages.ts';

/** The allowed types in the order in which they are offered: those that lead on, then those of the state, then the rest. */
export function inOrderOfUse(state: string, allowed: readonly string[]): string[] {
  if (!findState(state)) return [...allowed];
  const moves = movesIn(state);
  const here = stateNames.indexOf(state);
  const rank = (type: string): number => {
    const own = moves.filter((move) => move.command.type === type);
    const targets = own.map((move) => move.target).filter((target) => target !== undefined);
    const index = moves.findIndex((move) => move.command.type === type);
    if (targets.some((target) => leadsOn(here, target))) return index;
    if (targets.length > 0) return 2000 + index;
    return (index < 0 ? 9000 : 1000) + index;
  };
  return [...allowed].sort((one, other) => rank(one) - rank(other));
}

/** The one that leads on, or null where nothing allowed does. */
export function primaryCommand(state: string, allowed: readonly string[]): string | null {
  const first = inOrderOfUse(state, allowed)[0];
  if (!first || !findState(state)) return null;
  const here = stateNames.indexOf(state);
  const leads = movesIn(state).some(
    (move) => move.command.type === first && move.target !== undefined && leadsOn(here, move.target),
  );
  return leads ? first : null;
}

/** Further along the road, and not one of the ends besides it. */
function leadsOn(here: number, target: string): boolean {
  const there = stateNames.indexOf(target);
  const isSideEnd = /^resolved\.(notOpened|referred|discontinued|noCase|quashed)$/.test(target);
  return there > here && !isSideEnd;
}
