// Invitations: a code opens the account of one person, once, within its time. The code itself is given out when it is made
// and never again; a newer one for the same person takes the place of those before.
import { hashPassword } from 'better-auth/crypto';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { invitation } from '#db/schema/auth.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { hashOfInvitationCode, newInvitationCode } from './invitation-code.ts';

const validDays = 30;
const dayMs = 86_400_000;

export type NewInvitation = {
  memberId: string;
  caseId: string | null;
  email: string | null;
  madeBy: string;
};
export type MadeInvitation = { id: string; code: string; expiresAt: Date };
export type NewHolder = {
  /** Of an account that the directory has for them already; else a new one. */
  accountId: string | undefined;
  name: string;
  email: string;
  password: string;
};
export type Redemption =
  | { outcome: 'done'; accountId: string; memberId: string; email: string }
  | { outcome: 'unknown' | 'taken' };

export function invitationsOf(db: PgRemoteDatabase) {
  const isOpen = and(
    isNull(invitation.redeemedAt),
    isNull(invitation.withdrawnAt),
    gt(invitation.expiresAt, sql`now()`),
  );
  const findByHash = async (codeHash: string) => {
    const [found] = await db
      .select({ memberId: invitation.memberId, email: invitation.email, expiresAt: invitation.expiresAt })
      .from(invitation)
      .where(and(eq(invitation.codeHash, codeHash), isOpen));
    return found ?? null;
  };
  const find = (code: string) => findByHash(hashOfInvitationCode(code));
  return {
    make: async (wanted: NewInvitation): Promise<MadeInvitation> => {
      const made = {
        id: uuidV7(),
        code: newInvitationCode(),
        expiresAt: new Date(Date.now() + validDays * dayMs),
      };
      await db
        .update(invitation)
        .set({ withdrawnAt: sql`now()` })
        .where(and(eq(invitation.memberId, wanted.memberId), isOpen));
      await db.insert(invitation).values({
        id: made.id,
        codeHash: hashOfInvitationCode(made.code),
        expiresAt: made.expiresAt,
        ...wanted,
      });
      return made;
    },
    /** Whom an open code is for, or null: wrong, used, withdrawn and too late are one answer. */
    find,
    findByHash,
    /** The password has passed its rules already. */
    redeem: async (
      code: string,
      { accountId = uuidV7(), name, email, password }: NewHolder,
    ): Promise<Redemption> => {
      const found = await find(code);
      if (!found) return { outcome: 'unknown' };
      const address = (found.email ?? email).trim().toLowerCase();
      const rows: unknown = await db.execute(sql`
        select auth.redeem_invitation(${hashOfInvitationCode(code)}, ${accountId}::uuid, ${uuidV7()}::uuid,
          ${name}, ${address}, ${await hashPassword(password)}) as outcome`);
      const outcome = outcomeIn(rows);
      return outcome === 'done'
        ? { outcome, accountId, memberId: found.memberId, email: address }
        : { outcome };
    },
  };
}

function outcomeIn(rows: unknown): 'done' | 'unknown' | 'taken' {
  const text = JSON.stringify(rows);
  if (text.includes('"done"')) return 'done';
  return text.includes('"taken"') ? 'taken' : 'unknown';
}
