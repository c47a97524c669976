// The trace of looks for one viewer. Row-level security decides which rows there are; here they only get names.
import type { Reader } from '#db/as-actor.ts';
import { countLooks, type LookFilter as Filter, type LookRow, listLooks } from '#db/queries/list-looks.ts';
import { readHead } from '#db/read-head.ts';
import type { Facts } from '#workflows/case/facts.ts';
import type { LookFilter, Looks, LookView } from '#workflows/contract/access-schemas.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';

export type TraceSources = { reader: Reader; directory: Directory };

export async function listAccess(
  { reader, directory }: TraceSources,
  viewer: Viewer,
  { before = null, limit, ...filter }: LookFilter & { before?: string | null | undefined; limit: number },
): Promise<Looks> {
  const own = filter.caseId && !(await mayReadOthers(reader, viewer, filter.caseId));
  const asked = { ...rowFilter(filter), ...(own ? { actorId: viewer.personId } : {}) };
  const rows = await listLooks(reader, viewer.personId, { ...asked, before, limit });
  const last = rows.at(-1);
  return {
    looks: rows.map((row) => lookView(directory, viewer, row)),
    next: rows.length === limit && last ? last.id : null,
  };
}

/** Of a case one may not see nobody else's looks are even searched: how long that takes would tell how many there are. */
export async function mayReadOthers(reader: Reader, viewer: Viewer, caseId: string): Promise<boolean> {
  if (viewer.grants.some(({ role }) => role === 'auditor')) return true;
  const { head } = await readHead(reader, { actorId: viewer.personId, streamId: caseId, commandId: null });
  return head?.kind === 'case' && (head.facts as Facts).respondentId === viewer.personId;
}

export function countAccess({ reader }: TraceSources, viewer: Viewer, filter: LookFilter) {
  return countLooks(reader, viewer.personId, rowFilter(filter));
}

/** The person as the trace names them; null where the directory knows nobody by that id. */
export function personIn(directory: Directory, { locale }: Viewer, id: string | null) {
  const person = id ? directory.findPerson(id) : undefined;
  if (!person) return null;
  return {
    id: person.id,
    name: person.name,
    title: (locale === 'en' ? person.titleEn : person.title) ?? '',
  };
}

function lookView(
  directory: Directory,
  viewer: Viewer,
  { actorId, secondId, streamId, unitId, ...row }: LookRow,
): LookView {
  return {
    ...row,
    caseId: streamId,
    unit: { id: unitId, name: directory.findUnit(unitId)?.name ?? '' },
    person: personIn(directory, viewer, actorId),
    second: personIn(directory, viewer, secondId),
  };
}

function rowFilter({ person, caseId, from, to, only }: LookFilter): Filter {
  return {
    actorId: person ?? null,
    streamId: caseId ?? null,
    from: from ?? null,
    to: to ?? null,
    only: only ?? null,
  };
}
