// Puts a difference in place, to hold it against what it was told of: written apart from what finds it.
import { keyOf } from '#workflows/contract/difference.ts';
import type { Change } from '#workflows/contract/time-schemas.ts';

type Fields = Record<string, unknown>;

export function applied(before: unknown, changes: readonly Change[]): unknown {
  return changes.reduce<unknown>((value, change) => put(value, change.path, change), before);
}

function put(value: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined) return change.after;
  if (Array.isArray(value)) return inList(value, key, rest, change);
  const { [key]: held, ...others } = (value ?? {}) as Fields;
  const now = put(held, rest, change);
  return now === undefined ? others : { ...others, [key]: now };
}

function inList(list: readonly unknown[], key: string, rest: readonly string[], change: Change): unknown[] {
  const place = list.findIndex((one) => keyOf(one) === key);
  const now = put(list[place], rest, change);
  if (now === undefined) return list.toSpliced(place, 1);
  return place < 0 ? [...list, now] : list.with(place, now);
}
