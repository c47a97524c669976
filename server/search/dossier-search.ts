// Search through what is written in the cases that this viewer reads: by every word, accents aside; where nothing is found so,
// with room for a typing error. It is on record before anything is shown, as every search is, and asks for a purpose likewise.
import { setImmediate } from 'node:timers/promises';
import type { Reader } from '#db/as-actor.ts';
import {
  type Found,
  type FoundCase,
  type FoundRow,
  type SearchRequest,
  searchRows,
} from '#db/search-rows.ts';
import { areaOf } from '#workflows/access/role-areas.ts';
import { catalogue } from '#workflows/case/catalogue.ts';
import { stateNames } from '#workflows/case/stages.ts';
import type {
  DossierResults,
  DossierSearch,
  SearchCount,
  SearchHit,
} from '#workflows/contract/search-schemas.ts';
import { addDays, dayOf } from '#workflows/rules/day.ts';
import { endOfDay } from '#workflows/rules/day-by-temporal.ts';
import type { AccessTrace } from '../access/access-trace.ts';
import { looksForPerson } from '../access/looks-for-person.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import { boardCardOf, custodyOf } from '../board/board-card.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { excerptOf, highlighted, hitsOf, type IsHit } from './excerpt.ts';
import { parseSearch, type SearchQuestion } from './search-question.ts';

export type SearchSources = {
  reader: Reader;
  directory: Directory;
  clock: Clock;
  trace: AccessTrace;
};

const pageSize = 15;
/** Rows that are ranked at most, the newest of those that fit. */
const mostRanked = 500;
/** Counts end here. */
const mostCounted = 100;

const noFilter = { kinds: null, unitIds: null, areas: null, states: null };

export async function searchDossiers(
  sources: SearchSources,
  viewer: Viewer,
  input: DossierSearch,
  locale: 'vi' | 'en',
): Promise<DossierResults> {
  const { reader, directory, trace } = sources;
  const parsed = parseSearch(input.q);
  const after = placeOf(input.after);
  const ask = (question: SearchQuestion) => askBoth(reader, viewer, input, question, after);
  let isTolerant = after?.isTolerant ?? false;
  let answer = await ask((isTolerant ? parsed.tolerant : parsed.strict) ?? nothing);
  if (!after && !isTolerant && parsed.tolerant && countIn(answer.counts, 'cases') === 0) {
    isTolerant = true;
    answer = await ask(parsed.tolerant);
  }
  const shown = answer.cases.filter(({ rows }) => rows.some(({ kind }) => kind !== 'title'));
  const [noted, results] = await Promise.all([
    trace.noteSearch(viewer, {
      ...{ words: input.q, found: countIn(answer.counts, 'cases') },
      forPerson: looksForPerson(input.q, directory.units()),
      shown: shown.map(({ id }) => id),
    }),
    // Once the look is on its way: excerpts are cut while it is written, and none leaves before it is on record.
    setImmediate().then(() =>
      resultsOf(sources, viewer, { isHit: hitsOf(parsed, isTolerant), isTolerant, locale }, answer),
    ),
  ]);
  assertNoted(noted);
  return results;
}

/** No row has an empty word. */
const nothing: SearchQuestion = { keyed: '', exact: null, rank: '' };

/** The page under the filters, and counts of the whole search: one question where no filter is set. */
async function askBoth(
  reader: Reader,
  viewer: Viewer,
  { kind, unit, stage, state, from, to }: DossierSearch,
  question: SearchQuestion,
  after: Place | null,
): Promise<Found> {
  const request: SearchRequest = {
    ...question,
    ...noFilter,
    from: from ? endOfDay(addDays(from, -1)) : null,
    until: to ? endOfDay(to) : null,
    ...{ most: mostRanked, limit: pageSize + 1, after },
  };
  const isFiltered = [kind, unit, stage, state].some((one) => one?.length);
  if (!isFiltered) return searchRows(reader, viewer.personId, request);
  const [{ cases }, { counts }] = await Promise.all([
    searchRows(reader, viewer.personId, {
      ...request,
      kinds: set(kind),
      unitIds: set(unit),
      areas: stage?.length ? areasOf(stage) : null,
      states: set(state),
    }),
    searchRows(reader, viewer.personId, { ...request, limit: 0, after: null }),
  ]);
  return { cases, counts };
}

function set(values: readonly string[] | undefined): readonly string[] | null {
  return values?.length ? values : null;
}

/** The areas that make up some stages. */
function areasOf(stages: readonly string[]): string[] {
  return [
    ...new Set(stateNames.filter((state) => stages.includes(state.slice(0, state.indexOf('.')))).map(areaOf)),
  ];
}

type Shown = { isHit: IsHit; isTolerant: boolean; locale: 'vi' | 'en' };

function resultsOf(
  { directory, clock }: SearchSources,
  viewer: Viewer,
  shown: Shown,
  { cases, counts }: Found,
): DossierResults {
  const seenBy = {
    personId: viewer.personId,
    custodyOf: custodyOf(directory, viewer.personId, dayOf(clock.now())),
  };
  const page = cases.slice(0, pageSize);
  const last = page.at(-1);
  // Where not every row could be looked at, no count is the whole.
  const isCut = countIn(counts, 'rows') >= mostRanked;
  const capped = (n: number) => ({ count: Math.min(n, mostCounted), more: isCut || n > mostCounted });
  const facet = (name: string): SearchCount[] =>
    counts
      .filter((one) => one.facet === name)
      .sort((one, other) => other.n - one.n || one.value.localeCompare(other.value))
      .map(({ value, n }) => ({ value, ...capped(n) }));
  return {
    tolerant: shown.isTolerant,
    cases: page.map((one) => ({
      card: boardCardOf(directory, one, seenBy),
      hits: one.rows.map((row) => hitOf(row, shown)),
      moreHits: one.hits - one.rows.length,
    })),
    counts: {
      cases: capped(countIn(counts, 'cases')),
      kinds: facet('kind'),
      states: facet('state'),
      units: facet('unit'),
    },
    next: cases.length > pageSize && last ? `${shown.isTolerant ? '~' : ':'}${last.best}~${last.id}` : null,
  };
}

function hitOf(row: FoundRow, { isHit, locale }: Shown): SearchHit {
  const { kind, source, part, at, title, body } = row;
  const { label: type } = row;
  return {
    ...{ kind, source, part, at, type },
    label: (type && catalogue.get(type)?.words.done[locale]) || null,
    title: highlighted(title, isHit),
    excerpt: excerptOf(body, isHit),
  };
}

function countIn(counts: Found['counts'], facet: 'cases' | 'rows'): number {
  return counts.find((one) => one.facet === facet)?.n ?? 0;
}

type Place = { isTolerant: boolean; best: FoundCase['best']; id: string };

/** A place that is none begins anew. */
function placeOf(after: string | undefined): Place | null {
  const [, mode, best, id] =
    /^([:~])(\d{1,6}(?:\.\d{1,6})?)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(after ?? '') ?? [];
  return best && id ? { isTolerant: mode === '~', best, id } : null;
}
