// Roles as the pages show them: whose, where, in which period, for whom as a deputy. What a case makes of somebody is no role
// of the directory, so nobody reads here who is a respondent.
import type { GrantView, OwnRoles } from '#workflows/contract/settings-schemas.ts';
import { addDays, type Day } from '#workflows/rules/day.ts';
import { canBeDelegated } from '#workflows/settings/commands/name-deputy.ts';
import { isInForce } from '#workflows/settings/settings-rule.ts';
import type { Directory, HeldRole } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { nameOfUnit, shownPerson } from './shown-person.ts';

const soonDays = 30;

export function listGrants(
  directory: Directory,
  viewer: Viewer,
  on: Day,
  keep: (grant: HeldRole) => boolean,
): GrantView[] {
  return directory
    .heldRoles()
    .filter((grant) => grant.role !== 'respondent' && keep(grant))
    .flatMap((grant) => viewOf(directory, viewer, on, grant) ?? []);
}

export function statusOf(grant: Pick<HeldRole, 'from' | 'to'>, on: Day): GrantView['status'] {
  if (isInForce(grant, on)) return 'now';
  return grant.from > on ? 'coming' : 'over';
}

/** The viewer's own roles, and whom they have named to stand in for them, now and to come. */
export function viewOwnRoles(directory: Directory, viewer: Viewer, on: Day): OwnRoles {
  const { personId } = viewer;
  const standing = (grant: HeldRole) => statusOf(grant, on) !== 'over';
  return {
    grants: listGrants(directory, viewer, on, (one) => one.memberId === personId && standing(one)),
    deputies: listGrants(directory, viewer, on, (one) => one.delegatedBy === personId && standing(one)),
    longestDelegationDays: directory.values().longestDelegation,
  };
}

function viewOf(directory: Directory, viewer: Viewer, on: Day, grant: HeldRole): GrantView | null {
  const { id, memberId, role, unitId, from, to, delegatedBy } = grant;
  const person = shownPerson(directory, viewer, memberId);
  if (!person) return null;
  const status = statusOf(grant, on);
  return {
    ...{ id, person, role, from, to, status },
    unit: { id: unitId, name: nameOfUnit(directory, viewer, unitId) },
    standsInFor: delegatedBy ? shownPerson(directory, viewer, delegatedBy) : null,
    endsSoon: status === 'now' && to !== null && to <= addDays(on, soonDays),
    canHaveDeputy: status !== 'over' && delegatedBy === null && canBeDelegated(role),
  };
}
