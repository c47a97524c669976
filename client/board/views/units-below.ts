// The units with which somebody can share: those in which they hold a role, and what lies below them. The server has the last
// word.
import type { Me, UnitView } from '#workflows/contract/people-schemas.ts';

export function unitsBelow(units: readonly UnitView[], me: Pick<Me, 'roles'>): UnitView[] {
  const held = new Set(me.roles.map(({ unit }) => unit.id));
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  function isBelow(unit: UnitView | undefined): boolean {
    if (!unit) return false;
    return held.has(unit.id) || (unit.parentId !== null && isBelow(byId.get(unit.parentId)));
  }
  return units.filter(isBelow).sort((one, other) => one.name.localeCompare(other.name, 'vi'));
}
