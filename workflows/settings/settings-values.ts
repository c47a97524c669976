// What every node keeps beside the directory's tables, and how it is read back: the name of the organisation, how long a
// deputy may stand in, the packs that were checked, the editions of the calendar. Whatever is not there is as shipped.
import { z } from 'zod';
import { usualLongestDelegation } from './settings-facts.ts';

const Amendments = z.array(z.object({ day: z.iso.date(), kind: z.enum(['off', 'worked']) }));
const NamedBy = z.object({ vi: z.string(), en: z.string() });
const Installed = z.object({
  pin: z.string(),
  checkedOn: z.iso.date(),
  by: z.uuid(),
  source: z.string(),
  withdrawn: z.boolean(),
});
export type InstalledValue = z.infer<typeof Installed>;

export const valueKeys = {
  organisation: 'organisation',
  longestDelegation: 'longestDelegation',
  activePack: 'activePack',
  calendar: 'calendar',
  packPrefix: 'pack/',
  editionPrefix: 'calendar/',
  basisPrefix: 'basis/',
} as const;

export type SettingsValues = {
  organisation: { vi: string; en: string } | null;
  longestDelegation: number;
  activePack: string | null;
  installed: InstalledValue[];
  /** The edition under which cases are opened; null where the shipped one is. */
  calendar: string | null;
  editions: { version: string; amendments: z.infer<typeof Amendments> }[];
  /** The legal basis of each amended day. */
  bases: Record<string, string>;
};

/** Throws where a row is none of ours: nobody guesses what a setting might have meant. */
export function settingsValuesOf(rows: readonly { key: string; value: unknown }[]): SettingsValues {
  const byKey = new Map(rows.map(({ key, value }) => [key, value]));
  const under = (prefix: string) =>
    rows.flatMap(({ key, value }) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
    );
  return {
    organisation: NamedBy.nullable().parse(byKey.get(valueKeys.organisation) ?? null),
    longestDelegation: z.int().parse(byKey.get(valueKeys.longestDelegation) ?? usualLongestDelegation),
    activePack: z
      .string()
      .nullable()
      .parse(byKey.get(valueKeys.activePack) ?? null),
    installed: under(valueKeys.packPrefix).map(([, value]) => Installed.parse(value)),
    calendar: z
      .string()
      .nullable()
      .parse(byKey.get(valueKeys.calendar) ?? null),
    editions: under(valueKeys.editionPrefix).map(([version, value]) => ({
      version,
      amendments: Amendments.parse(value),
    })),
    bases: Object.fromEntries(
      under(valueKeys.basisPrefix).map(([day, value]) => [day, z.string().parse(value)]),
    ),
  };
}
