// A rule pack: the dated, versioned data that the guards and clocks read. Numbers live here and nowhere in code.
// Who installs a pack must check it against the current text of its sources; the pack carries that duty as data.
import { z } from 'zod';

const Words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
export type Words = z.infer<typeof Words>;

const Article = z.strictObject({ title: Words, text: Words });

const Duration = z.strictObject({
  amount: z.int().positive(),
  unit: z.enum(['d', 'wd', 'y']),
  side: z.enum(['person', 'body']),
  article: z.string(),
  /** Stops while the case is stayed (invariant 11 names those that never do). */
  pausable: z.boolean(),
  source: z.string().min(1),
});

const Sanction = z.strictObject({
  code: z.string(),
  words: Words,
  weight: z.int().positive(),
  /** How long it stays in force; `null` is permanent. */
  expires: z.strictObject({ amount: z.int().positive(), unit: z.literal('y') }).nullable(),
  officeHoldersOnly: z.boolean(),
});

const Provision = z.strictObject({
  code: z.string().regex(/^[A-Z]{2}-\d{2}$/),
  title: Words,
  /** Shown while nothing is decided: every title says "alleged". */
  alleged: Words,
  elements: z.array(z.strictObject({ key: z.string(), words: Words })).min(1),
  range: z.strictObject({ mildest: z.string(), gravest: z.string() }),
});
export type Provision = z.infer<typeof Provision>;

export const RulePack = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: Words,
  validFrom: z.iso.date(),
  checkAgainst: Words,
  articles: z.record(z.string(), Article),
  clocks: z.record(z.string(), Duration),
  sanctions: z.array(Sanction).min(1),
  provisions: z.array(Provision).min(1),
  ballot: z.strictObject({
    mode: z.literal('open'),
    /** What a majority is counted of, fixed when the ballot opens. */
    denominator: z.enum(['allOfficial', 'entitled', 'present']),
    /** More than this share of the denominator carries the question. */
    majority: z.strictObject({ over: z.int(), of: z.int() }),
    quorum: z.strictObject({ over: z.int(), of: z.int() }),
    fewestMembers: z.int().positive(),
  }),
  limits: z.strictObject({
    screeningReturns: z.int(),
    reportReturns: z.int(),
    /** Days that one extension may add at most. */
    extensionDays: z.int(),
    remittals: z.int(),
    adjournments: z.int(),
    /** How often the ballot on one question may be annulled before it is counted. */
    annulments: z.int(),
    noticeBeforeSittingDays: z.int(),
    papersBeforeSittingDays: z.int(),
  }),
  /** Whether the effect of a decision waits for the appeal. */
  effectPendingAppeal: z.enum(['waits', 'runs']),
});
export type RulePack = z.infer<typeof RulePack>;

/** The pin that a case or an allegation stores: `standard@2026.1`. */
export function pinOf(pack: RulePack): string {
  return `${pack.id}@${pack.version}`;
}

export function findProvision(pack: RulePack, code: string): Provision | undefined {
  return pack.provisions.find((provision) => provision.code === code);
}

export function weightOf(pack: RulePack, sanction: string): number {
  const found = pack.sanctions.find((one) => one.code === sanction);
  if (!found) throw new Error(`The pack ${pinOf(pack)} has no sanction ${sanction}.`);
  return found.weight;
}

/**
 * The sanctions that may be put to the vote for these provisions: from the mildest of any to the gravest of the
 * gravest (invariant 3: several proven allegations carry one sanction, within the gravest range).
 */
export function sanctionRange(pack: RulePack, provisions: readonly string[], holdsOffice: boolean): string[] {
  const ranges = provisions
    .map((code) => findProvision(pack, code)?.range)
    .filter((range) => range !== undefined);
  if (ranges.length === 0) return [];
  const lowest = Math.min(...ranges.map((range) => weightOf(pack, range.mildest)));
  const highest = Math.max(...ranges.map((range) => weightOf(pack, range.gravest)));
  return pack.sanctions
    .filter((one) => one.weight >= lowest && one.weight <= highest && (holdsOffice || !one.officeHoldersOnly))
    .map((one) => one.code);
}
