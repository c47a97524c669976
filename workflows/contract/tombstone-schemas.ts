// What is left of a case that was disposed of, on the wire: its number, how it ended, its days, who proposed and who agreed to the disposal,
// and what each entry committed to. Nothing else is left.
import { z } from 'zod';
import { PersonView } from './case-schemas.ts';

export const Tombstone = z.object({
  id: z.uuid(),
  ref: z.string(),
  unit: z.string(),
  /** The rule pack, such as `standard@2026.1`: its rules fixed how long the file was kept. */
  pack: z.string(),
  outcome: z.string().nullable(),
  receivedOn: z.iso.date(),
  noticeOn: z.iso.date().nullable(),
  disposedOn: z.iso.date(),
  /** The first proposed it, the second agreed. Empty where an older copy of the database brought it back and it was erased again. */
  disposedBy: z.array(z.object({ person: PersonView, at: z.iso.datetime() })),
  entries: z.array(z.object({ version: z.int(), at: z.iso.datetime(), commitment: z.string() })),
});
export type Tombstone = z.infer<typeof Tombstone>;
