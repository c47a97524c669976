// What of an account is not in the contract since it sets cookies: invitations, and turning the second factor on or off.
import { z } from 'zod/mini';
import { postJson } from './http-fetch.ts';

const LookedAt = z.object({ name: z.string(), email: z.nullable(z.string()) });
export type LookedAt = z.infer<typeof LookedAt>;

/** Whom the code is for. Throws a ProblemError where it cannot be used. */
export async function lookAtInvitation(code: string): Promise<LookedAt> {
  const answer = await postJson('/api/invitations/look', { code });
  return LookedAt.parse(await answer.json());
}

const Enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
export type Enrolment = z.infer<typeof Enrolment>;

/** Nothing is on before the first right code. */
export async function startSecondFactor(password: string): Promise<Enrolment> {
  const answer = await postJson('/api/auth/two-factor/enable', { password });
  return Enrolment.parse(await answer.json());
}

export async function stopSecondFactor(password: string): Promise<void> {
  await postJson('/api/auth/two-factor/disable', { password });
}

/** Opens the account and signs in. */
export async function redeemInvitation(sent: {
  code: string;
  email?: string;
  password: string;
}): Promise<void> {
  await postJson('/api/invitations/redeem', sent);
}
