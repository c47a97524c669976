// Kept views of the board. A view holds filters and no case: whoever opens a shared one sees what their own rights show them,
// and their own count. A shared one is changed by whoever made it and by the supervisors of its unit; of two who change it at
// once the second is told and nothing is overwritten.

import type { Reader } from '#db/as-actor.ts';
import {
  addBoardView,
  type BoardViewRow,
  changeBoardView,
  dropBoardView,
  listBoardViews,
} from '#db/board-views.ts';
import { roleAreas } from '#workflows/access/role-areas.ts';
import { BoardSearch, type BoardView, type KeepBoardView } from '#workflows/contract/board-view-schemas.ts';
import { dayOf } from '#workflows/rules/day.ts';
import type { Viewer } from '../people/viewer.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { type BoardSources, countUnder } from './board-queries.ts';

export type ViewSources = { board: BoardSources; writer: Reader };
export type ViewRefusal = 'absent' | 'notYours' | 'conflict' | 'tooMany';

const mostKept = 30;
const mostShown = 60;

export async function listViews({ board }: ViewSources, viewer: Viewer): Promise<BoardView[]> {
  const rows = await listBoardViews(board.reader, viewer.personId, mostShown);
  const views: BoardView[] = [];
  // One after the other: however many there are, they take one connection.
  for (const row of rows) views.push(await viewOf(board, viewer, row));
  return views;
}

export async function addView(
  { board, writer }: ViewSources,
  viewer: Viewer,
  kept: KeepBoardView,
): Promise<{ id: string } | ViewRefusal> {
  if (kept.unitId && !seesUnit(board, viewer, kept.unitId)) return 'notYours';
  const id = uuidV7();
  const isAdded = await addBoardView(writer, viewer.personId, id, { ...rowOf(kept), most: mostKept });
  return isAdded ? { id } : 'tooMany';
}

export async function changeView(
  { board, writer }: ViewSources,
  viewer: Viewer,
  { id, version, ...kept }: KeepBoardView & { id: string; version: number },
): Promise<{ id: string } | ViewRefusal> {
  const refused = await whyNot(board, viewer, { id, version });
  if (refused) return refused;
  if (kept.unitId && !seesUnit(board, viewer, kept.unitId)) return 'notYours';
  const isChanged = await changeBoardView(writer, viewer.personId, id, { ...rowOf(kept), version });
  return isChanged ? { id } : 'conflict';
}

export async function dropView(
  { board, writer }: ViewSources,
  viewer: Viewer,
  place: { id: string; version: number },
): Promise<{ id: string } | ViewRefusal> {
  const refused = await whyNot(board, viewer, place);
  if (refused) return refused;
  return (await dropBoardView(writer, viewer.personId, place)) ? { id: place.id } : 'conflict';
}

async function whyNot(
  board: BoardSources,
  viewer: Viewer,
  { id, version }: { id: string; version: number },
): Promise<ViewRefusal | null> {
  const row = (await listBoardViews(board.reader, viewer.personId, mostShown)).find((one) => one.id === id);
  if (!row) return 'absent';
  if (!mayChange(board, viewer, row)) return 'notYours';
  return row.version === version ? null : 'conflict';
}

async function viewOf(board: BoardSources, viewer: Viewer, row: BoardViewRow): Promise<BoardView> {
  const { directory } = board;
  // What an earlier version of the page has kept and this one does not know is left out.
  const parsed = BoardSearch.safeParse(row.search);
  const search = parsed.success ? parsed.data : {};
  const named = (id: string) => ({ id, name: directory.findPerson(id)?.name ?? '' });
  return {
    id: row.id,
    name: row.name,
    search,
    unit: row.unitId ? { id: row.unitId, name: directory.findUnit(row.unitId)?.name ?? '' } : null,
    owner: named(row.ownerId),
    version: row.version,
    changedBy: named(row.changedBy),
    changedAt: row.changedAt,
    mayChange: mayChange(board, viewer, row),
    count: await countUnder(board, viewer, search),
  };
}

function mayChange(
  { directory, clock }: BoardSources,
  { personId }: Viewer,
  { ownerId, unitId }: Pick<BoardViewRow, 'ownerId' | 'unitId'>,
): boolean {
  if (ownerId === personId) return true;
  return unitId !== null && directory.rolesIn(personId, unitId, dayOf(clock.now())).includes('supervisor');
}

/** The same units as row-level security: those whose cases a role lets them see. */
function seesUnit({ directory, clock }: BoardSources, { personId }: Viewer, unitId: string): boolean {
  const roles = directory.rolesIn(personId, unitId, dayOf(clock.now()));
  return roles.some((role) => (roleAreas[role] ?? []).length > 0);
}

function rowOf({ name, search, unitId }: KeepBoardView) {
  return { name, unitId, search: JSON.stringify(search) };
}
