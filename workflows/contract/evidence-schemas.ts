// Files of evidence on the wire: what each viewer is told of those that they may see. The bytes have routes of their own.
import { z } from 'zod';

export const EvidenceFile = z.object({
  id: z.uuid(),
  name: z.string(),
  /** `receiving` can be gone on with; `quarantined` waits for the scanner; `refused` says why in `refusal`. */
  state: z.enum(['receiving', 'quarantined', 'clean', 'refused']),
  /** As it is served; null until it was inspected. */
  kind: z.string().nullable(),
  /** How the page can show it; null where it can only be downloaded. */
  shown: z.enum(['pdf', 'image', 'audio', 'video', 'text']).nullable(),
  size: z.int(),
  received: z.int(),
  sha256: z.string().nullable(),
  /** A code of problem details, such as `evidence.hashMismatch`. */
  refusal: z.string().nullable(),
  begunAt: z.string(),
  isMine: z.boolean(),
  /** The entry with which it was handed in; null while it is only uploaded. */
  entry: z.int().nullable(),
  exhibitId: z.uuid().nullable(),
  version: z.int().nullable(),
  disclosedOn: z.string().nullable(),
  /** Of which file it is the redacted version, for whoever reads the file of the case; and how many parts are burnt out. */
  redacts: z.uuid().nullable(),
  redactedParts: z.int().nullable(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

export const EvidenceList = z.object({
  /** Whether this viewer may upload files here. */
  mayUpload: z.boolean(),
  /** Of one file, in bytes. */
  largest: z.int(),
  files: z.array(EvidenceFile),
});
export type EvidenceList = z.infer<typeof EvidenceList>;
