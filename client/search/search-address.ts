// What is searched for and how it is narrowed, as it stands in the address: a link leads to the same search. Values that make no
// sense are dropped.
import { searchKinds } from '#workflows/contract/search-kinds.ts';
import type { DossierSearch } from '#workflows/contract/search-schemas.ts';
import { stages } from '../words/words-of-procedure.ts';

export type SearchAddress = {
  q?: string;
  kind?: (typeof searchKinds)[number][];
  unit?: string[];
  stage?: string[];
  state?: string[];
  from?: string;
  to?: string;
};

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const stateForm = /^[a-z]+\.[A-Za-z]+$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const longest = 200;

export function searchAddress(search: Record<string, unknown>): SearchAddress {
  const texts = (value: unknown) => [value].flat().filter((one) => typeof one === 'string');
  const words = ['string', 'number'].includes(typeof search.q) ? String(search.q).slice(0, longest) : '';
  const found = {
    kind: searchKinds.filter((kind) => texts(search.kind).includes(kind)),
    unit: texts(search.unit).filter((id) => uuid.test(id)),
    stage: stages.map(({ name }) => name).filter((name) => texts(search.stage).includes(name)),
    state: texts(search.state).filter((state) => stateForm.test(state)),
  };
  const days = (['from', 'to'] as const).flatMap((key) => (isDay(search[key]) ? [[key, search[key]]] : []));
  return {
    ...(words ? { q: words } : {}),
    ...Object.fromEntries(Object.entries(found).filter(([, values]) => values.length > 0)),
    ...Object.fromEntries(days),
  };
}

export function isNarrowed({ q: _, ...filters }: SearchAddress): boolean {
  return Object.keys(filters).length > 0;
}

/** What the server is asked for. */
export function questionOf({ q = '', ...filters }: SearchAddress): DossierSearch {
  return { q, ...filters };
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !day.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
