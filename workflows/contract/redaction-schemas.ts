// A redaction on the wire: which parts of which file, and what the server made of it. Boxes are in ten-thousandths of the page as
// it is seen, from its upper left corner.
import { z } from 'zod';
import { redactionReasons } from '../case/verification/redaction-reasons.ts';

const part = z.int().min(0).max(10_000);

export const RedactionBox = z.strictObject({
  /** From 1. */
  page: z.int().min(1).max(300),
  x: part,
  y: part,
  width: z.int().min(1).max(10_000),
  height: z.int().min(1).max(10_000),
  reason: z.enum(Object.keys(redactionReasons) as [keyof typeof redactionReasons]),
});
export type RedactionBox = z.infer<typeof RedactionBox>;

export const AskedRedaction = z.strictObject({
  exhibitId: z.uuid(),
  fileId: z.uuid(),
  boxes: z.array(RedactionBox).min(1).max(1_000),
});
export type AskedRedaction = z.infer<typeof AskedRedaction>;

/** A file of the asker's own until the command enters it; `proof` says what was looked for in it and not found. */
export const MadeRedaction = z.object({
  id: z.uuid(),
  sha256: z.string(),
  size: z.int(),
  proof: z.object({
    pages: z.int(),
    boxes: z.int(),
    wordsSought: z.int(),
    bytesSearched: z.int(),
  }),
});
export type MadeRedaction = z.infer<typeof MadeRedaction>;
