// What leads into an account beside its passkeys: a password, and persons known to a provider of single sign-on. The last way
// that leads in is never taken away.
import { and, eq, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { account, user } from '#db/schema/auth.ts';
import { uuidV7 } from '../uuid-v7.ts';

/** Somebody as a provider knows them: `provider` names it for good, `subject` is theirs for good. */
export type KnownThere = { provider: string; subject: string };

export type WayIn = { id: string; isPassword: boolean; provider: string };

type Named = { accountId: string; name: string; email: string };

const outcomes = ['done', 'last', 'absent', 'taken', 'unknown'] as const;
type Outcome = (typeof outcomes)[number];

export function waysInOf(db: PgRemoteDatabase) {
  const isOf = ({ provider, subject }: KnownThere) =>
    and(eq(account.providerId, provider), eq(account.accountId, subject));
  return {
    list: async (accountId: string): Promise<WayIn[]> => {
      const rows = await db
        .select({
          id: account.id,
          provider: account.providerId,
          password: sql<boolean>`password is not null`,
        })
        .from(account)
        .where(eq(account.userId, accountId));
      return rows.map(({ id, provider, password }) => ({ id, provider, isPassword: password }));
    },
    /** Of a passkey or a link; `served` is the provider that can be signed in by at present. */
    remove: async (accountId: string, id: string, served: string | null): Promise<Outcome> =>
      outcomeIn(
        await db.execute(sql`
          select auth.remove_way_in(${accountId}::uuid, ${id}::uuid, ${served}::text) as outcome`),
      ),
    findKnown: async (known: KnownThere): Promise<string | null> => {
      const [found] = await db.select({ accountId: account.userId }).from(account).where(isOf(known));
      return found?.accountId ?? null;
    },
    /** False where the provider knows somebody else by it, or the account belongs to somebody else there. */
    link: async ({ accountId, name, email }: Named, known: KnownThere): Promise<boolean> => {
      await db
        .insert(user)
        .values({ id: accountId, name, email: email.toLowerCase(), emailVerified: true })
        .onConflictDoNothing();
      const { provider, subject } = known;
      await db.execute(sql`
        insert into auth.account (id, account_id, provider_id, user_id)
        select ${uuidV7()}::uuid, ${subject}, ${provider}, u.id from auth."user" u where u.id = ${accountId}::uuid
          and not exists (select from auth.account a where a.user_id = u.id and a.provider_id = ${provider})
        on conflict do nothing`);
      const [linked] = await db.select({ accountId: account.userId }).from(account).where(isOf(known));
      return linked?.accountId === accountId;
    },
    /** Opens the account that a code is for to whom the provider vouches for. */
    redeem: async (codeHash: string, holder: Named, { provider, subject }: KnownThere): Promise<Outcome> =>
      outcomeIn(
        await db.execute(sql`
          select auth.redeem_by_provider(${codeHash}, ${holder.accountId}::uuid, ${uuidV7()}::uuid,
            ${holder.name}, ${holder.email}, ${provider}, ${subject}) as outcome`),
      ),
  };
}

function outcomeIn(rows: unknown): Outcome {
  const text = JSON.stringify(rows);
  return outcomes.find((one) => text.includes(`"${one}"`)) ?? 'unknown';
}
