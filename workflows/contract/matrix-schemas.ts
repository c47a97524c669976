// The matrix for and against as the file's readers see it: codes with their texts. Nobody beside the file reads it; the
// respondent is shown what came of it in the report that is served on them.
import { z } from 'zod';
import { proofWords } from '../rules/proof-words.ts';

export const MatrixView = z.object({
  /** The pack's standard of proof, by which each element is held to be met. */
  standard: z.enum(Object.keys(proofWords) as [keyof typeof proofWords]),
  elements: z.array(
    z.object({
      allegationId: z.uuid(),
      element: z.string(),
      for: z.array(z.uuid()),
      against: z.array(z.uuid()),
      met: z.enum(['met', 'notMet', 'open']),
      assessment: z.string().nullable(),
    }),
  ),
  /** How the answers that stand are dealt with; one that a later reply has replaced is not among them. */
  addressed: z.array(z.object({ allegationId: z.uuid(), text: z.string().nullable() })),
});
export type MatrixView = z.infer<typeof MatrixView>;
