// Which sanctions each allegation can still lead to, on the wire: the day on which each lapses and the proof of it, line by
// line. It says what the law leaves open and nothing of what anybody intends.
import { z } from 'zod';

export const LimitationLine = z.object({
  words: z.string(),
  article: z.string(),
  /** The day that the step led to, where it led to one. */
  day: z.iso.date().nullable(),
});

export const SanctionClockView = z.object({
  allegationId: z.string(),
  provision: z.string(),
  /** Pin of the edition whose range applies. */
  edition: z.string(),
  /** The day on which it was asked; that of the finding once there is a decision. */
  measuredOn: z.iso.date(),
  /** The mildest first. */
  sanctions: z.array(
    z.object({
      sanction: z.string(),
      isLawful: z.boolean(),
      /** The last day on which it is lawful; null where it never lapses. */
      lastDay: z.iso.date().nullable(),
      proof: z.array(LimitationLine),
    }),
  ),
});
export type SanctionClockView = z.infer<typeof SanctionClockView>;
