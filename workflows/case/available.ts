// What somebody may do now: a fold over the catalogue. The page renders this and decides nothing itself.
import type { Instant } from '../rules/day.ts';
import { type Head, situationOf } from './advance.ts';
import type { AnyCommand } from './command.ts';
import { heldBackBefore, notYourTurn, oneCapacity } from './permitted.ts';
import type { Resolved } from './resolved.ts';
import type { Actor } from './roles.ts';
import type { Refusal } from './rule.ts';
import { movesIn } from './stages.ts';

export type Available = { allowed: AnyCommand[]; blocked: { command: AnyCommand; refusal: Refusal }[] };

const belongsToOthers = new Set([`refusal.${notYourTurn.id}`, `refusal.${oneCapacity.id}`]);

/**
 * Commands of the present state that `actor` may send, and those that are theirs but held back, with the reason.
 * What belongs to somebody else is in neither list.
 */
export function availableCommands(head: Head, actor: Actor, resolved: Resolved, at: Instant): Available {
  const situation = situationOf(head, actor, resolved, at);
  const available: Available = { allowed: [], blocked: [] };
  const commands = new Set(movesIn(situation.state).map((move) => move.command));
  for (const command of commands) {
    const refusal = heldBackBefore(command, situation);
    if (!refusal) available.allowed.push(command);
    else if (!belongsToOthers.has(refusal.code)) available.blocked.push({ command, refusal });
  }
  return available;
}
