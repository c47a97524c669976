// Sign-in and sessions by better-auth, in their own schema under their own database role. Accounts are made by the
// organisation, never by signing up. The cookie names a session in the database; nothing about the person is in it.
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { eq, inArray } from 'drizzle-orm';
import { account, rateLimit, session, user, verification } from '#db/schema/auth.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { openAuthDatabase } from './auth-database.ts';
import { countSignInTries, type SignInTries } from './sign-in-tries.ts';

export type AuthOptions = { authUrl: string; secret: string; origins: readonly string[]; isSecure: boolean };

export type NewAccount = { accountId: string; name: string; email: string; passwordHash: string };

/** Carries the address that a request really came from. */
export const addressHeader = 'x-duecourse-address';

const weekSeconds = 7 * 86_400;
const shortestPassword = 12;

export function openAuth({ authUrl, secret, origins, isSecure }: AuthOptions) {
  const { db, telling, close } = openAuthDatabase(authUrl);
  const auth = betterAuth({
    basePath: '/api/auth',
    secret,
    trustedOrigins: [...origins],
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user, session, account, verification, rateLimit },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: { expiresIn: weekSeconds, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      // Of one address; what one account may be tried is counted in `sign-in-tries`.
      customRules: { '/sign-in/email': { window: 60, max: 300 } },
    },
    advanced: {
      useSecureCookies: isSecure,
      // Written by our own routes from the connection; what a client says of itself is not believed.
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => uuidV7() },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  const tries = countSignInTries(db);
  return {
    signInTries: {
      take: (address: string, email: string) => telling(() => tries.take(address, email)),
      forget: (address: string, email: string) => telling(() => tries.forget(address, email)),
    } satisfies SignInTries,
    handler: (request: Request) => telling(() => auth.handler(request)),
    /** The account and the session behind a cookie, or null. */
    findSession: async (headers: Headers) => {
      const found = await telling(() => auth.api.getSession({ headers }));
      return found && { accountId: found.user.id, sessionId: found.session.id, token: found.session.token };
    },
    /** The answer of a sign-in, with its cookies: for the demo's one-click roles. */
    signInByPassword: (email: string, password: string) =>
      telling(() => auth.api.signInEmail({ body: { email, password }, asResponse: true })),
    createAccounts: async (accounts: readonly NewAccount[]) => {
      if (accounts.length === 0) return;
      await db
        .insert(user)
        .values(
          accounts.map(({ accountId, name, email }) => ({ id: accountId, name, email, emailVerified: true })),
        )
        .onConflictDoNothing();
      await db
        .insert(account)
        .values(
          accounts.map(({ accountId, passwordHash }) => ({
            accountId,
            providerId: 'credential',
            userId: accountId,
            password: passwordHash,
          })),
        )
        .onConflictDoNothing();
    },
    /** Gives accounts a new password where theirs is another one (the demo's, when it was chosen anew). */
    setPasswords: async (emails: readonly string[], password: string) => {
      const [first] = await db
        .select({ hash: account.password })
        .from(account)
        .innerJoin(user, eq(user.id, account.userId))
        .where(inArray(user.email, [...emails]))
        .limit(1);
      if (first?.hash && (await verifyPassword({ hash: first.hash, password }))) return;
      const ids = db
        .select({ id: user.id })
        .from(user)
        .where(inArray(user.email, [...emails]));
      await db
        .update(account)
        .set({ password: await hashPassword(password) })
        .where(inArray(account.userId, ids));
    },
    close,
  };
}

export type Auth = ReturnType<typeof openAuth>;

/** A password's hash, to be given to several accounts of a demo at once. */
export function hashOf(password: string): Promise<string> {
  return hashPassword(password);
}
