// The deciding bodies that a case of a unit can come before: the nearest on the line up from it, then those above. A body
// reaches up to and including the unit in which its chair sits; members further down belong to it.
import type { Role } from '#workflows/case/roles.ts';

type Grants<Person> = (person: Person) => readonly { role: Role; unitId: string }[];

/** The bodies from the nearest upward; at least one, which may be empty or without a chair. */
export function bodiesOn<Person>(
  line: Iterable<string>,
  people: readonly Person[],
  grantsOf: Grants<Person>,
): Person[][] {
  const sitting = people.map((person) => ({
    person,
    seats: grantsOf(person).filter(({ role }) => role === 'chair' || role === 'member'),
  }));
  const bodies: Person[][] = [];
  let body: Person[] = [];
  for (const unitId of line) {
    const here = sitting.filter(({ seats }) => seats.some((seat) => seat.unitId === unitId));
    body.push(...here.map(({ person }) => person));
    if (!here.some(({ seats }) => seats.some((seat) => seat.unitId === unitId && seat.role === 'chair')))
      continue;
    bodies.push(body);
    body = [];
  }
  return bodies.length > 0 ? bodies : [body];
}
