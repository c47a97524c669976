// Who somebody is to one recommendation. The head and the owner are those named in it; whoever is addressed does not judge what
// they did themselves, whatever other roles they hold.
import type { Actor, Role } from '../case/roles.ts';
import type { PreventionFacts } from './prevention-facts.ts';
import type { PreventionPart } from './prevention-rule.ts';

/** The parts of `actor`, given the roles that they hold today in the recommendation's unit. */
export function preventionPartsOf(
  actor: Actor,
  roles: readonly Role[],
  { headId, ownerId }: Pick<PreventionFacts, 'headId' | 'ownerId'>,
): ReadonlySet<PreventionPart> {
  if (actor.kind !== 'person') return new Set();
  const addressed: PreventionPart[] = [
    ...(actor.id === headId ? (['head'] as const) : []),
    ...(actor.id === ownerId ? (['owner'] as const) : []),
  ];
  if (addressed.length > 0) return new Set(addressed);
  return new Set<PreventionPart>(roles.includes('supervisor') ? ['supervisor'] : []);
}
