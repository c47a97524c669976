// What somebody does before they have a session: look at an invitation, redeem it, give the code of a second factor.
import { z } from 'zod/mini';
import { postJson } from './http-fetch.ts';

const LookedAt = z.object({ name: z.string(), email: z.nullable(z.string()) });
export type LookedAt = z.infer<typeof LookedAt>;

/** Whom the code is for. Throws a ProblemError where it cannot be used. */
export async function lookAtInvitation(code: string): Promise<LookedAt> {
  const answer = await postJson('/api/invitations/look', { code });
  return LookedAt.parse(await answer.json());
}

/** Opens the account and signs in. */
export async function redeemInvitation(sent: {
  code: string;
  email?: string;
  password: string;
}): Promise<void> {
  await postJson('/api/invitations/redeem', sent);
}
