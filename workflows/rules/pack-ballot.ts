// How a body votes under a rule pack: open or secret, counted of whom, and what carries. The arithmetic is that of
// `ballot.ts`; here are only its numbers.
import { z } from 'zod';

/** More than this share carries: exactly the share does not, so a tie never does. */
const MoreThan = z.strictObject({ over: z.int().nonnegative(), of: z.int().positive() });
/** This share carries, and more. */
const AtLeast = z.strictObject({ atLeast: z.int().positive(), of: z.int().positive() });

export const PackBallot = z.strictObject({
  mode: z.enum(['open', 'secret']),
  /** What a majority is counted of, fixed when the ballot opens. */
  denominator: z.enum(['allOfficial', 'entitled', 'present']),
  /** More than this share of the denominator carries the question. */
  majority: MoreThan,
  /** Where a sanction needs another majority than the usual. */
  perSanction: z.record(z.string(), z.union([MoreThan, AtLeast])),
  quorum: MoreThan,
  fewestMembers: z.int().positive(),
  /** Where no form reaches its majority, votes for the heaviest count for the next milder one, downward. */
  cascade: z.boolean(),
  /** A secret ballot of fewer papers is counted, and the choices are not listed. */
  fewestListedPapers: z.int().positive(),
  /** Whether who abstains stays in the denominator. */
  abstentions: z.enum(['counted', 'leftOut']),
  /** Sanctions that one body proposes and another, disjoint from it, decides. */
  secondBody: z.strictObject({ forSanctions: z.array(z.string()).min(1), proposing: AtLeast }).nullable(),
});
