// Board, more cards, desk and search for one viewer. Rows come from the database under row-level security; nothing that
// the viewer may not see is ever loaded.
import type { Reader } from '#db/as-actor.ts';
import type { AfterCard, BoardCard as Row } from '#db/queries/board-card.ts';
import {
  countBoardCards,
  countLanes,
  listBoardCards,
  listLaneCards,
  listMoreCards,
  type BoardFilter as RowFilter,
} from '#db/queries/list-board-cards.ts';
import { listDesk } from '#db/queries/list-desk.ts';
import { searchCases } from '#db/queries/search-cases.ts';
import { areaOf } from '#workflows/access/role-areas.ts';
import { stateNames } from '#workflows/case/stages.ts';
import type {
  Board,
  BoardFilter,
  BoardRequest,
  CardPage,
  Desk,
  LanesBy,
} from '#workflows/contract/board-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { AccessTrace } from '../access/access-trace.ts';
import { looksForPerson } from '../access/looks-for-person.ts';
import { assertNoted } from '../access/purpose-missing.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { boardCardOf, type CardViewer, custodyOf, storedCardIn } from './board-card.ts';

export type BoardSources = {
  reader: Reader;
  directory: Directory;
  clock: Clock;
  trace: AccessTrace;
  /** Cursor of the feed before which everything is in the database for all to read. */
  cursor: () => Promise<string>;
};

const perState = 30;
/** Of a span of days all are shown, up to what a page can hold. */
const perStateInDays = 400;
const perLaneAndState = 6;
const mostInLanes = 2_000;
const deskSize = 200;
const soonMs = 3 * 86_400_000;

/** The board's first cards and exact counts. The cursor is taken first: what comes meanwhile arrives twice, never not. */
export async function viewBoard(
  sources: BoardSources,
  viewer: Viewer,
  { lanes: by, ...filter }: BoardRequest,
): Promise<Board> {
  const cursor = await sources.cursor();
  const at = sources.clock.now();
  const seenBy = cardViewer(sources, viewer);
  const apartIn = [...seenBy.custodyOf];
  const unitId = filter.unit?.length === 1 ? (filter.unit[0] ?? null) : null;
  const noted = sources.trace.noteList(viewer, { what: 'board', unitId: unitOf(sources, unitId) });
  const states = statesOf(filter);
  const request = { ...rowFilter(filter), states, areas: states.map(areaOf), soonUntil: soonUntil(at) };
  const [cards, counts, lanes] = await Promise.all([
    by
      ? listLaneCards(sources.reader, viewer.personId, {
          ...{ ...request, by, apartIn },
          ...{ perState: perLaneAndState, most: mostInLanes },
        })
      : listBoardCards(sources.reader, viewer.personId, {
          ...request,
          perState: filter.from && filter.to ? perStateInDays : perState,
        }),
    countBoardCards(sources.reader, viewer.personId, request),
    by ? viewLanes(sources, viewer, apartIn, request, by) : undefined,
    noted,
  ]);
  const counted = counts.map(({ state, total, overdue, dueSoon }) => ({
    state,
    count: total,
    overdue,
    soon: dueSoon,
  }));
  return {
    cursor,
    at,
    total: counted.reduce((sum, { count }) => sum + count, 0),
    states: counted,
    cards: cards.map((row) => boardCardOf(sources.directory, row, seenBy)),
    ...(lanes ? { lanes } : {}),
  };
}

async function viewLanes(
  { reader, directory }: BoardSources,
  viewer: Viewer,
  apartIn: string[],
  request: Parameters<typeof countBoardCards>[2],
  by: LanesBy,
): Promise<NonNullable<Board['lanes']>> {
  const rows = await countLanes(reader, viewer.personId, { ...request, by, apartIn });
  const nameOf = (id: string) =>
    (by === 'unit' ? directory.findUnit(id)?.name : directory.findPerson(id)?.name) ?? '';
  const counts = rows.map(({ lane, state, total, overdue, dueSoon }) => ({
    lane: lane === null ? null : { id: lane, name: nameOf(lane) },
    ...{ state, count: total, overdue, soon: dueSoon },
  }));
  return { by, counts };
}

