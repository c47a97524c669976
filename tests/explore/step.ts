// One attempt on a case, judged by every rule of its command and not only by the first that refuses: this is what lets
// a mutant be told from the machine. It reads the same moves as the statechart; a test holds the two together.
import { withActor } from '#workflows/case/advance.ts';
import { isChallenged } from '#workflows/case/anytime/beside-facts.ts';
import { keptAnew } from '#workflows/case/closed/kept-anew.ts';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { Facts } from '#workflows/case/facts.ts';
import { withMeasuresOver } from '#workflows/case/machine.ts';
import { isTied } from '#workflows/case/permitted.ts';
import type { Attempt } from '#workflows/case/rule.ts';
import type { Move } from '#workflows/case/stage.ts';
import { movesIn } from '#workflows/case/stages.ts';
import { withClocksOf } from '#workflows/case/state-clocks.ts';

export type Landed = { state: string; facts: Facts; move: number };

/** Guards that this attempt breaks, at most `most` of them: their ids are those of the mutants. */
export function guardsBroken(command: AnyCommand, attempt: Attempt<unknown>, most = 2): string[] {
  const broken: string[] = [];
  for (const [id, holds] of guardsOf(command)) {
    if (isHeld(holds, attempt)) continue;
    broken.push(id);
    if (broken.length >= most) break;
  }
  return broken;
}

type Guard = readonly [id: string, holds: (attempt: Attempt<unknown>) => boolean];
const guardsByCommand = new Map<AnyCommand, readonly Guard[]>();

/**
 * Every guard of a command: who, its own rules, and those that one place holds for all commands (the pause, the stay,
 * defects, ties), which are one guard each.
 */
export function guardsOf(command: AnyCommand): readonly Guard[] {
  const known = guardsByCommand.get(command);
  if (known) return known;
  const name = (id: string) => `${command.type} / ${id}`;
  const guards: Guard[] = [
    [name('by'), ({ parts }) => command.by.some((part) => parts.has(part))],
    [
      'every command / officerPauses',
      ({ actor, facts }) => !actor.id || !isChallenged(facts.beside, actor.id),
    ],
    ...(command.whileStayed ? [] : [['every command / notWhileStayed', isNotStayed] as const]),
    ...(command.heldByDefects ? [['every command / defectsFirst', hasNoHoldingDefect] as const] : []),
    ...(asksForTies(command) ? [['every command / actorUnconflicted', isUntied(command)] as const] : []),
    ...[...command.before, ...command.check]
      .filter((rule) => rule.id !== 'actorUnconflicted')
      .map((rule) => [name(rule.id), rule.holds] as const),
  ];
  guardsByCommand.set(command, guards);
  return guards;
}

/** The one guard on ties: the procedure's for all commands, and the command's own where it names it. */
function isUntied(command: AnyCommand): Guard[1] {
  const own = command.before.find((rule) => rule.id === 'actorUnconflicted');
  return (attempt) => (command.openToTied || !isTied(attempt)) && (own?.holds(attempt) ?? true);
}

function asksForTies(command: AnyCommand): boolean {
  const withoutSay = ['respondent', 'reporter', 'system', 'enforcing'];
  const isOpen = command.openToTied || command.by.every((part) => withoutSay.includes(part));
  return !isOpen || command.before.some((rule) => rule.id === 'actorUnconflicted');
}

function isNotStayed({ facts }: Attempt<unknown>): boolean {
  return facts.stay === null;
}

function hasNoHoldingDefect({ facts, resolved }: Attempt<unknown>): boolean {
  const accepted = new Set(facts.acceptedDefects.map((one) => one.code));
  return (resolved.defects ?? []).every(({ code, effect }) => effect !== 'block' && accepted.has(code));
}

/** A rule that relies on those before it may throw where they are broken: then it does not hold either. */
function isHeld(holds: Guard[1], attempt: Attempt<unknown>): boolean {
  try {
    return holds(attempt);
  } catch {
    return false;
  }
}

const movesByState = new Map<string, Map<AnyCommand, { move: Move; index: number }[]>>();

export function movesByCommand(state: string): Map<AnyCommand, { move: Move; index: number }[]> {
  const known = movesByState.get(state);
  if (known) return known;
  const found = new Map<AnyCommand, { move: Move; index: number }[]>();
  for (const [index, move] of movesIn(state).entries())
    found.set(move.command, [...(found.get(move.command) ?? []), { move, index }]);
  movesByState.set(state, found);
  return found;
}

/** Where the command leads, its guards aside; null where the machine has no answer. `unguarded` drops one `when`. */
export function landingOf(command: AnyCommand, attempt: Attempt<unknown>, unguarded?: number): Landed | null {
  const { state } = attempt;
  const changed = command.apply(attempt);
  const taken = movesByCommand(state)
    .get(command)
    ?.find(({ move, index }) => index === unguarded || !move.when || move.when(changed));
  if (!taken) return null;
  const next = taken.move.target ?? state;
  const acted = withActor(withMeasuresOver(changed, taken.move.target, attempt), command, attempt);
  const kept = next === state ? acted : { ...acted, approvals: {} };
  const anew = command.bringsContent && next === attempt.state ? keptAnew(next, kept, attempt) : kept;
  return { state: next, facts: withClocksOf(next, anew, attempt), move: taken.index };
}

/** Moves of the command that are guarded, whose guard does not hold and that would be taken without it. */
export function guardedMoves(command: AnyCommand, attempt: Attempt<unknown>): number[] {
  const moves = movesByCommand(attempt.state).get(command) ?? [];
  if (!moves.some(({ move }) => move.when)) return [];
  const changed = command.apply(attempt);
  const first = moves.findIndex(({ move }) => !move.when || move.when(changed));
  return moves
    .slice(0, first < 0 ? moves.length : first)
    .flatMap(({ move, index }) => (move.when ? [index] : []));
}
