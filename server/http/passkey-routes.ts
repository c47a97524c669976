// Signing in with a passkey, without a session: a challenge, and then the device's answer to it. Tries are counted by address.
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { json, type Request, Router } from 'express';
import { z } from 'zod';
import { PasskeyAnswer } from '#workflows/contract/account-schemas.ts';
import { beginPasskeySignIn, enterByPasskey } from '../people/enter-by-passkey.ts';
import { passkeySiteOf } from '../people/passkey-ceremony.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { callerHeaders, sendWebResponse } from './auth-routes.ts';
import { refusedWith } from './problems.ts';

const SignIn = z.strictObject({ answer: PasskeyAnswer });

export function passkeyRoutes(services: Services): Router {
  const router = Router();
  const siteOf = (request: Request) => {
    const site = passkeySiteOf(request.headers.origin, services.origins);
    if (!site) throw refusedWith('passkey.noName');
    return site;
  };
  const countTry = async (request: Request) => {
    const address = addressOf(request);
    if (!(await services.auth.tries.take('passkey', address, ''))) throw refusedWith('request.tooMany');
  };
  router.post('/options', json({ limit: '2kb' }), async (request, response) => {
    const site = siteOf(request);
    await countTry(request);
    response.json(await beginPasskeySignIn(services, site));
  });
  router.post('/sign-in', json({ limit: '64kb' }), async (request, response) => {
    const site = siteOf(request);
    await countTry(request);
    const parsed = SignIn.safeParse(request.body);
    if (!parsed.success) throw refusedWith('request.invalid');
    const entered = await enterByPasskey(
      services,
      site,
      // The schema holds its shape; the library verifies the rest.
      parsed.data.answer as unknown as AuthenticationResponseJSON,
      {
        address: addressOf(request),
        agent: request.headers['user-agent'] ?? '',
        headers: callerHeaders(request),
      },
    );
    if (!entered) throw refusedWith('session.wrongPasskey');
    await services.auth.tries.forget('passkey', addressOf(request), '');
    await sendWebResponse(response, entered);
  });
  return router;
}
