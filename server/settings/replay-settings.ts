// A settings stream built anew from its entries alone: the same `advanceSettings` judges each again, with what the server
// knew then, so a head that differs was not made by its entries.
import type { Actor } from '#workflows/case/roles.ts';
import { advanceSettings, openSettings, type SettingsHead } from '#workflows/settings/advance-settings.ts';
import type { SettingsResolved } from '#workflows/settings/settings-rule.ts';

export type RecordedSettingsEntry = {
  version: number;
  type: string;
  actor: Actor;
  at: string;
  data: Record<string, unknown>;
  resolved: SettingsResolved;
};

/** The head after the last of the entries, which must begin with the first. Throws where one does not replay. */
export function replaySettings(streamId: string, entries: readonly RecordedSettingsEntry[]): SettingsHead {
  let head: SettingsHead | undefined;
  for (const { version, type, data, actor, at, resolved } of entries) {
    const sent = { type, data, actor, at };
    const answer = head
      ? advanceSettings(head, sent, resolved)
      : openSettings(sent, { unitId: String(data.unitId) });
    if (answer.outcome === 'refused')
      throw new Error(`Entry ${version} of ${streamId} does not replay: ${answer.refusal.code}.`);
    head = answer.head;
  }
  if (!head) throw new Error(`There is no entry of ${streamId} to replay.`);
  return head;
}
