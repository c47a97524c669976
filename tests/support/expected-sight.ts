// Which streams a person sees, worked out from `workflows/access`, the facts of each case and the directory alone: what the
// database's own projections and policies are held against.

import type { Sql } from 'postgres';
import { casePartsOf } from '#workflows/access/case-parts.ts';
import { areaOf, roleAreas } from '#workflows/access/role-areas.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { Role } from '#workflows/case/roles.ts';

export type SightWorld = {
  heads: { id: string; kind: string; unitId: string; state: string; facts: Facts }[];
  grants: { personId: string; role: Role; unitId: string }[];
  parents: Map<string, string | null>;
  people: string[];
  superiors: Map<string, string>;
  /** `a/b`, in both directions. */
  ties: Set<string>;
  /** Whom a meeting was called to, or a recommendation addressed to: no facts of the tests' own meetings say so. */
  called: Set<string>;
};

/** Of everything that is in force today, read by a superuser. */
export async function readSightWorld(sql: Sql, called: Set<string>): Promise<SightWorld> {
  const heads = await sql<SightWorld['heads']>`
    select stream_id as id, kind, unit_id as "unitId", state, facts from heads`;
  const grants = await sql<SightWorld['grants']>`
    select member_id as "personId", role, unit_id as "unitId" from role_grants
    where local_day() between valid_from and coalesce(valid_to, 'infinity')`;
  const units = await sql<{ id: string; parent: string | null }[]>`select id, parent_id as parent from units`;
  const members = await sql<{ id: string; superior: string | null }[]>`
    select id, superior_id as superior from members`;
  const ties = await sql<{ a: string; b: string }[]>`select member_id as a, other_id as b from relations`;
  return {
    ...{ heads: [...heads], grants: [...grants], called },
    parents: new Map(units.map(({ id, parent }) => [id, parent])),
    people: members.map(({ id }) => id),
    superiors: new Map(members.flatMap(({ id, superior }) => (superior ? [[id, superior]] : []))),
    ties: new Set(ties.flatMap(({ a, b }) => [`${a}/${b}`, `${b}/${a}`])),
  };
}

const remembered = new WeakMap<SightWorld, Map<string, Set<Role>>>();

/** Those that a person holds in the unit or one above it. */
export function rolesIn(world: SightWorld, personId: string, unitId: string): Set<Role> {
  const known = remembered.get(world) ?? new Map<string, Set<Role>>();
  remembered.set(world, known);
  const key = `${personId}/${unitId}`;
  const ready = known.get(key) ?? new Set<Role>();
  if (known.has(key)) return ready;
  for (let at: string | null = unitId; at; at = world.parents.get(at) ?? null)
    for (const grant of world.grants)
      if (grant.personId === personId && grant.unitId === at) ready.add(grant.role);
  known.set(key, ready);
  return ready;
}

/** The ids of the streams that one person sees. */
export function sightOf(world: SightWorld, personId: string): Set<string> {
  return new Set(world.heads.filter((head) => seesStream(world, personId, head)).map(({ id }) => id));
}

function seesStream(world: SightWorld, personId: string, head: SightWorld['heads'][number]): boolean {
  const roles = rolesIn(world, personId, head.unitId);
  if (head.kind === 'settings') return roles.has('administrator');
  if (head.kind === 'prevention')
    return roles.has('supervisor') || world.called.has(`${head.id}/${personId}`);
  if (head.kind === 'meeting')
    return roles.has('secretary') || roles.has('chair') || world.called.has(`${head.id}/${personId}`);
  const { facts, state, unitId } = head;
  const holders = (role: Role) =>
    [...new Set(world.grants.filter((grant) => grant.role === role).map((grant) => grant.personId))].filter(
      (id) => rolesIn(world, id, unitId).has(role),
    );
  const mine = casePartsOf(facts, state, holders('authority'), holders('custodian')).filter(
    ({ memberId }) => memberId === personId,
  );
  if (mine.some(({ access }) => access === 'barred') || isTied(world, personId, facts, mine)) return false;
  return mine.length > 0 || [...roles].some((role) => roleAreas[role]?.includes(areaOf(state)));
}

/** Whoever is tied to the respondent is outside, but for the companion and a witness. */
function isTied(
  { ties, superiors }: SightWorld,
  personId: string,
  { respondentId }: Facts,
  mine: readonly { part: string }[],
): boolean {
  if (respondentId === null || respondentId === personId) return false;
  if (mine.some(({ part }) => part === 'companion' || part === 'witness')) return false;
  return ties.has(`${personId}/${respondentId}`) || superiors.get(respondentId) === personId;
}
