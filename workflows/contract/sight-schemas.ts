// Who is kept out of a case and who reads it in an emergency, as told to those who have to know: how many and for what kind of
// reason, never whose tie it is.
import { z } from 'zod';

export const SightView = z.object({
  keptOut: z.array(z.object({ kind: z.enum(['tie', 'interest']), count: z.int() })),
  /** Duties in the case that are still somebody's who is kept out: another has to take them over. */
  toReplace: z.array(z.string()),
  emergencies: z.array(
    z.object({
      person: z.object({ id: z.uuid(), name: z.string(), title: z.string() }),
      until: z.iso.datetime(),
    }),
  ),
});
export type SightView = z.infer<typeof SightView>;
