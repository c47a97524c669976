// What the linter and the due-process certificate say on the wire, in the caller's language.
import { z } from 'zod';

export const DefectView = z.object({
  code: z.string(),
  article: z.string(),
  severity: z.enum(['fatal', 'serious', 'minor']),
  /** What is wrong, and what cures it. */
  words: z.string(),
  cure: z.string(),
  subject: z
    .object({ kind: z.enum(['allegation', 'exhibit', 'person', 'clock', 'ballot']), id: z.string() })
    .nullable(),
  /** What the case's rule pack does about it. */
  effect: z.enum(['block', 'override', 'note']),
  /** Somebody has accepted it with reasons. */
  accepted: z.boolean(),
});
export type DefectView = z.infer<typeof DefectView>;

export const Defects = z.object({
  /** The version of the case that was looked at. */
  version: z.int(),
  checkedAt: z.iso.datetime(),
  defects: z.array(DefectView),
});
export type Defects = z.infer<typeof Defects>;

export const CertificateView = z.object({
  ref: z.string(),
  version: z.int(),
  procedure: z.string(),
  pack: z.string(),
  outcome: z.string().nullable(),
  protections: z.array(
    z.object({
      key: z.string(),
      article: z.string(),
      words: z.string(),
      outcome: z.enum(['shown', 'notShown', 'notReached']),
      entries: z.array(z.object({ version: z.int(), type: z.string(), day: z.iso.date() })),
    }),
  ),
  defects: z.array(DefectView),
});
export type CertificateView = z.infer<typeof CertificateView>;

/** How many other cases of the same provision, gravity and circumstances ended in what; null is held back. */
export const Comparable = z.object({
  groups: z.array(
    z.object({
      provision: z.string(),
      circumstances: z.enum(['aggravating', 'mitigating', 'both', 'neither']),
      outcomes: z.array(z.object({ outcome: z.string(), cases: z.int().nullable() })),
      total: z.int().nullable(),
    }),
  ),
});
export type Comparable = z.infer<typeof Comparable>;
