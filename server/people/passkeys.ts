// The passkeys that are kept: public keys and counters, nothing that could sign in by itself. Whose it is stands in every
// statement that changes one.
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { PgRemoteDatabase } from 'drizzle-orm/pg-proxy';
import { passkey } from '#db/schema/auth.ts';
import { uuidV7 } from '../uuid-v7.ts';
import type { NewPasskey } from './passkey-ceremony.ts';

export type KeptPasskey = {
  id: string;
  accountId: string;
  credentialId: string;
  publicKey: string;
  transports: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
};

const columns = {
  id: passkey.id,
  accountId: passkey.userId,
  credentialId: passkey.credentialId,
  publicKey: passkey.publicKey,
  transports: passkey.transports,
  name: passkey.name,
  createdAt: passkey.createdAt,
  lastUsedAt: passkey.lastUsedAt,
};

export function passkeysOf(db: PgRemoteDatabase) {
  return {
    list: (accountId: string): Promise<KeptPasskey[]> =>
      db.select(columns).from(passkey).where(eq(passkey.userId, accountId)).orderBy(desc(passkey.createdAt)),
    find: async (credentialId: string): Promise<KeptPasskey | null> => {
      const [found] = await db.select(columns).from(passkey).where(eq(passkey.credentialId, credentialId));
      return found ?? null;
    },
    /** Null where somebody has registered this very passkey already. */
    add: async (accountId: string, name: string, added: NewPasskey): Promise<string | null> => {
      const rows = await db
        .insert(passkey)
        .values({ id: uuidV7(), userId: accountId, name, ...added })
        .onConflictDoNothing()
        .returning({ id: passkey.id });
      return rows[0]?.id ?? null;
    },
    /**
     * Notes a use. False where the counter did not go on: two devices sign with one key (WebAuthn Level 3, 6.1.1). Devices
     * that do not count always say zero.
     */
    use: async (id: string, counter: number): Promise<boolean> => {
      const used = await db
        .update(passkey)
        .set({ counter, lastUsedAt: sql`now()` })
        .where(and(eq(passkey.id, id), counter === 0 ? eq(passkey.counter, 0) : lt(passkey.counter, counter)))
        .returning({ id: passkey.id });
      return used.length > 0;
    },
    rename: async (accountId: string, id: string, name: string): Promise<boolean> => {
      const renamed = await db
        .update(passkey)
        .set({ name })
        .where(and(eq(passkey.userId, accountId), eq(passkey.id, id)))
        .returning({ id: passkey.id });
      return renamed.length > 0;
    },
  };
}
