// One's own sessions: to see where one is signed in, to end one or all others, and to note that somebody has just proved
// again who they are. Whose session it is stands in every statement: an id of somebody else's does nothing.
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { session } from '#db/schema/auth.ts';

/** What a session was begun with, where that was no password. */
export type BegunWith = { passkeyId?: string; provider?: string };

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
    /** Those that were begun so, but for one. How many there were. */
    endBegunWith: async (
      accountId: string,
      { passkeyId, provider }: BegunWith,
      keptId: string,
    ): Promise<number> => {
      const way = passkeyId ? eq(session.passkeyId, passkeyId) : eq(session.provider, provider ?? '');
      const begun = and(way, ne(session.id, keptId));
      const ended = await db
        .delete(session)
        .where(and(eq(session.userId, accountId), begun))
        .returning({ id: session.id });
      return ended.length;
    },
    /** Of these sessions the ones that have not ended: one question for all live connections of a node. */
    standing: async (ids: readonly string[]): Promise<ReadonlySet<string>> => {
      const rows = await db
        .select({ id: session.id })
        .from(session)
        .where(
          and(
            sql`${session.id} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb)::uuid)`,
            gt(session.expiresAt, sql`now()`),
          ),
        );
      return new Set(rows.map(({ id }) => id));
    },
    confirm: async (sessionId: string): Promise<void> => {
      await db.update(session).set({ confirmedAt: sql`now()` }).where(eq(session.id, sessionId));
    },
  };
}
