// Looks up what the rules may know of the directory before a command is judged: the actor's roles, every person that the
// payload names, the body's roster, fresh ids. It is stored with the entry, so that a replay looks nothing up.
import { z } from 'zod';
import type { AnyCommand } from '#workflows/case/command.ts';
import type { PersonFacts, Resolved } from '#workflows/case/resolved.ts';
import type { Actor, Role } from '#workflows/case/roles.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';
import { uuidV7 } from '../uuid-v7.ts';

export type ResolveRequest = {
  command: AnyCommand;
  data: Record<string, unknown>;
  actor: Actor;
  unitId: string;
  respondentId: string | null;
  /** Another body has only proposed: the next one above it decides. */
  isBeforeSecondBody?: boolean;
  day: Day;
};

const rosters: Record<'panel' | 'handlers', readonly Role[]> = {
  panel: ['appeal'],
  handlers: ['intake', 'supervisor', 'investigator', 'secretary', 'authority', 'enforcing', 'custodian'],
};

export function resolveFacts(directory: Directory, request: ResolveRequest): Resolved {
  const { command, data, actor, unitId, day } = request;
  const named = data.respondentId;
  const about = { unitId, respondentId: typeof named === 'string' ? named : request.respondentId, on: day };
  const ids = [
    ...peopleNamedIn(command.payload, data),
    ...(actor.kind === 'person' && actor.id ? [actor.id] : []),
  ];
  const me = actor.kind === 'person' ? actor.id : null;
  const standsInFor = me ? directory.deputyFor(me, unitId, day) : [];
  return {
    actorRoles: me ? directory.rolesIn(me, unitId, day) : [],
    ...(standsInFor.length > 0 ? { actorDeputyFor: standsInFor } : {}),
    people: Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const facts = directory.factsOf(id, about);
        return facts ? [[id, facts] as const] : [];
      }),
    ),
    roster: rosterOf(directory, request, about),
    ids: Array.from({ length: command.mints(data) }, () => uuidV7()),
    ...(command.needsUnits ? { units: unitsNamedIn(directory, data) } : {}),
  };
}

function unitsNamedIn(directory: Directory, data: Record<string, unknown>): string[] {
  const named = new Set(Object.values(data));
  return directory.units().flatMap(({ id }) => (named.has(id) ? [id] : []));
}

/** The people whom the command calls together or has to know of. */
function rosterOf(
  directory: Directory,
  { command: { needsRoster }, isBeforeSecondBody }: ResolveRequest,
  about: { unitId: string; respondentId: string | null; on: Day },
): PersonFacts[] {
  if (!needsRoster) return [];
  const people =
    needsRoster === 'committee'
      ? (directory.bodiesOf(about.unitId, about.on)[isBeforeSecondBody ? 1 : 0] ?? [])
      : directory.holdersOf(rosters[needsRoster], about.unitId, about.on);
  return people.map((person) => directory.factsOf(person.id, about)).filter((facts) => facts !== null);
}

/** The ids in all fields that name persons, those in rows included. */
function peopleNamedIn(schema: z.ZodType, value: unknown): string[] {
  if (value === undefined || value === null) return [];
  const hint = schema.meta()?.hint;
  if (hint === 'person') return [String(value)];
  if (hint === 'people') return value as string[];
  if (schema instanceof z.ZodOptional) return peopleNamedIn(schema.def.innerType as z.ZodType, value);
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).flatMap((item) => peopleNamedIn(schema.def.element as z.ZodType, item));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, field]) =>
    peopleNamedIn(field as z.ZodType, (value as Record<string, unknown>)[key]),
  );
}
