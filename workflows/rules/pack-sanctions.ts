// The ladder of sanctions, how far it may be used and for how long: limitation classes, factors, standard of proof. The
// weights order the ladder; a milder form always weighs less.
import { z } from 'zod';
import { enforcementMeasures } from './enforcement-measures.ts';
import { Listed, Words, Years } from './pack-text.ts';

export const Sanction = z.strictObject({
  code: z.string(),
  words: Words,
  weight: z.int().positive(),
  /** How long it stays in force; `null` is permanent. */
  expires: Years.nullable(),
  /** What must not have happened for it to end by itself. An appeal or a complaint can never be listed. */
  endsOnlyWithout: z.array(z.enum(['newViolation'])),
  officeHoldersOnly: z.boolean(),
  /** How it is carried out; left out, it is announced and recorded. */
  measures: z.array(z.enum(enforcementMeasures)).min(1).optional(),
  /** May be imposed on a probationary member. */
  probationary: z.boolean(),
});

/** How long after the conduct each sanction can still be imposed; `null` has no limit. */
export const LimitationClass = z.strictObject({
  code: z.string(),
  words: Words,
  perSanction: z.record(z.string(), Years.nullable()),
  article: z.string(),
  source: z.string().min(1),
});
export type LimitationClass = z.infer<typeof LimitationClass>;

export const Limitation = z.strictObject({
  startsAtEndOfConduct: z.literal(true),
  restartsOnNewViolation: z.boolean(),
  tolledByStay: z.boolean(),
});

export const Factor = Listed.extend({ kind: z.enum(['aggravating', 'mitigating']) });
export type Factor = z.infer<typeof Factor>;

export const RangeRules = z.strictObject({
  /** How many steps below the mildest a mitigating factor opens. */
  mitigatingLowersBy: z.int().nonnegative(),
  /** Whether the gravest form of a range is open only with an aggravating factor. */
  gravestNeedsAggravating: z.boolean(),
});

const Proof = z.enum(['balanceOfProbabilities', 'clearAndConvincing']);

export const StandardOfProof = z.strictObject({
  usual: Proof,
  /** Where a graver sanction needs more. */
  perSanction: z.record(z.string(), Proof),
});
export type StandardOfProof = z.infer<typeof StandardOfProof>;
