// The history of a case, oldest first: who did what, when, and what was written, as far as this viewer may read it.
import type { History, HistoryEntry } from '#workflows/contract/case-schemas.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';
import { type CaseSources, type ReadEntry, readCase, readEntries } from './case-reading.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Null where there is no such case for this viewer. `next` is the version to go on after. */
export async function listCaseHistory(
  sources: CaseSources,
  viewer: Viewer,
  caseId: string,
  page: { after: number; limit: number },
): Promise<History | null> {
  const reading = await readCase(sources, viewer, caseId);
  if (!reading) return null;
  const { after: afterVersion, limit } = page;
  const { entries, last } = await readEntries(sources, viewer, reading, {
    what: 'history',
    afterVersion,
    limit,
  });
  const readable = entries.filter((entry) => entry.isReadable);
  const { acted } = reading.head.facts;
  return {
    entries: readable.map((entry) => historyEntry(sources.directory, viewer, acted, entry)),
    next: last,
  };
}

/** One entry as the wire carries it; `acted` says in which group each person has acted. */
export function historyEntry(
  directory: Directory,
  viewer: Viewer,
  acted: Record<string, string>,
  entry: ReadEntry,
): HistoryEntry {
  const shown = (id: string | null) => {
    const kept = id ? entry.kept?.get(id) : undefined;
    if (id && kept) return { id, name: kept[viewer.locale], title: '' };
    const found = id ? directory.findPerson(id) : undefined;
    if (!found) return null;
    return { id: found.id, name: found.name, title: viewer.locale === 'en' ? found.titleEn : found.title };
  };
  return {
    version: entry.version,
    position: entry.position,
    type: entry.type,
    at: entry.at,
    actor: {
      kind: entry.actorKind,
      person: shown(entry.actorId),
      part: (entry.actorId && acted[entry.actorId]) || null,
      deputyFor: shown(entry.onBehalfOf),
    },
    from: entry.stateFrom,
    to: entry.stateTo,
    // How a member voted is not read in the history, nor a paper of theirs: the count is what counts.
    payload: /\.(castBallot|takePaper)$/.test(entry.type) ? {} : entry.text,
    names: Object.fromEntries(
      idsIn(entry.text).flatMap((id) => {
        const name =
          entry.kept?.get(id)?.[viewer.locale] ??
          directory.findPerson(id)?.name ??
          directory.findUnit(id)?.name;
        return name ? [[id, name] as const] : [];
      }),
    ),
    commitment: Buffer.from(entry.leaf).toString('base64url'),
  };
}

function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}
