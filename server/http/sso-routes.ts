// Single sign-on over HTTP: whether there is one, the way to the provider, and the way back. A refusal on the way back is a
// page's address with the problem's code for a browser, and a problem for everybody else. Without a provider there are no such addresses.
import { json, type Request, type Response, Router } from 'express';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import { beginAtProvider, type Came, comeFromProvider, Purpose } from '../people/enter-by-provider.ts';
import { isConfirmed } from '../people/recent-confirmation.ts';
import { callbackPath } from '../people/single-sign-on.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { callerHeaders } from './auth-routes.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';

const secondsAway = 600;

const refusals: Record<Extract<Came, { outcome: string }>['outcome'], ProblemCode | null> = {
  entered: null,
  codeToCome: null,
  linked: null,
  confirmed: null,
  notRight: 'sso.notRight',
  unknownPerson: 'sso.unknownPerson',
  otherAccount: 'sso.otherAccount',
};

export function ssoRoutes(services: Services, isSecure: boolean): Router {
  const { sso, origins, auth, sessions, writePath } = services;
  const router = Router();
  router.get('/', (_request, response) => {
    response.json({ label: sso?.label ?? null });
  });
  if (!sso) {
    router.use((request, response) =>
      sendProblem(response, problemOf('request.notFound', localeOf(request))),
    );
    return router;
  }
  const cookie = isSecure ? '__Host-duecourse.sso' : 'duecourse.sso';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  const countTry = async (request: Request) => {
    if (!(await auth.tries.take('single-sign-on', addressOf(request), '')))
      throw refusedWith('request.tooMany');
  };

  router.post('/start', json({ limit: '4kb' }), async (request, response) => {
    await countTry(request);
    const purpose = Purpose.safeParse(request.body);
    if (!purpose.success) throw refusedWith('request.invalid');
    const session = await sessions.findSession(request.headers.cookie);
    const needsSession = purpose.data.kind === 'link' || purpose.data.kind === 'confirm';
    if (needsSession && !session) throw refusedWith('session.missing');
    if (purpose.data.kind === 'link' && session && !isConfirmed(session, writePath.clock))
      throw refusedWith('session.stepUpRequired');
    const origin = origins.find((one) => one === request.headers.origin) ?? origins[0] ?? '';
    const begun = await beginAtProvider(services, sso, purpose.data, { origin, session });
    if (!begun) throw refusedWith('sso.unavailable');
    response.setHeader('set-cookie', `${cookie}=${begun.binding}; Max-Age=${secondsAway}; ${attributes}`);
    response.json({ url: begun.url });
  });

  router.get('/callback', async (request, response) => {
    await countTry(request);
    const came = await comeFromProvider(
      services,
      sso,
      {
        query: request.originalUrl.slice(callbackPath.length),
        binding: cookieIn(request, cookie),
      },
      {
        ...{ address: addressOf(request), agent: request.headers['user-agent'] ?? '' },
        headers: callerHeaders(request),
        session: await sessions.findSession(request.headers.cookie),
      },
    );
    const used = `${cookie}=; Max-Age=0; ${attributes}`;
    const set = 'answer' in came ? came.answer.headers.getSetCookie() : [];
    response.setHeader('set-cookie', [...set, used]);
    const refusal = refusals[came.outcome];
    if (refusal) sendRefusal(request, response, refusal);
    else response.redirect(303, placeAfter(came));
  });
  return router;
}

function placeAfter(came: Came): string {
  if (came.outcome === 'entered') return came.to;
  if (came.outcome === 'codeToCome')
    return `/sign-in?${new URLSearchParams({ step: 'code', from: came.to })}`;
  return came.outcome === 'confirmed' ? '/confirmed' : '/account';
}

function sendRefusal(request: Request, response: Response, code: ProblemCode): void {
  if (request.accepts(['json', 'html']) === 'html') response.redirect(303, `/sign-in?refused=${code}`);
  else sendProblem(response, problemOf(code, localeOf(request)));
}

function cookieIn(request: Request, name: string): string {
  const found = (request.headers.cookie ?? '').split('; ').find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}