/** How many cases the viewer sees under a filter. */
export async function countUnder(
  { reader, clock }: BoardSources,
  viewer: Viewer,
  filter: BoardFilter,
): Promise<number> {
  const soon = soonUntil(clock.now());
  const request = { ...rowFilter(filter), states: statesOf(filter), soonUntil: soon };
  const counts = await countBoardCards(reader, viewer.personId, request);
  return counts.reduce((sum, { total }) => sum + total, 0);
}

/** The next cards of one state. `after` is the `next` of the page before. */
export async function listCards(
  sources: BoardSources,
  viewer: Viewer,
  request: BoardFilter & { state: string; after?: string | undefined; limit: number },
): Promise<CardPage> {
  const rows = await listMoreCards(sources.reader, viewer.personId, {
    ...rowFilter(request),
    state: request.state,
    area: areaOf(request.state),
    soonUntil: soonUntil(sources.clock.now()),
    after: placeOf(request.after),
    limit: request.limit,
  });
  const last = rows.at(-1);
  const seenBy = cardViewer(sources, viewer);
  return {
    cards: rows.map((row) => boardCardOf(sources.directory, row, seenBy)),
    next: rows.length === request.limit && last ? `${last.dueAt ?? ''}~${last.id}` : null,
  };
}

/** What waits for this viewer, by due date. */
export async function viewDesk(sources: BoardSources, viewer: Viewer): Promise<Desk> {
  const [rows] = await Promise.all([
    listDesk(sources.reader, viewer.personId, { limit: deskSize }),
    sources.trace.noteList(viewer, { what: 'desk', unitId: null }),
  ]);
  return deskOf(
    sources,
    viewer,
    rows.filter((row) => !isNotMine(row, viewer)),
  );
}

/** Cases by reference, or by the name of respondent or unit, accents and letter case aside. A name asks for a purpose. */
export async function search(sources: BoardSources, viewer: Viewer, words: string): Promise<Desk> {
  const rows = await searchCases(sources.reader, viewer.personId, words, 30);
  const forPerson = looksForPerson(words, sources.directory.units());
  assertNoted(await sources.trace.noteSearch(viewer, { words, found: rows.length, forPerson }));
  return deskOf(sources, viewer, rows);
}

function deskOf(sources: BoardSources, viewer: Viewer, rows: readonly Row[]): Desk {
  const seenBy = cardViewer(sources, viewer);
  return { cards: rows.map((row) => boardCardOf(sources.directory, row, seenBy)), total: rows.length };
}

/** A unit that there is; what else a caller names is on nobody's record. */
function unitOf({ directory }: BoardSources, unitId: string | null): string | null {
  return unitId ? (directory.findUnit(unitId)?.id ?? null) : null;
}

function cardViewer({ directory, clock }: BoardSources, { personId }: Viewer): CardViewer {
  return { personId, custodyOf: custodyOf(directory, personId, dayOf(clock.now())) };
}

function isNotMine(row: Row, viewer: Viewer): boolean {
  return storedCardIn(row).deskNot.includes(viewer.personId);
}

function rowFilter(filter: BoardFilter): RowFilter {
  return {
    ...(filter.unit?.length ? { unitIds: filter.unit } : {}),
    ...(filter.assignee ? { assigneeId: filter.assignee } : {}),
    ...(filter.provision ? { provision: filter.provision } : {}),
    ...(filter.due ? { due: filter.due } : {}),
    ...(filter.from ? { from: filter.from } : {}),
    ...(filter.to ? { to: filter.to } : {}),
  };
}

function statesOf(filter: BoardFilter): string[] {
  return stateNames.filter((state) => !filter.stage || state.startsWith(`${filter.stage}.`));
}

function soonUntil(at: string): string {
  return new Date(Date.parse(at) + soonMs).toISOString();
}

function placeOf(after: string | undefined): AfterCard | null {
  const [dueAt, id] = after?.split('~') ?? [];
  return id ? { dueAt: dueAt || null, id } : null;
}
