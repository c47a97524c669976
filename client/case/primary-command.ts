// Which of the allowed commands is offered first: the one that leads the case on. It orders buttons and decides nothing;
// what is allowed comes from the server.
import { findState, stateNames } from '#workflows/case/stages.ts';

/** More than any state has moves. */
const afterAll = 1000;

/** A paper is taken at the ballot itself and a redaction made on the page of the file: a form could do neither. */
function hasForm(type: string): boolean {
  return !/\.(takePaper|redactEvidence)$/.test(type);
}

/** To give up a right is never what the page puts forward. */
function givesUp(type: string): boolean {
  return /\.(waive|withdraw)[A-Z]/.test(type);
}

/** A vote that is still to be cast comes before the count. */
function isVote(type: string): boolean {
  return type.endsWith('.castBallot');
}

/**
 * The types as they are offered: a vote, what leads on furthest, the state's other acts as it names them, what would give
 * up a right, those of any state.
 */
export function inOrderOfUse(state: string, types: readonly string[]): string[] {
  const known = findState(state);
  if (!known) return [...types];
  const furthest = furthestOf(state, types);
  const rank = (type: string): number => {
    if (isVote(type)) return -2;
    if (type === furthest) return -1;
    const index = known.moves.findIndex((move) => move.command.type === type);
    if (index < 0) return 2 * afterAll;
    return givesUp(type) ? afterAll + index : index;
  };
  return types.filter(hasForm).sort((one, other) => rank(one) - rank(other));
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
  const furthest = furthestOf(state, allowed);
  const vote = isMyTurn ? allowed.find(isVote) : undefined;
  if (vote) return vote;
  if (furthest || !isMyTurn) return furthest;
  const [first] = inOrderOfUse(state, allowed);
  const own = findState(state)?.moves.filter((move) => move.command.type === first) ?? [];
  return first && own.some(({ target }) => target === undefined) ? first : null;
}

/** Whether the command would take the case further along the road from this state. */
export function leadsOnFrom(state: string, type: string): boolean {
  return furthestOf(state, [type]) !== null;
}

/** Of the acts that lead on, the one that leads furthest along the road. */
function furthestOf(state: string, types: readonly string[]): string | null {
  const here = stateNames.indexOf(state);
  const onward = (findState(state)?.moves ?? [])
    .filter(({ command }) => types.includes(command.type) && !givesUp(command.type))
    .filter(({ target }) => target && leadsOn(here, target))
    .map(({ command, target }) => ({ type: command.type, reach: stateNames.indexOf(target ?? '') }));
  const [first] = onward.sort((one, other) => other.reach - one.reach);
  return first?.type ?? null;
}

/** Further along the road, and not one of the ends besides it. */
function leadsOn(here: number, target: string): boolean {
  const there = stateNames.indexOf(target);
  const isSideEnd =
    /^resolved\.(notOpened|referred|discontinued|noCase|quashed|restoring|merged|disposed)$/.test(target);
  return there > here && !isSideEnd;
}
