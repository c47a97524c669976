// The exhibits of a case with what is on record of each: where it came from, whether the respondent has it, and through whose
// hands it went. For whoever reads the file; to everybody else there are none.
import { z } from 'zod';
import { PersonView } from './case-schemas.ts';

export const CustodyEvent = z.object({
  /** The entry that says so. */
  entry: z.int(),
  at: z.iso.datetime(),
  by: PersonView.nullable(),
  act: z.enum([
    'recorded',
    'handedIn',
    'version',
    'redacted',
    'withholdingAsked',
    'withheld',
    'disclosed',
    'receivedFrom',
    'copiedFor',
    'handedOver',
    'returned',
  ]),
  /** The day that is told where it is not that of the entry, the person or office, and what was noted. */
  day: z.iso.date().nullable(),
  who: z.string().nullable(),
  note: z.string().nullable(),
});
export type CustodyEvent = z.infer<typeof CustodyEvent>;

export const DossierExhibit = z.object({
  id: z.uuid(),
  source: z.string().nullable(),
  custody: z.string().nullable(),
  standing: z.enum(['disclosed', 'withheld', 'withholdingAsked', 'own', 'notDisclosed']),
  /** Oldest first. */
  chain: z.array(CustodyEvent),
});
export type DossierExhibit = z.infer<typeof DossierExhibit>;

export const Dossier = z.object({ exhibits: z.array(DossierExhibit) });
export type Dossier = z.infer<typeof Dossier>;
