// How often somebody tries to sign in: ten times a minute for one address and e-mail, on all nodes together. A success
// starts anew. Only a hash of the two is kept.
import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { rateLimit } from '#db/schema/auth.ts';

const windowMs = 60_000;
const most = 10;

export type SignInTries = {
  /** Counts one more try. False where there were too many. */
  take: (address: string, email: string) => Promise<boolean>;
  /** After a success. */
  forget: (address: string, email: string) => Promise<void>;
};

export function countSignInTries(db: PgRemoteDatabase): SignInTries {
  return {
    take: async (address, email) => {
      const now = Date.now();
      const isOver = sql`${rateLimit.lastRequest} <= ${now - windowMs}`;
      // One statement: tries at the same moment are counted one after the other.
      const [row] = await db
        .insert(rateLimit)
        .values({ key: keyOf(address, email), count: 1, lastRequest: now })
        .onConflictDoUpdate({
          target: rateLimit.key,
          set: {
            count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
            // The beginning of the window.
            lastRequest: sql`case when ${isOver} then ${now} else ${rateLimit.lastRequest} end`,
          },
        })
        .returning({ count: rateLimit.count });
      return (row?.count ?? 1) <= most;
    },
    forget: async (address, email) => {
      await db.delete(rateLimit).where(eq(rateLimit.key, keyOf(address, email)));
    },
  };
}

function keyOf(address: string, email: string): string {
  const hash = createHash('sha256').update(`${address}|${email.trim().toLowerCase()}`).digest('base64url');
  return `sign-in|${hash}`;
}
