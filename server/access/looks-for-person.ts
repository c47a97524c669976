// Whether words of a search may be somebody's name: then they ask for a purpose. A reference is digits, and a unit's own name is
// nobody's. In doubt it is a person.
import { folded } from '../people/folded.ts';

export function looksForPerson(words: string, units: readonly { name: string; code: string }[]): boolean {
  const wanted = folded(words).trim();
  if (!/\p{L}/u.test(wanted)) return false;
  return !units.some(({ name, code }) => folded(name).includes(wanted) || folded(code).includes(wanted));
}
