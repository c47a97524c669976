// One's own sessions: to see where one is signed in, to end one or all others, and to note that somebody has just proved
// again who they are. Whose session it is stands in every statement: an id of somebody else's does nothing.
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { session } from '#db/schema/auth.ts';

export type OwnSession = {
  id: string;
  createdAt: Date;
  usedAt: Date;
  address: string | null;
  agent: string | null;
};

export function accountSessions(db: PgRemoteDatabase) {
  return {
    list: (accountId: string): Promise<OwnSession[]> =>
      db
        .select({
          id: session.id,
          createdAt: session.createdAt,
          usedAt: session.updatedAt,
          address: session.ipAddress,
          agent: session.userAgent,
        })
        .from(session)
        .where(and(eq(session.userId, accountId), gt(session.expiresAt, new Date())))
        .orderBy(desc(session.updatedAt)),
    /** False where there is no such session of theirs. */
    end: async (accountId: string, sessionId: string): Promise<boolean> => {
      const ended = await db
        .delete(session)
        .where(and(eq(session.userId, accountId), eq(session.id, sessionId)))
        .returning({ id: session.id });
      return ended.length > 0;
    },
    /** How many there were. */
    endOthers: async (accountId: string, keptId: string): Promise<number> => {
      const ended = await db
        .delete(session)
        .where(and(eq(session.userId, accountId), ne(session.id, keptId)))
        .returning({ id: session.id });
      return ended.length;
    },
    confirm: async (sessionId: string): Promise<void> => {
      await db.update(session).set({ confirmedAt: sql`now()` }).where(eq(session.id, sessionId));
    },
  };
}
