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

export const AccountView = z.object({
  email: z.string(),
  hasSecondFactor: z.boolean(),
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
