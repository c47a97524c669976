// What an entry of the settings does to the tables that everything else reads: written by the same statement as the entry,
// or not at all. Names and texts stand in here and in the sealed payload, never in the entry.
import type { Day } from '../rules/day.ts';
import type { SettingsGrant } from './settings-rule.ts';

export type NewPerson = {
  id: string;
  name: string;
  title: string;
  titleEn: string;
  unitId: string;
  isOfficial: boolean;
  joinedOn: Day;
};

/** What is left out stays as it is. */
export type PersonChange = { id: string } & Partial<{
  name: string;
  title: string;
  titleEn: string;
  unitId: string;
  superiorId: string | null;
  leftOn: Day;
}>;

export type NewUnit = {
  id: string;
  code: string;
  name: string;
  nameEn: string | null;
  parentId: string;
  kind: string;
};

export type UnitChange = { id: string } & Partial<{
  name: string;
  nameEn: string | null;
  parentId: string;
  headId: string;
}>;

export type SettingsChange =
  | { op: 'addPerson'; person: NewPerson }
  | { op: 'setPerson'; person: PersonChange }
  | { op: 'addUnit'; unit: NewUnit }
  | { op: 'setUnit'; unit: UnitChange }
  | { op: 'addGrant'; grant: SettingsGrant }
  /** Whole days: a role that ends at once was held to the day before. */
  | { op: 'endGrant'; id: string; lastDay: Day }
  | { op: 'addRelation'; relation: { memberId: string; otherId: string; kind: string } }
  /** A value that every node keeps beside the directory, by the keys of `settings-values.ts`. */
  | { op: 'setValue'; key: string; value: unknown };
