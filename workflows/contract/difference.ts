// What differs between two values of one shape, as places in them with what was there and what is. Things in a list are told apart by
// what they are, not by where they stand; where that cannot say how one list became the other, the list is one change.
import type { Change } from './time-schemas.ts';

type Fields = Record<string, unknown>;

/** Put in place one after another, the changes turn `before` into `after`. */
export function differenceOf(before: unknown, after: unknown, path: string[] = []): Change[] {
  if (sameJson(before, after)) return [];
  if (isFields(before) && isFields(after)) return ofFields(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  return [changeAt(path, before, after)];
}

function ofFields(before: Fields, after: Fields, path: string[]): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differenceOf(before[key], after[key], [...path, key]));
}

function ofLists(before: unknown[], after: unknown[], path: string[]): Change[] {
  const [were, are] = [byKey(before), byKey(after)];
  if (!were || !are) return [changeAt(path, before, after)];
  // What is gone left its place to what follows, and what is new stands at the end.
  const stayed = [...were.keys()].filter((key) => are.has(key));
  const order = [...stayed, ...[...are.keys()].filter((key) => !were.has(key))];
  if (!sameJson(order, [...are.keys()])) return [changeAt(path, before, after)];
  return [...were.keys(), ...order.slice(stayed.length)].flatMap((key) =>
    differenceOf(were.get(key), are.get(key), [...path, key]),
  );
}

/** Null where something in the list has no name of its own. */
function byKey(list: readonly unknown[]): Map<string, unknown> | null {
  const keyed = new Map<string, unknown>();
  for (const one of list) {
    const key = keyOf(one);
    if (key === null || keyed.has(key)) return null;
    keyed.set(key, one);
  }
  return keyed;
}

/** By what a thing in a list of a case is told from the others. */
export function keyOf(one: unknown): string | null {
  if (!isFields(one)) return null;
  const { id, key, exhibitId, allegationId, part, person, type } = one;
  const own = id ?? key ?? exhibitId ?? allegationId;
  const held = isFields(person) ? person.id : undefined;
  const found = own ?? (part && held ? `${part} ${held}` : (held ?? type));
  return typeof found === 'string' ? found : null;
}

function changeAt(path: string[], before: unknown, after: unknown): Change {
  return {
    path,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
