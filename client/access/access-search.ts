// What of the trace is shown, as it stands in the address. Values that make no sense are dropped.
import type { LookFilter } from '#workflows/contract/access-schemas.ts';

export type AccessSearch = {
  person?: string;
  caseId?: string;
  from?: string;
  to?: string;
  only?: 'unexplained' | 'emergency';
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

export function accessSearch(search: Record<string, unknown>): AccessSearch {
  const { person, caseId, from, to, only } = search;
  const fits = (value: unknown, form: RegExp): value is string =>
    typeof value === 'string' && form.test(value);
  return {
    ...(fits(person, uuid) ? { person } : {}),
    ...(fits(caseId, uuid) ? { caseId } : {}),
    ...(fits(from, day) && isDay(from) ? { from } : {}),
    ...(fits(to, day) && isDay(to) ? { to } : {}),
    ...(only === 'unexplained' || only === 'emergency' ? { only } : {}),
  };
}

/** What the server is asked for. */
export function filterOf(search: AccessSearch): LookFilter {
  return search;
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
