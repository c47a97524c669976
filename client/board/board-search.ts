// What the board shows, as it stands in the address: a link leads to the very same view. Values that make no sense are
// dropped, so that an old or mistyped link still opens a board.
import type { BoardFilter, LanesBy } from '#workflows/contract/board-schemas.ts';
import { stages } from '../words/words-of-procedure.ts';

export const sortKeys = [
  'ref',
  'title',
  'respondent',
  'unit',
  'state',
  'due',
  'assignee',
  'updated',
] as const;
export type SortKey = (typeof sortKeys)[number];

export type BoardSearch = {
  unit?: string[] | undefined;
  assignee?: string | undefined;
  provision?: string | undefined;
  due?: 'overdue' | 'soon' | undefined;
  stage?: string | undefined;
  view?: 'list' | 'calendar' | undefined;
  /** How much of the calendar is shown at once; a month where nothing is said. */
  span?: 'day' | 'week' | undefined;
  /** A day of the calendar that is shown; today where nothing is said. */
  day?: string | undefined;
  lanes?: LanesBy | undefined;
  sort?: SortKey | undefined;
  /** Largest first. */
  down?: true | undefined;
  /** The kept view that this began as. */
  kept?: string | undefined;
};

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export function boardSearch(search: Record<string, unknown>): BoardSearch {
  const units = [search.unit].flat().filter((id): id is string => typeof id === 'string' && uuid.test(id));
  const { assignee, provision, due, stage, view, span, day, lanes, sort, down, kept } = search;
  return defined({
    unit: units.length > 0 ? units : undefined,
    assignee: isPerson(assignee) ? assignee : undefined,
    provision: typeof provision === 'string' && /^[A-Z]{2}-\d{2}$/.test(provision) ? provision : undefined,
    due: due === 'overdue' || due === 'soon' ? due : undefined,
    stage: stages.some(({ name }) => name === stage) ? (stage as string) : undefined,
    view: view === 'list' || view === 'calendar' ? view : undefined,
    span: view === 'calendar' && (span === 'day' || span === 'week') ? span : undefined,
    day: view === 'calendar' && isDay(day) ? day : undefined,
    lanes: lanes === 'unit' || lanes === 'person' ? lanes : undefined,
    sort: sortKeys.find((key) => key === sort),
    down: down === true ? true : undefined,
    kept: typeof kept === 'string' && uuid.test(kept) ? kept : undefined,
  });
}

function isDay(day: unknown): day is string {
  return (
    typeof day === 'string' &&
    /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$|^20\d\d-(0[13-9]|1[0-2])-30$|^20\d\d-(0[13578]|1[02])-31$/.test(
      day,
    )
  );
}

function isPerson(id: unknown): id is string {
  return typeof id === 'string' && (id === 'nobody' || uuid.test(id));
}

/** What the server is asked for. */
export function filterOf({ unit, assignee, provision, due, stage }: BoardSearch): BoardFilter {
  return defined({ unit, assignee, provision, due, stage });
}

export function isFiltered(search: BoardSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}

function defined<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}
