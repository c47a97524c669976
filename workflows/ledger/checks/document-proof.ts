// The proof of documents that were handed over, as a file of its own (docs/LEDGER.md): from the hashes of the documents up to a
// checkpoint that the log signed. Nothing in it can be changed without being found out, and it tells nothing of anybody.
import { z } from 'zod';

export const documentProofFormat = 'duecourse-document-proof/1';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

export const DocumentProof = z.strictObject({
  format: z.literal(documentProofFormat),
  served: z.strictObject({
    /** The act that handed them over, and when it was recorded. */
    type: z.string().max(100),
    at: z.iso.datetime(),
    documents: z
      .array(
        z.strictObject({
          id: z.uuid(),
          kind: z.string().max(40),
          locale: z.string().max(10),
          sha256: hex,
          code: z.string().max(40),
        }),
      )
      .min(1)
      .max(20),
  }),
  /** The commitment to everything else of the entry, which stays closed. */
  inner: hex,
  index: z.int().min(0),
  /** In base64, as in RFC 6962 §2.1.1, for the size that the checkpoint names. */
  proof: z.array(z.string().max(44)).max(63),
  key: z.string().max(400),
  /** How that key followed earlier ones; left out where it did not. */
  successions: z.array(z.string().max(4_000)).max(100).optional(),
  checkpoint: z.string().max(20_000),
  /** Keys of whoever cosigned it; whoever checks asks whether they trust them. */
  witnesses: z.array(z.string().max(400)).max(20),
});
export type DocumentProof = z.infer<typeof DocumentProof>;

/** Null where it is no such proof, or not all of it. */
export function documentProofIn(text: string): DocumentProof | null {
  try {
    return DocumentProof.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
