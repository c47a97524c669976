// What the rules of administration may know: the persons, units and roles that a command names, from a copy of the directory
// that was read after the stream's head. If it is newer than the head, the append finds another version and nothing is written.
import type { Role } from '#workflows/case/roles.ts';
import { type Day, dayOf } from '#workflows/rules/day.ts';
import type { SettingsGrant, SettingsPerson, SettingsResolved } from '#workflows/settings/settings-rule.ts';
import type { Directory } from '../people/directory.ts';
import { uuidV7 } from '../uuid-v7.ts';

export type SettingsRequest = {
  mints: number;
  data: Record<string, unknown>;
  payload: Record<string, unknown>;
  actorId: string | null;
  at: string;
};

export function resolveSettings(directory: Directory, request: SettingsRequest): SettingsResolved {
  const { data, payload, actorId, at } = request;
  const named = Object.values(data).filter((value) => typeof value === 'string');
  const held = grantsOf(directory);
  const grant = held.find(({ id }) => id === data.grantId);
  const ids = new Set([
    ...(actorId ? [actorId] : []),
    ...named,
    ...(grant ? [grant.memberId, grant.delegatedBy ?? grant.memberId] : []),
  ]);
  const people = [...ids].flatMap((id) => personIn(directory, id) ?? []);
  return {
    actorRoles: actorId ? rolesAtTheTop(directory, actorId, dayOf(at)) : [],
    ids: Array.from({ length: request.mints }, () => uuidV7()),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    units: Object.fromEntries(
      named.flatMap((id) => (directory.findUnit(id) ? [[id, { id, line: [...directory.lineOf(id)] }]] : [])),
    ),
    grants: held.filter(
      (one) => ids.has(one.memberId) || ids.has(one.delegatedBy ?? '') || one.role === 'administrator',
    ),
    longestDelegationDays: directory.values().longestDelegation,
    ...codeTaken(directory, payload),
    ...tieIn(directory, payload, actorId),
  };
}

export function rolesAtTheTop(directory: Directory, personId: string, on: Day): Role[] {
  const top = directory.topUnit();
  return top ? directory.rolesIn(personId, top.id, on) : [];
}

/** Nobody learns here whom a case has made a respondent. */
function grantsOf(directory: Directory): SettingsGrant[] {
  return directory.heldRoles().filter(({ role }) => role !== 'respondent');
}

function personIn(directory: Directory, id: string): SettingsPerson | null {
  const person = directory.findPerson(id);
  if (!person) return null;
  const superiors: string[] = [];
  for (let at = person.superiorId; at && !superiors.includes(at); ) {
    superiors.push(at);
    at = directory.findPerson(at)?.superiorId ?? null;
  }
  return { id, unitId: person.unitId, leftOn: person.leftOn, superiors };
}

function codeTaken(directory: Directory, { code }: Record<string, unknown>) {
  return typeof code === 'string'
    ? { isCodeTaken: directory.units().some((unit) => unit.code === code) }
    : {};
}

/** With whom stays in the payload: the entry says only what the rules need. */
function tieIn(directory: Directory, payload: Record<string, unknown>, actorId: string | null) {
  const { otherId, personId = actorId } = payload;
  if (typeof otherId !== 'string' || typeof personId !== 'string') return {};
  return {
    tie: {
      toOneself: otherId === personId,
      isKnown: directory.isTied(personId, otherId),
      isStranger: !directory.findPerson(otherId),
    },
  };
}
