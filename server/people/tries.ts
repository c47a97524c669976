// How often something that can be guessed is tried: a password, a code, a passkey. Counted in the database, so that all
// nodes together hold the limit; a success starts anew. Only a hash of whose try it is is kept.
import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { rateLimit } from '#db/schema/auth.ts';

const windowMs = 60_000;

/** How many tries a minute. */
const mostTries = {
  'sign-in': 10,
  'second-factor': 10,
  /** Nothing to guess in these three: they only keep the database from being asked without end, and offices share an address. */
  passkey: 120,
  'single-sign-on': 300,
  invitation: 20,
  /** Codes of documents, which are a hundred bits: nobody guesses one. */
  document: 60,
  confirm: 10,
} as const;

export type Tried = keyof typeof mostTries;

export type Tries = {
  /** Counts one more try by an address on something. False where there were too many. */
  take: (what: Tried, address: string, on: string) => Promise<boolean>;
  /** After a success. */
  forget: (what: Tried, address: string, on: string) => Promise<void>;
};

export function countTries(db: PgRemoteDatabase): Tries {
  return {
    take: async (what, address, on) => {
      const now = Date.now();
      const isOver = sql`${rateLimit.lastRequest} <= ${now - windowMs}`;
      // One statement: tries at the same moment are counted one after the other.
      const [row] = await db
        .insert(rateLimit)
        .values({ key: keyOf(what, address, on), count: 1, lastRequest: now })
        .onConflictDoUpdate({
          target: rateLimit.key,
          set: {
            count: sql`case when ${isOver} then 1 else ${rateLimit.count} + 1 end`,
            // The beginning of the window.
            lastRequest: sql`case when ${isOver} then ${now} else ${rateLimit.lastRequest} end`,
          },
        })
        .returning({ count: rateLimit.count });
      return (row?.count ?? 1) <= mostTries[what];
    },
    forget: async (what, address, on) => {
      await db.delete(rateLimit).where(eq(rateLimit.key, keyOf(what, address, on)));
    },
  };
}

function keyOf(what: Tried, address: string, on: string): string {
  const hash = createHash('sha256').update(`${address}|${on.trim().toLowerCase()}`).digest('base64url');
  return `${what}|${hash}`;
}
