// One's own account on the wire: where one is signed in, what protects the account, what became of it lately. Never a
// secret that was not asked for, never anything of another person's.
import { z } from 'zod';

export const SessionView = z.object({
  id: z.uuid(),
  isThis: z.boolean(),
  createdAt: z.iso.datetime(),
  usedAt: z.iso.datetime(),
  agent: z.string().nullable(),
});
export type SessionView = z.infer<typeof SessionView>;

export const AccountEvent = z.object({
  at: z.iso.datetime(),
  kind: z.string(),
  method: z.string().nullable(),
  agent: z.string().nullable(),
});
export type AccountEvent = z.infer<typeof AccountEvent>;

export const PasskeyView = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type PasskeyView = z.infer<typeof PasskeyView>;

export const AccountView = z.object({
  email: z.string(),
  /** Not where the account was opened by single sign-on. */
  hasPassword: z.boolean(),
  hasSecondFactor: z.boolean(),
  passkeys: z.array(PasskeyView),
  /** Where the organisation has it: what it is called, and the link of this account to it. */
  singleSignOn: z.object({ label: z.string(), linkId: z.uuid().nullable() }).nullable(),
  /** Until when a decision can be taken without proving again who one is. */
  confirmedUntil: z.iso.datetime(),
  sessions: z.array(SessionView),
  events: z.array(AccountEvent),
});
export type AccountView = z.infer<typeof AccountView>;

export const Invite = z.strictObject({
  personId: z.uuid(),
  /** Of a secretary or an investigator: the case whose respondent is invited. */
  caseId: z.uuid().optional(),
  /** Where it is known; else whoever redeems the code names it. */
  email: z.email().max(254).optional(),
});
export const Invited = z.object({
  id: z.uuid(),
  /** Shown here once and kept as a hash only. */
  code: z.string(),
  expiresAt: z.iso.datetime(),
});

export const Redeem = z.strictObject({
  code: z.string().min(1).max(60),
  email: z.email().max(254).optional(),
  password: z.string().max(1_000),
});
export const LookAtInvitation = z.strictObject({ code: z.string().min(1).max(60) });

/** What the browser is asked for and what it answers (WebAuthn Level 3, JSON forms): read closely by the server's own library. */
export const PasskeyOptions = z.looseObject({ challenge: z.string() });
const answerOf = (kept: z.ZodRawShape) =>
  z.looseObject({
    id: z.string().max(2_000),
    rawId: z.string().max(2_000),
    type: z.literal('public-key'),
    response: z.looseObject({ clientDataJSON: z.string().max(4_000), ...kept }),
    clientExtensionResults: z.looseObject({}),
  });
const encoded = z.string().max(20_000);
export const NewPasskeyAnswer = answerOf({ attestationObject: encoded });
export const PasskeyAnswer = answerOf({ authenticatorData: encoded, signature: encoded });
export const PasskeyName = z.string().trim().min(1).max(80);
