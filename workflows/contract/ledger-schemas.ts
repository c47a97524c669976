// What anybody may know of the ledger beside its hashes: whose it is, how far it has got, and who watches it.
import { z } from 'zod';

export const LedgerView = z.object({
  origin: z.string(),
  /** `name+id+base64`, as in C2SP signed-note. */
  key: z.string(),
  /** Of the last checkpoint; null until something was signed. */
  size: z.int().nullable(),
  at: z.string().nullable(),
  witnesses: z.array(
    z.object({
      name: z.string(),
      key: z.string(),
      /** Under which size it last put its name, and when by its own clock. */
      size: z.int().nullable(),
      at: z.string().nullable(),
    }),
  ),
});
export type LedgerView = z.infer<typeof LedgerView>;
