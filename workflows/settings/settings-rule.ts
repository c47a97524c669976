// What the rules of administration look at. The form is that of a case's rules: a guard with an id, the article that it
// enforces, words in both languages. Nothing in here knows of a case, so no answer can say anything about one.
import type { Actor, Role } from '../case/roles.ts';
import type { Rule } from '../case/rule.ts';
import type { Day, Instant } from '../rules/day.ts';
import type { SettingsFacts } from './settings-facts.ts';

/** `self` is anybody of the organisation in what is theirs: their own ties, their own deputy. */
export const settingsParts = ['administrator', 'self', 'system'] as const;
export type SettingsPart = (typeof settingsParts)[number];

export type SettingsPerson = {
  id: string;
  unitId: string;
  leftOn: Day | null;
  /** Their superior, that one's superior, and so on. */
  superiors: string[];
};

export type SettingsUnit = {
  id: string;
  /** Itself and every unit above it. */
  line: string[];
};

export type SettingsGrant = {
  id: string;
  memberId: string;
  role: Role;
  unitId: string;
  from: Day;
  /** The last day; null while none is set. */
  to: Day | null;
  /** Whom the holder stands in for. */
  delegatedBy: string | null;
};

/** Looked up by the server before a command is judged, and stored with the entry. */
export type SettingsResolved = {
  /** Roles that the actor holds today in the unit above all others. */
  actorRoles: Role[];
  ids: string[];
  people: Record<string, SettingsPerson>;
  units: Record<string, SettingsUnit>;
  /** Of everybody named, those they have as deputies, and all administrators. */
  grants: SettingsGrant[];
  longestDelegationDays: number;
  /** Whether another unit has the code that the payload names. */
  isCodeTaken?: boolean;
  /** What is known of a declared tie, without saying with whom. */
  tie?: { toOneself: boolean; isKnown: boolean; isStranger: boolean };
};

export const nothingForSettings: SettingsResolved = {
  actorRoles: [],
  ids: [],
  people: {},
  units: {},
  grants: [],
  longestDelegationDays: 0,
};

export type SettingsSituation = {
  facts: SettingsFacts;
  actor: Actor;
  parts: ReadonlySet<SettingsPart>;
  resolved: SettingsResolved;
  at: Instant;
  day: Day;
};

export type SettingsAttempt<Data> = SettingsSituation & { data: Data };
export type SettingsCheckRule<Data> = Rule<SettingsAttempt<Data>>;

export function isInForce({ from, to }: Pick<SettingsGrant, 'from' | 'to'>, on: Day): boolean {
  return from <= on && (to === null || to >= on);
}

/** Whether the grant is in force or still to come. */
export function isNotOver({ to }: Pick<SettingsGrant, 'to'>, on: Day): boolean {
  return to === null || to >= on;
}
