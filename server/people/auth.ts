// Sign-in and sessions by better-auth, in their own schema under their own database role. Accounts are made by the
// organisation, never by signing up. The cookie names a session in the database; nothing about the person is in it.
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { twoFactor as secondFactor } from 'better-auth/plugins/two-factor';
import { and, eq, inArray } from 'drizzle-orm';
import { account, rateLimit, session, twoFactor, user, verification } from '#db/schema/auth.ts';
import { uuidV7 } from '../uuid-v7.ts';
import { accountSessions, type BegunWith } from './account-sessions.ts';
import { openAuthDatabase } from './auth-database.ts';
import { challengesOf } from './challenges.ts';
import { enterAs } from './enter-as.ts';
import { invitationsOf } from './invitations.ts';
import { passkeysOf } from './passkeys.ts';
import { eventRecorder } from './sign-in-events.ts';
import { countTries } from './tries.ts';
import { waysInOf } from './ways-in.ts';

export type AuthOptions = {
  authUrl: string;
  secret: string;
  /** Oldest first: what was sealed under them is still opened. */
  pastSecrets: readonly string[];
  origins: readonly string[];
  isSecure: boolean;
};

export type NewAccount = { accountId: string; name: string; email: string; passwordHash: string };

/** Carries the address that a request really came from. */
export const addressHeader = 'x-duecourse-address';

/** As better-auth numbers them: the newest first, the first of all for what was sealed before there were numbers. */
function inVersions(secret: string, past: readonly string[]) {
  if (past.length === 0) return { secret };
  const versions = [...past, secret].map((value, index) => ({ version: index + 1, value }));
  return { secret: past[0], secrets: versions.toReversed() };
}

const weekSeconds = 7 * 86_400;
const shortestPassword = 12;

export function openAuth({ authUrl, secret, pastSecrets, origins, isSecure }: AuthOptions) {
  const { db, telling, close } = openAuthDatabase(authUrl);
  const auth = betterAuth({
    basePath: '/api/auth',
    ...inVersions(secret, pastSecrets),
    trustedOrigins: [...origins],
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user, session, account, verification, rateLimit, twoFactor },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortestPassword },
    session: {
      expiresIn: weekSeconds,
      cookieCache: { enabled: false },
      additionalFields: {
        confirmedAt: { type: 'date', required: false, input: false },
        passkeyId: { type: 'string', required: false, input: false },
        provider: { type: 'string', required: false, input: false },
      },
    },
    plugins: [
      secondFactor({ issuer: 'Duecourse', backupCodeOptions: { amount: 10, length: 10 } }),
      enterAs(),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 600,
      // Of one address; what one account may be tried is counted in `tries.ts`.
      customRules: {
        '/sign-in/email': { window: 60, max: 300 },
        '/two-factor/*': { window: 60, max: 120 },
      },
    },
    advanced: {
      // Bound to this very host where the connection is encrypted; better-auth's own prefix would bind it less.
      useSecureCookies: false,
      ...(isSecure ? { cookiePrefix: '__Host-duecourse' } : {}),
      defaultCookieAttributes: { secure: isSecure },
      // Written by our own routes from the connection; what a client says of itself is not believed.
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { generateId: () => uuidV7() },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
  const tries = countTries(db);
  return {
    tries: {
      take: (...asked: Parameters<typeof tries.take>) => telling(() => tries.take(...asked)),
      forget: (...asked: Parameters<typeof tries.forget>) => telling(() => tries.forget(...asked)),
    },
    sessions: accountSessions(db),
    challenges: challengesOf(db),
    passkeys: passkeysOf(db),
    waysIn: waysInOf(db),
    invitations: invitationsOf(db),
    recordEvent: eventRecorder(db),
    handler: (request: Request) => telling(() => auth.handler(request)),
    /** The account and the session behind a cookie, or null. */
    findSession: async (headers: Headers) => {
      const found = await telling(() => auth.api.getSession({ headers }));
      return (
        found && {
          accountId: found.user.id,
          sessionId: found.session.id,
          confirmedAt: found.session.confirmedAt ?? found.session.createdAt,
          hasSecondFactor: found.user.twoFactorEnabled === true,
          provider: found.session.provider ?? null,
        }
      );
    },
    /** The answer of a sign-in, with its cookies: for the demo's one-click roles. */
    signInByPassword: (email: string, password: string, headers = new Headers()) =>
      telling(() => auth.api.signInEmail({ body: { email, password }, headers, asResponse: true })),
    isPassword: async (accountId: string, password: string) => {
      const [found] = await telling(() =>
        db
          .select({ hash: account.password })
          .from(account)
          .where(and(eq(account.userId, accountId), eq(account.providerId, 'credential'))),
      );
      return found?.hash ? verifyPassword({ hash: found.hash, password }) : false;
    },
    setPassword: async (accountId: string, password: string) => {
      await db
        .update(account)
        .set({ password: await hashPassword(password) })
        .where(and(eq(account.userId, accountId), eq(account.providerId, 'credential')));
    },
    /** Whether somebody can sign in to the account already. */
    hasSignIn: async (accountId: string) => {
      const found = await db.select({ id: user.id }).from(user).where(eq(user.id, accountId));
      return found.length > 0;
    },
    hasSecondFactor: async (accountId: string) => {
      const [found] = await db
        .select({ isOn: user.twoFactorEnabled })
        .from(user)
        .where(eq(user.id, accountId));
      return found?.isOn === true;
    },
    /** Whether a code is one of the second factor's of whoever the cookie belongs to. */
    isCode: async (cookie: string, code: string) => {
      const headers = new Headers({ cookie });
      const body = { code };
      const answer = await telling(() => auth.api.verifyTOTP({ body, headers, asResponse: true }));
      return answer.ok;
    },
    /** Begins a session of an account whose holder has proved who they are in another way than by password. */
    enterAs: (accountId: string, headers: Headers, begunWith: BegunWith = {}) =>
      telling(() => auth.api.enterAs({ body: { accountId, begunWith }, headers, asResponse: true })),
    /** As after a right password of an account with a second factor: the code is still to come. */
    askForCode: (accountId: string, headers: Headers) =>
      telling(() => auth.api.enterAs({ body: { accountId, needsCode: true }, headers, asResponse: true })),
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
