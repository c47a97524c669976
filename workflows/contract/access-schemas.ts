// The trace of looks as it is read: who looked at what, when, on what ground and why. Never what they saw.
import { z } from 'zod';
import { PersonView } from './case-schemas.ts';

export const purposeCodes = ['supervision', 'handover', 'complaint', 'audit', 'research', 'other'] as const;

/** Why somebody looks: the header `x-purpose` is a code, or a code, a colon and words in percent-encoding. */
export const Purpose = z.object({ code: z.enum(purposeCodes), reason: z.string().max(300).nullable() });
export type Purpose = z.infer<typeof Purpose>;

const lookKinds = [
  'opened',
  'history',
  'checked',
  'certificate',
  'meeting',
  'search',
  'reference',
  'board',
  'desk',
  'printed',
  'exported',
  'disclosed',
  'found',
  'emergency',
] as const;

export const LookView = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  person: PersonView.nullable(),
  /** Who let them read it, in an emergency. */
  second: PersonView.nullable(),
  unit: z.object({ id: z.uuid(), name: z.string() }),
  caseId: z.uuid().nullable(),
  /** Null where the reader of the trace neither sees the case nor audits its unit. */
  ref: z.string().nullable(),
  what: z.enum(lookKinds),
  depth: z.enum(['file', 'room', 'agenda', 'apart']).nullable(),
  basis: z.enum(['part', 'desk', 'role', 'emergency', 'none']),
  purpose: z.string().nullable(),
  reason: z.string().nullable(),
  found: z.int().nullable(),
  /** A file by a role alone, or a search for a person, and no purpose was stated. */
  unexplained: z.boolean(),
});
export type LookView = z.infer<typeof LookView>;

export const Looks = z.object({ looks: z.array(LookView), next: z.string().nullable() });
export type Looks = z.infer<typeof Looks>;

/** Which looks. Days are the organisation's, both included; `alerts` are those that auditors are told of at once. */
export const LookFilter = z.object({
  person: z.uuid().optional(),
  caseId: z.uuid().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  only: z.enum(['unexplained', 'emergency', 'alerts']).optional(),
});
export type LookFilter = z.infer<typeof LookFilter>;

export const LookCounts = z.object({
  looks: z.int(),
  people: z.int(),
  unexplained: z.int(),
  emergencies: z.int(),
  searches: z.int(),
  prints: z.int(),
  exports: z.int(),
});

/** The trace as a file of comma-separated values. */
export const LookExport = z.object({ name: z.string(), csv: z.string(), rows: z.int() });

/** What stands on the print. */
export const Printed = z.object({ by: z.string(), at: z.iso.datetime() });
export type Printed = z.infer<typeof Printed>;
