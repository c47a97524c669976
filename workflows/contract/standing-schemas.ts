// What a sanction does today and what the respondent waits for, on the wire: the effect by its state, and requests that
// nobody has ruled on yet. Days and codes only.
import { z } from 'zod';
import { effects } from '../case/discipline/effect.ts';

export const StandingView = z.object({
  effect: z.enum(effects),
  /** The last day of a suspension on terms. */
  suspendedUntil: z.iso.date().nullable(),
  /** Days on which something was asked that waits for a ruling. */
  asked: z.object({
    postponement: z.iso.date().nullable(),
    suspension: z.iso.date().nullable(),
    lateAppeal: z.iso.date().nullable(),
  }),
  /** What a first body has only proposed; another decides. */
  proposal: z.object({ sanction: z.string(), on: z.iso.date() }).nullable(),
});
export type StandingView = z.infer<typeof StandingView>;
