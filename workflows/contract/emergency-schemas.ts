// Reading a case in an emergency: asked for by its reference, granted by a second person, for a day at most, to read only.
// No answer to whoever asks says whether there is such a case.
import { z } from 'zod';
import { PersonView } from './case-schemas.ts';

/** `id` is made by the caller: the same again is the same request. */
export const AskEmergency = z.strictObject({
  id: z.uuid(),
  ref: z.string().regex(/^\d{4}-\d{4,8}$/),
  reason: z.string().trim().min(20).max(1_000),
  hours: z.int().min(1).max(24),
});
export type AskEmergency = z.infer<typeof AskEmergency>;

const Request = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  ref: z.string(),
  reason: z.string(),
  hours: z.int(),
});

export const Emergencies = z.object({
  /** `until`: when it closes, where somebody has granted it; `caseId` while it is open. */
  mine: z.array(Request.extend({ until: z.iso.datetime().nullable(), caseId: z.uuid().nullable() })),
  toDecide: z.array(
    Request.extend({ person: PersonView, unit: z.object({ id: z.uuid(), name: z.string() }) }),
  ),
  /** Of others, for auditors and whoever decided. */
  known: z.array(
    Request.extend({
      person: PersonView.nullable(),
      decision: z
        .object({
          by: PersonView.nullable(),
          at: z.iso.datetime(),
          granted: z.boolean(),
          until: z.iso.datetime().nullable(),
        })
        .nullable(),
    }),
  ),
});
export type Emergencies = z.infer<typeof Emergencies>;

export const DecidedEmergency = z.object({ granted: z.boolean(), until: z.iso.datetime().nullable() });
