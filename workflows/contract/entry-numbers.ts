// How requests number entries and versions: no further than the record counts (an integer of PostgreSQL), so that what cannot be there is
// refused as a request and never reaches the database.
import { z } from 'zod';

const most = 2_147_483_647;

/** A page of entries that come after the one with this number; 0 begins with the first. */
export const PageOfEntries = z.object({
  after: z.coerce.number().int().min(0).max(most).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(100),
});

/** The version that the sender has seen. */
export const SeenVersion = z.int().min(0).max(most);
