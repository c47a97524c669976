// A document without names: everybody whom the case knows by an id is called by their initials, wherever their full name stands,
// and by nothing else. What somebody wrote of a person in other words stays: whoever publishes it reads it first.
import type { CaseRecord } from '../documents/case-record.ts';
import type { Directory } from '../people/directory.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** `N.V.Đ.` of Nguyễn Văn Đức. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
    .join('');
}

/** Replaces in every text of `value` the full names of whoever occurs in the case. */
export function withoutNames<T>(directory: Directory, { entries, reading }: CaseRecord, value: T): T {
  const told = JSON.stringify([
    reading.head.facts,
    entries.map(({ actorId, data, text }) => [actorId, data, text]),
  ]);
  const names = new Set<string>();
  for (const [id] of told.matchAll(uuid)) {
    const name = directory.findPerson(id)?.name.normalize('NFC');
    if (name) names.add(name);
  }
  // The longest first: a name may begin with another.
  const longest = [...names].toSorted((one, other) => other.length - one.length);
  const pattern = longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return pattern ? replaced(value, new RegExp(pattern, 'giu')) : value;
}

function replaced<T>(value: T, names: RegExp): T {
  if (typeof value === 'string') return value.replaceAll(names, initialsOf) as T;
  if (Array.isArray(value)) return value.map((one) => replaced(one, names)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, names)])) as T;
}
