// What the pages of administration carry: the directory, roles and their periods, packs, the calendar. Nothing in here comes
// from a case but counts over the whole organisation.
import { z } from 'zod';
import { Named } from './board-schemas.ts';
import { PersonView } from './case-schemas.ts';

export const SettingsAreaName = z.enum(['directory', 'packs', 'calendar', 'general']);

export const GrantView = z.object({
  id: z.uuid(),
  person: PersonView,
  role: z.string(),
  unit: Named,
  from: z.iso.date(),
  to: z.iso.date().nullable(),
  /** Where this is a deputy's: whose role it is. */
  standsInFor: PersonView.nullable(),
  status: z.enum(['now', 'coming', 'over']),
  /** Within a month. */
  endsSoon: z.boolean(),
  canHaveDeputy: z.boolean(),
});
export type GrantView = z.infer<typeof GrantView>;

export const StaffCard = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  unit: Named,
  roles: z.array(z.string()),
  leftOn: z.iso.date().nullable(),
  hasAccount: z.boolean(),
});
export type StaffCard = z.infer<typeof StaffCard>;
export const Staff = z.object({ people: z.array(StaffCard), total: z.int() });
export type Staff = z.infer<typeof Staff>;

export const StaffView = StaffCard.extend({
  titles: z.object({ vi: z.string(), en: z.string() }),
  joinedOn: z.iso.date(),
  holdsOffice: z.boolean(),
  superior: PersonView.nullable(),
  headOf: z.array(Named),
  grants: z.array(GrantView),
  /** Who stands in for them. */
  deputies: z.array(GrantView),
});
export type StaffView = z.infer<typeof StaffView>;

export const UnitNode = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  parentId: z.uuid().nullable(),
  kind: z.string(),
  head: PersonView.nullable(),
  people: z.int(),
});
export type UnitNode = z.infer<typeof UnitNode>;

const TwoWords = z.object({ vi: z.string(), en: z.string() });

export const PackCard = z.object({
  pin: z.string(),
  title: TwoWords,
  validFrom: z.iso.date(),
  checkAgainst: TwoWords,
  state: z.enum(['active', 'installed', 'withdrawn', 'available']),
  checked: z.object({ on: z.iso.date(), by: PersonView.nullable(), source: z.string() }).nullable(),
  isUsable: z.boolean(),
  findings: z.array(z.object({ severity: z.string(), code: z.string(), path: z.string(), words: TwoWords })),
  checklist: z.array(TwoWords),
});
export type PackCard = z.infer<typeof PackCard>;

/** Counts over all open cases; no case is named, and none is moved. */
export const PackEffect = z.object({
  openCases: z.int(),
  /** Made by another version, so that nothing can be said of them. */
  unreadable: z.int(),
  touched: z.int(),
  heldBack: z.int(),
  deadlinesMoved: z.int(),
  deadlinesOver: z.int(),
  sanctionsLost: z.int(),
  sanctionsGained: z.int(),
  votesChanged: z.int(),
  limitsUsedUp: z.int(),
});
export type PackEffect = z.infer<typeof PackEffect>;

const LeafValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export const PackDifference = z.object({
  from: z.string(),
  to: z.string(),
  changes: z.array(
    z.object({
      path: z.string(),
      from: LeafValue,
      to: LeafValue,
      direction: z.enum(['milder', 'stricter', 'neutral']),
    }),
  ),
  /** Sentences written anew: counted, not listed. */
  wording: z.int(),
  effect: PackEffect,
});
export type PackDifference = z.infer<typeof PackDifference>;

export const CalendarDay = z.object({
  day: z.iso.date(),
  kind: z.enum(['off', 'worked']),
  basis: z.string(),
  /** Entered here, and not as shipped. */
  amended: z.boolean(),
});
export const CalendarView = z.object({
  version: z.string(),
  today: z.iso.date(),
  days: z.array(CalendarDay),
  covers: z.object({ from: z.iso.date(), to: z.iso.date() }).nullable(),
});
export type CalendarView = z.infer<typeof CalendarView>;

/** What open cases would be counted as under the changed calendar. They keep their own: it is shown, not done. */
export const CalendarEffect = z.object({
  openCases: z.int(),
  unreadable: z.int(),
  deadlines: z.int(),
  later: z.int(),
  earlier: z.int(),
});
export type CalendarEffect = z.infer<typeof CalendarEffect>;

export const SettingsOverview = z.object({
  areas: z.array(z.object({ area: SettingsAreaName, version: z.int() })),
  organisation: TwoWords.nullable(),
  topUnit: Named.nullable(),
  longestDelegationDays: z.int(),
  activePack: z.string(),
  calendar: z.string(),
});
export type SettingsOverview = z.infer<typeof SettingsOverview>;

export const OwnRoles = z.object({
  grants: z.array(GrantView),
  /** Whom I have named, now or to come. */
  deputies: z.array(GrantView),
  longestDelegationDays: z.int(),
});
export type OwnRoles = z.infer<typeof OwnRoles>;
