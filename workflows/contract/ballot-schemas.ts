// A ballot on the wire: what was asked, who may vote, how far it is and, once closed, what was counted. How anybody voted is
// in no message.
import { z } from 'zod';

export const BallotView = z.object({
  id: z.string(),
  body: z.enum(['committee', 'panel']),
  question: z.string(),
  allegationId: z.string().nullable(),
  choices: z.array(z.string()),
  entitled: z.int(),
  denominator: z.int(),
  cast: z.int(),
  /** Whether the viewer has voted; null for whoever is not on the roll. */
  mine: z.boolean().nullable(),
  /** Null until the ballot is closed. */
  counts: z.record(z.string(), z.int()).nullable(),
  carried: z.string().nullable(),
  status: z.enum(['open', 'closed', 'void']),
  mode: z.enum(['open', 'secret']),
  /** Of a secret ballot: papers are handed out, then cast, then counted. */
  phase: z.enum(['issuing', 'voting', 'closed', 'void']).nullable(),
  /** How many have taken a paper, and whether the viewer has. */
  issued: z.int(),
  tookPaper: z.boolean(),
  /** Who has taken a paper or, in an open vote, has voted: as the history has it, and for whoever reads the file alone. */
  taken: z.array(z.uuid()),
  /** SPKI, base64url: by it anybody tells a paper of this ballot. */
  publicKey: z.string().nullable(),
  spoilt: z.int(),
  /** The papers by their numbers; null where there is no list, or it would reveal a vote. */
  listed: z.array(z.object({ paper: z.string(), choice: z.string() })).nullable(),
});
export type BallotView = z.infer<typeof BallotView>;
