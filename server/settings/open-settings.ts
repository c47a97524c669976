// Opens the streams of administration as the system, once the organisation has its top unit. Safe to run from several nodes
// and on every start: a stream that is there stays as it is.
import { readHeadAsSystem } from '#db/read-head.ts';
import { settingsAreas, settingsStreamOf } from '#workflows/settings/settings-areas.ts';
import { performFirst } from '../cases/perform-command.ts';
import type { WritePath } from '../cases/write-path.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { settingsProcedure } from './settings-procedure.ts';

export async function openSettingsStreams(path: WritePath): Promise<void> {
  const top = path.directory.topUnit();
  if (!top) return;
  for (const area of settingsAreas) {
    const streamId = settingsStreamOf(area);
    const { head } = await readHeadAsSystem(path.feedLanes, { streamId, commandId: null });
    if (head) continue;
    const payload = { area, unitId: top.id };
    const sent = { commandId: uuidV7(), payload, actor: { kind: 'system' as const, id: null } };
    await performFirst(path, settingsProcedure, sent, streamId);
  }
}
