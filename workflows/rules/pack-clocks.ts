// The time limits of a rule pack: how long, in which days, whose, and whether a stay stops them. What a lapse means is
// said by the procedure, never by a pack.
import { z } from 'zod';

export const ClockRule = z.strictObject({
  amount: z.int().positive(),
  unit: z.enum(['d', 'wd', 'y']),
  side: z.enum(['person', 'body']),
  article: z.string(),
  /** Stops while the case is stayed (invariant 11 names those that never do). */
  pausable: z.boolean(),
  source: z.string().min(1),
});
