// advanceSettings(head, command, resolved): the only way settings change. Pure, like `advance` of a case, so the entries
// rebuild every head. Refusals are returned; only a bug throws.
import { notInThisState } from '../case/advance.ts';
import { notYourTurn } from '../case/permitted.ts';
import type { Actor } from '../case/roles.ts';
import { type Refusal, refusalOf } from '../case/rule.ts';
import { dayOf, type Instant } from '../rules/day.ts';
import { openArea as openCommand } from './commands/open-area.ts';
import { settingsAreas } from './settings-areas.ts';
import { findSettingsCommand } from './settings-catalogue.ts';
import type { SettingsChange } from './settings-change.ts';
import type { AnySettingsCommand } from './settings-command.ts';
import { emptySettings, type SettingsFacts } from './settings-facts.ts';
import type { SettingsPart, SettingsResolved, SettingsSituation } from './settings-rule.ts';

export type SettingsHead = { facts: SettingsFacts };
export type SettingsSent = { type: string; data: Record<string, unknown>; actor: Actor; at: Instant };
export type SettingsAdvanced = {
  outcome: 'advanced';
  head: SettingsHead;
  from: string | null;
  state: string;
};
type SettingsRefused = { outcome: 'refused'; refusal: Refusal };

export const settingsState = 'settings.open';

export function settingsSituation(
  { facts }: SettingsHead,
  actor: Actor,
  resolved: SettingsResolved,
  at: Instant,
): SettingsSituation {
  return { facts, actor, parts: partsIn(actor, resolved), resolved, at, day: dayOf(at) };
}

/** Whoever has left is nobody here any more. */
function partsIn(actor: Actor, { actorRoles, people }: SettingsResolved): ReadonlySet<SettingsPart> {
  if (actor.kind === 'system') return new Set(['system']);
  const me = actor.kind === 'person' && actor.id ? people[actor.id] : undefined;
  if (!me || me.leftOn !== null) return new Set();
  return new Set(actorRoles.includes('administrator') ? ['administrator', 'self'] : ['self']);
}

export function advanceSettings(
  head: SettingsHead,
  sent: SettingsSent,
  resolved: SettingsResolved,
): SettingsAdvanced | SettingsRefused {
  const command = findSettingsCommand(sent.type);
  if (!command || command.area !== head.facts.area) return { outcome: 'refused', refusal: notInThisState };
  const attempt = { ...settingsSituation(head, sent.actor, resolved, sent.at), data: sent.data };
  if (!command.by.some((part) => attempt.parts.has(part)))
    return { outcome: 'refused', refusal: refusalOf(notYourTurn) };
  const broken = command.check.find((rule) => !rule.holds(attempt));
  if (broken) return { outcome: 'refused', refusal: refusalOf(broken) };
  const facts = counted(command.apply(attempt), sent.type);
  return { outcome: 'advanced', head: { facts }, from: settingsState, state: settingsState };
}

/** Opens the stream of an area. */
export function openSettings(
  sent: SettingsSent,
  start: { unitId: string },
): SettingsAdvanced | SettingsRefused {
  const area = settingsAreas.find((one) => one === sent.data.area);
  if (sent.type !== openCommand.type || !area || sent.actor.kind !== 'system')
    return { outcome: 'refused', refusal: notInThisState };
  const facts = emptySettings({ area, unitId: start.unitId, on: dayOf(sent.at) });
  return { outcome: 'advanced', head: { facts }, from: null, state: settingsState };
}

/** What the lawful command does to the directory; `payload` is whole, with names and texts. */
export function changesOf(
  command: AnySettingsCommand,
  head: SettingsHead,
  sent: Omit<SettingsSent, 'data'> & { payload: Record<string, unknown> },
  resolved: SettingsResolved,
): SettingsChange[] {
  return command.project({
    ...settingsSituation(head, sent.actor, resolved, sent.at),
    data: sent.payload,
  });
}

function counted(facts: SettingsFacts, type: string): SettingsFacts {
  return { ...facts, counts: { ...facts.counts, [type]: (facts.counts[type] ?? 0) + 1 } };
}
