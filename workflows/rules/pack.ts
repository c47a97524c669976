// A rule pack: the dated, versioned data that the guards and clocks read. Numbers live here and nowhere in code.
// Who installs a pack must check it against the current text of its sources; the pack carries that duty as data.
import { z } from 'zod';
import { PackBallot } from './pack-ballot.ts';
import { ClockRule } from './pack-clocks.ts';
import {
  Interim,
  Limits,
  PackAppeal,
  ProtectionRules,
  ReopeningRules,
  Retention,
  Stays,
} from './pack-limits.ts';
import { Provision as PackProvision } from './pack-provisions.ts';
import {
  Factor,
  Limitation,
  LimitationClass,
  RangeRules,
  Sanction,
  StandardOfProof,
} from './pack-sanctions.ts';
import { Article, Citation, Listed, Words as PackWords } from './pack-text.ts';

export type Words = PackWords;
export type Provision = PackProvision;

export const RulePack = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  version: z.string().regex(/^\d{4}\.\d+$/),
  title: PackWords,
  validFrom: z.iso.date(),
  /** Since when its provisions have been the written rule; earlier conduct is nothing that it can judge. */
  provisionsSince: z.iso.date(),
  checkAgainst: PackWords,
  /** What the source says and this pack does not follow, or follows with a doubt, each with its reason. */
  flags: z.array(z.strictObject({ path: z.string(), words: PackWords })),
  articles: z.record(z.string(), Article),
  /** Where every number outside the clocks and limitation classes comes from, by its path in the pack. */
  citations: z.record(z.string(), Citation),
  clocks: z.record(z.string(), ClockRule),
  sanctions: z.array(Sanction).min(1),
  limitationClasses: z.array(LimitationClass).min(1),
  limitation: Limitation,
  factors: z.array(Factor),
  rangeRules: RangeRules,
  standardOfProof: StandardOfProof,
  provisions: z.array(PackProvision).min(1),
  ballot: PackBallot,
  limits: Limits,
  stays: Stays,
  interim: Interim,
  deferralGrounds: z.array(Listed),
  discontinuance: z.strictObject({
    /** Whether a case ends because the respondent has left the organisation. */
    left: z.boolean(),
  }),
  appeal: PackAppeal,
  /** Whether the effect of a decision waits for the appeal. */
  effectPendingAppeal: z.enum(['waits', 'runs']),
  reopening: ReopeningRules,
  protection: ProtectionRules,
  /** By outcome, as the resolved states are named. */
  retention: z.record(z.string(), Retention),
  /** What a procedural defect does, by its code: it blocks, demands a reasoned override, or is noted. */
  defects: z.record(z.string(), z.enum(['block', 'override', 'note'])),
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
