// Whether an actor sees a case by what this node has of it: the rule of the database's policies on a head that is warm.
// Nothing is allowed by it. It only keeps a warm head from whoever sees none, so that what they are refused takes the same
// way, and the same time, as what never was.
import { casePartsOf } from '#workflows/access/case-parts.ts';
import { areaOf, roleAreas } from '#workflows/access/role-areas.ts';
import { type Head, stateOf } from '#workflows/case/advance.ts';
import type { Actor } from '#workflows/case/roles.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { WritePath } from './write-path.ts';

export function isSeenBy(
  { directory, clock }: Pick<WritePath, 'directory' | 'clock'>,
  { value, facts }: Head,
  { kind, id }: Actor,
): boolean {
  if (kind !== 'person' || id === null) return true;
  const state = stateOf(value);
  const roles = directory.rolesIn(id, facts.unitId, dayOf(clock.now()));
  const meIf = (role: 'authority' | 'custodian') => (roles.includes(role) ? [id] : []);
  const mine = casePartsOf(facts, state, meIf('authority'), meIf('custodian')).filter(
    ({ memberId }) => memberId === id,
  );
  if (mine.length > 0) return mine.some(({ access }) => access !== 'barred');
  return roles.some((role) => roleAreas[role]?.includes(areaOf(state)));
}
