// The procedure of the settings on the write path. An entry brings with it what it does to the directory; the database
// writes both in one statement or neither.
import { engine, procedureVersion } from '#workflows/case/versions/procedure-version.ts';
import { defaultPack } from '#workflows/rules/packs.ts';
import {
  advanceSettings,
  changesOf,
  openSettings,
  type SettingsHead,
  settingsState,
} from '#workflows/settings/advance-settings.ts';
import { openArea } from '#workflows/settings/commands/open-area.ts';
import { findSettingsCommand, isForSelf } from '#workflows/settings/settings-catalogue.ts';
import type { AnySettingsCommand } from '#workflows/settings/settings-command.ts';
import type { SettingsFacts } from '#workflows/settings/settings-facts.ts';
import { nothingForSettings, type SettingsResolved } from '#workflows/settings/settings-rule.ts';
import type { Done, Procedure } from '../cases/procedure.ts';
import { noWarmHeads } from '../cases/warm-heads.ts';
import { resolveSettings } from './resolve-settings.ts';

export const settingsProcedure: Procedure<SettingsHead, SettingsResolved, AnySettingsCommand> = {
  kind: 'settings',
  opens: openArea.type,
  find: findSettingsCommand,
  stateOf: () => settingsState,
  headIn: (stored) => ({ head: { facts: stored.facts as SettingsFacts }, adopted: null }),
  warm: () => noWarmHeads,
  isSeenBy: () => true,
  isForSelf,
  resolve: async ({ directory }, { command, data, payload, sent, at }) => {
    await directory.reload();
    return resolveSettings(directory, { mints: command.mints, data, payload, actorId: sent.actor.id, at });
  },
  judge: advanceSettings,
  resolveOpening: () => nothingForSettings,
  judgeOpening: (sent, _, { unitId }) => openSettings(sent, { unitId }),
  contentOf: (_, done) => ({
    resolved: done.resolved,
    head: headOf(done.advanced.head.facts),
    parts: null,
    deadlines: null,
    outbox: null,
    left: [],
    changes: changesIn(done),
  }),
};

function headOf(facts: SettingsFacts) {
  return {
    unitId: facts.unitId,
    stage: 'settings',
    state: settingsState,
    value: { settings: facts.area },
    facts,
    card: {},
    ...{ procedure: procedureVersion, pack: defaultPack, engine },
  };
}

function changesIn({ before, resolved, type, actor, payload, at }: Done<SettingsHead, SettingsResolved>) {
  const command = findSettingsCommand(type);
  return command && before ? changesOf(command, before, { type, payload, actor, at }, resolved) : [];
}
