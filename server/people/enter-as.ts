// Beginning a session of somebody who has proved who they are in another way than by password: an endpoint of better-auth that
// only the server itself can call, since it believes the account that it is given. It has no address over HTTP.
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

const pendingSeconds = 600;

const Entering = z.object({
  accountId: z.uuid(),
  begunWith: z.object({ passkeyId: z.uuid().optional(), provider: z.string().optional() }).default({}),
  /** What was proved is one factor, and this account has a second one. */
  needsCode: z.boolean().default(false),
});

export const enterAs = () => ({
  id: 'enter-as' as const,
  endpoints: {
    enterAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: Entering, requireHeaders: true },
      async (ctx) => {
        const { accountId, begunWith, needsCode } = ctx.body;
        const { internalAdapter, createAuthCookie, secret } = ctx.context;
        const user = await internalAdapter.findUserById(accountId);
        if (!user) throw ctx.error('UNAUTHORIZED');
        if (needsCode) {
          // As better-auth's own second factor leaves a password that was right: its routes for codes go on from here.
          const pending = createAuthCookie('two_factor', { maxAge: pendingSeconds });
          const identifier = `2fa-${crypto.randomUUID()}`;
          const expiresAt = new Date(Date.now() + pendingSeconds * 1_000);
          await internalAdapter.createVerificationValue({ value: user.id, identifier, expiresAt });
          const attempts = `2fa-attempts-${identifier}`;
          await internalAdapter.createVerificationValue({ value: '0', identifier: attempts, expiresAt });
          await ctx.setSignedCookie(pending.name, identifier, secret, pending.attributes);
          return ctx.json({ sessionId: null });
        }
        const session = await internalAdapter.createSession(user.id, false, begunWith);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ sessionId: session.id });
      },
    ),
  },
});
