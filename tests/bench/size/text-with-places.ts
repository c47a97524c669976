// A text cut at every id and every instant in it, so that it can be written again with others. Which id stands for a person or a unit is
// known from the directory; all the others belong to the case.
import type { CopyOf } from './copied-history.ts';

export type Directory = { people: ReadonlySet<string>; units: ReadonlySet<string> };

/** Pieces of what never differs, and between them the number of a place, or the name of what is given with each copy. */
export type Text = { pieces: string[]; between: (number | string)[] };

/** `roomMs`: by how much it can be later and still be of the same day. */
export type Place = { of: (copy: CopyOf) => string; roomMs: number };

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const instant = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z';
const given = '~[a-z]+~';
const cutAt = new RegExp(`${uuid}|${instant}|${given}`, 'g');
/** The first moment of a day where the organisation is: days stay as they are. */
const midnight = 'T17:00:00.000Z';
const zoneMs = 7 * 3_600_000;
const dayMs = 86_400_000;
const timeless = { roomMs: Number.POSITIVE_INFINITY };

export function placesOf(directory: Directory): { cut: (text: string) => Text; all: () => Place[] } {
  const known = new Map<string, number>();
  const places: Place[] = [];
  const numberOf = (found: string) => {
    const number = known.get(found) ?? places.push(placeOf(found, directory)) - 1;
    known.set(found, number);
    return number;
  };
  return {
    cut: (text) => {
      const found = text.match(cutAt) ?? [];
      return {
        pieces: text.split(cutAt),
        between: found.map((one) => (one.startsWith('~') ? one.slice(1, -1) : numberOf(one))),
      };
    },
    all: () => places,
  };
}

function placeOf(found: string, { people, units }: Directory): Place {
  if (found.endsWith('Z')) {
    if (found.endsWith(midnight)) return { of: () => found, ...timeless };
    const at = Date.parse(found);
    const roomMs = dayMs - ((at + zoneMs) % dayMs) - 1;
    return { of: ({ shiftMs }) => new Date(at + shiftMs).toISOString(), roomMs };
  }
  if (people.has(found)) return { of: ({ group }) => idOf(found, group), ...timeless };
  if (units.has(found)) return { of: ({ branch }) => idOf(found, branch), ...timeless };
  return { of: ({ number }) => idOf(found, number), ...timeless };
}

/** Another id for each number, the same one for the same; 0 leaves it as it is. Its first 26 digits, which order it, stay. */
export function idOf(id: string, number: number): string {
  if (number === 0) return id;
  const last = Number.parseInt(id.slice(30), 16) ^ number;
  return id.slice(0, 30) + last.toString(16).padStart(6, '0');
}

export function textWith(
  { pieces, between }: Text,
  values: readonly string[],
  given: Readonly<Record<string, string>>,
): string {
  let text = pieces[0] ?? '';
  for (const [index, place] of between.entries())
    text += (typeof place === 'number' ? values[place] : given[place]) + (pieces[index + 1] ?? '');
  return text;
}
