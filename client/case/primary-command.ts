// Which of the allowed commands is offered first: the one that leads the case on. It orders buttons and decides nothing;
// what is allowed comes from the server.
import { findState, stateNames } from '#workflows/case/stages.ts';

/** More than any state has moves. */
const afterAll = 1000;

/** The types in the order in which they are offered: what leads on, the state's other acts, then those of any state. */
export function inOrderOfUse(state: string, types: readonly string[]): string[] {
  const known = findState(state);
  if (!known) return [...types];
  const here = stateNames.indexOf(state);
  const rank = (type: string): number => {
    const index = known.moves.findIndex((move) => move.command.type === type);
    if (index < 0) return afterAll;
    const leads = known.moves.some(
      (move) => move.command.type === type && move.target !== undefined && leadsOn(here, move.target),
    );
    return leads ? index - afterAll : index;
  };
  return [...types].sort((one, other) => rank(one) - rank(other));
}

/** Whether the state itself names the command, not only the rules for any unresolved state. */
export function isOfState(state: string, type: string): boolean {
  return findState(state)?.moves.some((move) => move.command.type === type) ?? true;
}

/**
 * The one to fill: what leads on; where nothing does, the first of the state's own acts for whoever's turn it is, such as
 * a vote. Null where the case waits for somebody else.
 */
export function primaryCommand(state: string, allowed: readonly string[], isMyTurn: boolean): string | null {
  const first = inOrderOfUse(state, allowed)[0];
  const known = findState(state);
  if (!first || !known) return null;
  const here = stateNames.indexOf(state);
  const own = known.moves.filter((move) => move.command.type === first);
  const leads = own.some(({ target }) => target !== undefined && leadsOn(here, target));
  return leads || (isMyTurn && own.some(({ target }) => target === undefined)) ? first : null;
}

/** Further along the road, and not one of the ends besides it. */
function leadsOn(here: number, target: string): boolean {
  const there = stateNames.indexOf(target);
  const isSideEnd = /^resolved\.(notOpened|referred|discontinued|noCase|quashed)$/.test(target);
  return there > here && !isSideEnd;
}
