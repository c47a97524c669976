// Whom somebody stands in for in an act: only where it is theirs through the role of another and not in their own right. The
// record names them beside the actor; it changes nothing of what is lawful, since a deputy acts as themselves.
import type { AnyCommand } from './command.ts';
import type { Facts, PersonId } from './facts.ts';
import type { Resolved } from './resolved.ts';
import { type Actor, partsOf, type Role } from './roles.ts';

export function deputyFor(
  command: Pick<AnyCommand, 'by'>,
  actor: Actor,
  facts: Facts,
  { actorRoles, actorDeputyFor = [] }: Pick<Resolved, 'actorRoles' | 'actorDeputyFor'>,
): PersonId | null {
  const lent = new Set(actorDeputyFor.filter((one) => !one.holdsItToo).map(({ role }) => role));
  const own = actorRoles.filter((role) => !lent.has(role));
  const may = (roles: readonly Role[], standsInFor: typeof actorDeputyFor) => {
    const parts = partsOf(actor, roles, facts, standsInFor);
    return command.by.some((part) => parts.has(part));
  };
  if (may(own, [])) return null;
  const through = actorDeputyFor.find((one) => may([...own, one.role], [one]));
  return through?.memberId ?? null;
}
