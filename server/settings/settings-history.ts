// The history of an area, oldest first. What somebody declared about their relatives is read by nobody but who entered it.
import { type HistoryEntry, listHistory } from '#db/queries/list-history.ts';
import type { History } from '#workflows/contract/case-schemas.ts';
import { declareTie } from '#workflows/settings/commands/declare-tie.ts';
import { recordTie } from '#workflows/settings/commands/record-tie.ts';
import type { SettingsArea } from '#workflows/settings/settings-areas.ts';
import type { SettingsResolved } from '#workflows/settings/settings-rule.ts';
import { historyEntry } from '../cases/case-history.ts';
import { type CaseSources, textOf } from '../cases/case-reading.ts';
import type { Viewer } from '../people/viewer.ts';
import { readSettings } from './settings-reading.ts';

const ties: ReadonlySet<string> = new Set([declareTie.type, recordTie.type]);

/** Null for who administers nothing. */
export async function listSettingsHistory(
  sources: CaseSources,
  viewer: Viewer,
  area: SettingsArea,
  { after: afterVersion, limit }: { after: number; limit: number },
): Promise<History | null> {
  const reading = await readSettings(sources, viewer, area);
  if (!reading) return null;
  const { streamId } = reading.stored;
  const found = await listHistory(sources.reader, viewer.personId, { streamId, afterVersion, limit });
  const entries = found.map((entry) => {
    const isClosed = ties.has(entry.type) && entry.actorId !== viewer.personId;
    const text = isClosed ? {} : { ...textOf(reading.dataKey, streamId, entry), ...roleNamedIn(entry) };
    return historyEntry(sources.directory, viewer, {}, { ...entry, text, isReadable: true });
  });
  return { entries, next: found.length === limit ? (found.at(-1)?.version ?? null) : null };
}

/** A role is named by its id; whose it was and which one is in what the server had looked up. */
function roleNamedIn({ data, resolved }: HistoryEntry): { holder?: string; role?: string } {
  const { grantId } = data as { grantId?: string };
  const grant = (resolved as Partial<SettingsResolved>).grants?.find(({ id }) => id === grantId);
  return grantId && grant ? { holder: grant.memberId, role: grant.role } : {};
}
