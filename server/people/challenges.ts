// What was asked of a browser and is not answered yet: a passkey's challenge, the state of a single sign-on. In the database,
// so that any node takes the answer; taken out in one statement, so that no answer counts twice. Only a hash of the secret is kept.
import { createHash } from 'node:crypto';
import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { challenge } from '#db/schema/auth.ts';

export type ChallengeKind = 'passkeyAdded' | 'passkeySignIn' | 'passkeyConfirm' | 'singleSignOn';

const validMs: Record<ChallengeKind, number> = {
  passkeyAdded: 5 * 60_000,
  passkeySignIn: 5 * 60_000,
  passkeyConfirm: 5 * 60_000,
  // Somebody types a password and a code at the provider meanwhile.
  singleSignOn: 10 * 60_000,
};

export type Challenges = {
  keep: (kind: ChallengeKind, secret: string, body?: Record<string, unknown>) => Promise<void>;
  /** What was kept, once. Null where it was never asked, is answered already or is too late. */
  take: (kind: ChallengeKind, secret: string) => Promise<unknown>;
};

export function challengesOf(db: PgRemoteDatabase): Challenges {
  return {
    keep: async (kind, secret, body = {}) => {
      await db.delete(challenge).where(lte(challenge.expiresAt, sql`now()`));
      const expiresAt = sql`now() + ${`${validMs[kind]} milliseconds`}::interval`;
      await db.insert(challenge).values({ secretHash: hashOf(kind, secret), kind, body, expiresAt });
    },
    take: async (kind, secret) => {
      const [taken] = await db
        .delete(challenge)
        .where(
          and(
            eq(challenge.secretHash, hashOf(kind, secret)),
            eq(challenge.kind, kind),
            gt(challenge.expiresAt, sql`now()`),
          ),
        )
        .returning({ body: challenge.body });
      return taken?.body ?? null;
    },
  };
}

function hashOf(kind: ChallengeKind, secret: string): string {
  return createHash('sha256').update(`${kind} ${secret}`).digest('base64url');
}
