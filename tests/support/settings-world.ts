// The settings of one organisation in memory, driven through `advanceSettings` as the server drives it: payloads are parsed,
// narrative is taken out, what the rules may know is looked up in what the test says, and the changes are applied to it.
import { withoutNarrative } from '#workflows/case/narrative.ts';
import { addDays, type Day, dayOf } from '#workflows/rules/day.ts';
import {
  advanceSettings,
  changesOf,
  openSettings,
  type SettingsHead,
} from '#workflows/settings/advance-settings.ts';
import type { SettingsArea } from '#workflows/settings/settings-areas.ts';
import { findSettingsCommand } from '#workflows/settings/settings-catalogue.ts';
import type { SettingsChange } from '#workflows/settings/settings-change.ts';
import type { AnySettingsCommand } from '#workflows/settings/settings-command.ts';
import type { SettingsGrant, SettingsPerson, SettingsResolved } from '#workflows/settings/settings-rule.ts';
import { unitId as branch, idOf, type Name } from './cast.ts';
import { v7 } from './uuid-v7.ts';

export const top = '01900000-0000-7000-8000-00000000dddd';
export const below = '01900000-0000-7000-8000-00000000bbbb';
export { branch };

type Payload = Record<string, unknown>;

export class SettingsWorld {
  at = '2026-03-02T02:00:00.000Z';
  people = new Map<string, SettingsPerson>();
  /** `below` is below `branch`, which is below `top`. */
  lines: Record<string, string[]> = { [top]: [top], [branch]: [branch, top], [below]: [below, branch, top] };
  grants: SettingsGrant[] = [];
  ties = new Set<string>();
  codes = new Set(['CB-01']);
  longestDelegationDays = 90;
  changes: SettingsChange[] = [];
  #heads = new Map<SettingsArea, SettingsHead>();

  constructor() {
    for (const name of ['administrator', 'outsider', 'supervisor', 'secretary', 'member1', 'intake'] as const)
      this.people.set(idOf(name), { id: idOf(name), unitId: branch, leftOn: null, superiors: [] });
    this.grant('administrator', { role: 'administrator', unitId: top });
    this.grant('supervisor', { role: 'supervisor' });
    this.grant('secretary', { role: 'secretary' });
    this.grant('member1', { role: 'member' });
  }

  get day(): Day {
    return dayOf(this.at);
  }

  grant(name: Name, change: Partial<SettingsGrant>): SettingsGrant {
    const usual = { id: v7(), memberId: idOf(name), role: 'intake' as const, unitId: branch };
    const grant = { ...usual, from: '2020-01-01', to: null, delegatedBy: null, ...change };
    this.grants.push(grant);
    return grant;
  }

  grantOf(name: Name): SettingsGrant {
    const found = this.grants.find(({ memberId }) => memberId === idOf(name));
    if (!found) throw new Error(`${name} holds no role.`);
    return found;
  }

  facts(area: SettingsArea) {
    return this.#head(area).facts;
  }

  /** The refusal's code, or null where it was done. */
  refusal(type: string, payload: Payload, by: Name = 'administrator'): string | null {
    const command = commandOf(type);
    const parsed = command.payload.parse(payload);
    const data = withoutNarrative(command.payload, parsed);
    const resolved = this.#resolved(command, parsed, by);
    const sent = { type, actor: { kind: 'person' as const, id: idOf(by) }, at: this.at };
    const before = this.#head(command.area);
    const answer = advanceSettings(before, { ...sent, data }, resolved);
    if (answer.outcome === 'refused') return answer.refusal.code.replace('refusal.', '');
    this.changes = changesOf(command, before, { ...sent, payload: parsed }, resolved);
    for (const change of this.changes) this.#apply(change);
    this.#heads.set(command.area, answer.head);
    return null;
  }

  must(type: string, payload: Payload, by: Name = 'administrator'): void {
    const code = this.refusal(type, payload, by);
    if (code !== null) throw new Error(`${type} by ${by} was refused: ${code}`);
  }

  #head(area: SettingsArea): SettingsHead {
    const known = this.#heads.get(area);
    if (known) return known;
    const sent = { type: 'settings.open', actor: { kind: 'system' as const, id: null }, at: this.at };
    const answer = openSettings({ ...sent, data: { area, unitId: top } }, { unitId: top });
    if (answer.outcome === 'refused') throw new Error(`${area} cannot be opened.`);
    return answer.head;
  }

  #resolved(command: AnySettingsCommand, payload: Payload, by: Name): SettingsResolved {
    const inForce = this.grants.filter(({ from, to }) => from <= this.day && (to === null || to >= this.day));
    const { otherId, personId = idOf(by) } = payload;
    const tie = {
      toOneself: otherId === personId,
      isKnown: this.ties.has(`${personId}/${otherId}`),
      isStranger: !this.people.has(String(otherId)),
    };
    return {
      actorRoles: inForce
        .filter((one) => one.memberId === idOf(by) && one.unitId === top)
        .map(({ role }) => role),
      ids: Array.from({ length: command.mints }, () => v7()),
      people: Object.fromEntries(this.people),
      units: Object.fromEntries(Object.entries(this.lines).map(([id, line]) => [id, { id, line }])),
      grants: this.grants,
      longestDelegationDays: this.longestDelegationDays,
      isCodeTaken: this.codes.has(String(payload.code)),
      ...(otherId === undefined ? {} : { tie }),
    };
  }

  #apply(change: SettingsChange): void {
    if (change.op === 'addGrant') this.grants.push(change.grant);
    if (change.op === 'endGrant')
      this.grants = this.grants.flatMap((one) => {
        if (one.id !== change.id) return [one];
        return one.from > change.lastDay ? [] : [{ ...one, to: change.lastDay }];
      });
    if (change.op === 'addRelation') this.ties.add(`${change.relation.memberId}/${change.relation.otherId}`);
    if (change.op === 'setPerson' && change.person.leftOn) {
      const person = this.people.get(change.person.id);
      if (person) this.people.set(person.id, { ...person, leftOn: change.person.leftOn });
    }
  }
}

export function inDays(world: SettingsWorld, days: number): Day {
  return addDays(world.day, days);
}

function commandOf(type: string): AnySettingsCommand {
  const found = findSettingsCommand(type);
  if (!found) throw new Error(`Administration has no command ${type}.`);
  return found;
}
