// The trace of looks as it is read: who looked at what, when, on what ground and why. Never what they saw.
import { z } from 'zod';
import { PersonView } from './case-schemas.ts';

export const purposeCodes = ['supervision', 'handover', 'complaint', 'audit', 'research', 'other'] as const;

/** Why somebody looks: the header `x-purpose` is a code, or a code, a colon and words in percent-encoding. */
export const Purpose = z.object({ code: z.enum(purposeCodes), reason: z.string().max(300).nullable() });
export type Purpose = z.infer<typeof Purpose>;

export const LookView = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  person: PersonView.nullable(),
  caseId: z.uuid().nullable(),
  /** Null where the reader of the trace does not see the case. */
  ref: z.string().nullable(),
  what: z.enum(['opened', 'history', 'checked', 'meeting', 'search', 'disclosed']),
  depth: z.enum(['file', 'room', 'agenda', 'apart']).nullable(),
  basis: z.enum(['part', 'desk', 'role', 'none']),
  purpose: z.string().nullable(),
  reason: z.string().nullable(),
  found: z.int().nullable(),
  /** Outside one's part and desk, or a search, and no purpose was stated. */
  unexplained: z.boolean(),
});
export type LookView = z.infer<typeof LookView>;

export const Looks = z.object({ looks: z.array(LookView), next: z.string().nullable() });
export type Looks = z.infer<typeof Looks>;
