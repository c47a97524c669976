// The facts of a settings stream: small and anonymous. The directory itself is in tables, which the same statement keeps
// with each entry; here stands only what the next command is judged on, or what a replay can be held against.
import type { PersonId } from '../case/facts.ts';
import type { Day } from '../rules/day.ts';
import type { SettingsArea } from './settings-areas.ts';

/** A pack that somebody has checked against its sources; `withdrawn` ones are no longer offered. */
export type InstalledPack = { pin: string; checkedOn: Day; by: PersonId; withdrawn: boolean };

/** A day that differs from the calendar that this version ships. Its legal basis is in the payload and the table. */
export type CalendarAmendment = { day: Day; kind: 'off' | 'worked' };

export type SettingsFacts = {
  area: SettingsArea;
  /** The unit above all others: administrators hold their role there. */
  unitId: string;
  openedOn: Day;
  /** How many entries of each command there have been. */
  counts: Record<string, number>;
  installed: InstalledPack[];
  /** The pack under which cases are opened; null while nobody has chosen one here. */
  activePack: string | null;
  amendments: CalendarAmendment[];
  /** Raised with every amendment: a calendar that was used never changes. */
  calendarEdition: number;
  longestDelegationDays: number;
};

/** A quarter: long enough for a leave, short enough that a role is not given away unseen. */
export const usualLongestDelegation = 90;

export function emptySettings(start: { area: SettingsArea; unitId: string; on: Day }): SettingsFacts {
  return {
    area: start.area,
    unitId: start.unitId,
    openedOn: start.on,
    counts: {},
    installed: [],
    activePack: null,
    amendments: [],
    calendarEdition: 0,
    longestDelegationDays: usualLongestDelegation,
  };
}
