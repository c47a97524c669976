// One area of administration as its viewer may see it, and whether they administer anything at all. Null where they do not:
// for everybody else there is nothing here.
import { readHead, type Head as StoredHead } from '#db/read-head.ts';
import { type SettingsArea, settingsStreamOf } from '#workflows/settings/settings-areas.ts';
import type { SettingsFacts } from '#workflows/settings/settings-facts.ts';
import type { CaseSources } from '../cases/case-reading.ts';
import type { Directory } from '../people/directory.ts';
import type { Viewer } from '../people/viewer.ts';

export type SettingsReading = { stored: StoredHead; facts: SettingsFacts; now: string; dataKey: Buffer };

export async function readSettings(
  { reader, keys }: Pick<CaseSources, 'reader' | 'keys'>,
  viewer: Viewer,
  area: SettingsArea,
): Promise<SettingsReading | null> {
  const streamId = settingsStreamOf(area);
  const request = { actorId: viewer.personId, streamId, commandId: null };
  const { head: stored, wrappedKey, now } = await readHead(reader, request);
  if (stored?.kind !== 'settings' || !wrappedKey) return null;
  const facts = stored.facts as SettingsFacts;
  return { stored, facts, now, dataKey: keys.unwrap(streamId, wrappedKey) };
}

/** Held in the top unit: the same as the database's own rule on who sees these streams. */
export function isAdministrator(directory: Directory, viewer: Viewer): boolean {
  const top = directory.topUnit();
  return viewer.grants.some(({ role, unitId }) => role === 'administrator' && unitId === top?.id);
}
