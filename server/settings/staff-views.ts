// People and units for the pages of administration: who belongs where, what they hold, who leads a unit.
import type { Person } from '#db/queries/find-directory.ts';
import type { Staff, StaffCard, StaffView, UnitNode } from '#workflows/contract/settings-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { listGrants } from './grant-views.ts';
import { nameOfUnit, shownPerson } from './shown-person.ts';

const most = 100;

type Asked = { q?: string | undefined; unitId?: string | undefined; left: boolean };

/** By name, accents aside; those of a unit with those of the units below it. */
export function listStaff(directory: Directory, viewer: Viewer, on: Day, asked: Asked): Staff {
  const wanted = folded(asked.q ?? '');
  const { unitId } = asked;
  const found = directory
    .people()
    .filter(
      (person) =>
        (asked.left ? person.leftOn !== null : person.leftOn === null) &&
        (!unitId || directory.lineOf(person.unitId).has(unitId)) &&
        folded(person.name).includes(wanted),
    );
  return {
    people: found.slice(0, most).map((person) => cardOf(directory, viewer, on, person)),
    total: found.length,
  };
}

export function viewStaff(directory: Directory, viewer: Viewer, on: Day, id: string): StaffView | null {
  const person = directory.findPerson(id);
  if (!person) return null;
  return {
    ...cardOf(directory, viewer, on, person),
    titles: { vi: person.title, en: person.titleEn },
    joinedOn: person.joinedOn,
    holdsOffice: person.isOfficial,
    superior: person.superiorId ? shownPerson(directory, viewer, person.superiorId) : null,
    headOf: directory
      .units()
      .filter((unit) => unit.headId === id)
      .map((unit) => ({ id: unit.id, name: nameOfUnit(directory, viewer, unit.id) })),
    grants: listGrants(directory, viewer, on, (one) => one.memberId === id),
    deputies: listGrants(directory, viewer, on, (one) => one.delegatedBy === id),
  };
}

function cardOf(directory: Directory, viewer: Viewer, on: Day, person: Person): StaffCard {
  const { id, name, unitId, leftOn } = person;
  const roles = directory.grantsOf(id, on).map(({ role }) => role);
  return {
    ...{ id, name, leftOn },
    title: viewer.locale === 'en' ? person.titleEn : person.title,
    unit: { id: unitId, name: nameOfUnit(directory, viewer, unitId) },
    roles: [...new Set(roles.filter((role) => role !== 'respondent'))],
    // An account says nothing of a case: administrators invite whoever has none.
    hasAccount: directory.findAccountOfPerson(id) !== undefined,
  };
}

export function listUnitNodes(directory: Directory, viewer: Viewer): UnitNode[] {
  const counts = new Map<string, number>();
  for (const { unitId, leftOn } of directory.people())
    if (leftOn === null) counts.set(unitId, (counts.get(unitId) ?? 0) + 1);
  return directory.units().map(({ id, code, name, nameEn, parentId, kind, headId }) => ({
    ...{ id, code, name, nameEn, parentId, kind },
    head: headId ? shownPerson(directory, viewer, headId) : null,
    people: counts.get(id) ?? 0,
  }));
}

/** Letter case and accents aside; đ is not an accented d to Unicode. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}
