// The demo's one-click roles. Outside of the demo these addresses do not exist.
import { json, Router } from 'express';
import { z } from 'zod';
import type { Words } from '#workflows/rules/pack.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { callerHeaders, sendWebResponse } from './auth-routes.ts';
import { localeOf, problemOf, sendProblem } from './problems.ts';

export type DemoSignIn = {
  accounts: readonly { email: string; role: string; name: string; titles: Words }[];
  password: string;
  /** The receipt of a report that a newcomer can open the inbox of. */
  receipt: string;
};

const SignIn = z.strictObject({ email: z.email() });

export function demoRoutes({ auth, directory }: Services, demo: DemoSignIn | null): Router {
  const router = Router();
  if (!demo) {
    router.use((request, response) =>
      sendProblem(response, problemOf('request.notFound', localeOf(request))),
    );
    return router;
  }
  router.get('/', (request, response) => {
    const accounts = demo.accounts.map(({ titles, ...account }) => ({
      ...{ ...account, title: titles[localeOf(request)] },
    }));
    response.json({ accounts, receipt: demo.receipt });
  });
  router.post('/sign-in', json({ limit: '2kb' }), async (request, response) => {
    const parsed = SignIn.safeParse(request.body);
    const account = parsed.success && demo.accounts.find((one) => one.email === parsed.data.email);
    if (!account) {
      sendProblem(response, problemOf('request.invalid', localeOf(request)));
      return;
    }
    const headers = callerHeaders(request);
    const known = directory.findAccountOf(account.email);
    const answer = await auth.signInByPassword(account.email, demo.password, headers);
    // Somebody tries the second factor in the demo: the one click leads in all the same.
    const isHalf = (await answer.clone().text()).includes('twoFactorRedirect');
    const entered = isHalf && known ? await auth.enterAs(known.id, headers) : answer;
    if (entered.ok && known)
      await auth.recordEvent({
        ...{ memberId: known.memberId, kind: 'signedIn', method: 'password' },
        address: addressOf(request),
        agent: request.headers['user-agent'] ?? '',
      });
    await sendWebResponse(response, entered);
  });
  return router;
}
