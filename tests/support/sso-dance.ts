// A browser on its way to the provider of single sign-on and back again, over HTTP, against a node of the tests.
import { type Caller, callerOf } from './caller.ts';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.ts';
import { signIn, startTestServer, type TestServer } from './test-server.ts';

const origin = 'http://cases.duecourse.test';
export const fromPage = { headers: { origin } };

export type Came = { status: number; to: string | null; code: string | null; cookie: string; caller: Caller };
type Name = Parameters<typeof signIn>[1];

/** A node of an organisation with a provider. */
export async function startSsoServer(): Promise<{ server: TestServer; provider: IdentityProvider }> {
  const provider = await startIdentityProvider();
  provider.trust(`${origin}/api/sso/callback`);
  const server = await startTestServer((usual) => ({
    ...usual,
    DUECOURSE_ORIGIN: origin,
    DUECOURSE_OIDC_ISSUER: provider.issuer,
    DUECOURSE_OIDC_CLIENT_ID: provider.client.id,
    DUECOURSE_OIDC_CLIENT_SECRET: provider.client.secret,
    DUECOURSE_OIDC_LABEL: 'Cổng nhân sự',
  }));
  return { server, provider };
}

export function danceWith(world: () => { server: TestServer; provider: IdentityProvider }) {
  const start = async (caller: Caller, purpose: object = { kind: 'signIn' }) => {
    const started = await caller.post<{ url: string }>('/api/sso/start', purpose, fromPage);
    if (started.status !== 200) throw new Error(`Single sign-on: ${started.status} ${started.text}`);
    return { url: started.body.url, binding: cookiesOf(started.headers) };
  };
  const dance = async (caller: Caller, login: string, purpose?: object, accept?: string): Promise<Came> => {
    const { url, binding } = await start(caller, purpose);
    return comeBack(caller, await world().provider.walk(url, login), binding, accept);
  };
  const known = (login: string, email: string, isVerified = true): string => {
    world().provider.people.set(login, { email, isVerified });
    return login;
  };
  const fresh = async (name: Name): Promise<Caller> =>
    callerOf(world().server.url, await signIn(world().server.url, name));
  return {
    ...{ start, dance, known, fresh },
    /** Somebody of the cast, linked from inside their account. */
    linked: async (name: Name): Promise<string> => {
      const login = known(`there-${name}`, `${name}@elsewhere.test`);
      const came = await dance(await fresh(name), login, { kind: 'link' });
      if (came.to !== '/account') throw new Error(`${name} was not linked: ${came.to}`);
      return login;
    },
  };
}

/** What becomes of the browser when it comes back at this address. */
export async function comeBack(
  caller: Caller,
  address: string,
  binding: string,
  accept = 'text/html',
): Promise<Came> {
  const answer = await fetch(address.replace(origin, caller.url), {
    redirect: 'manual',
    headers: { accept, cookie: [caller.cookie, binding].filter(Boolean).join('; '), 'accept-language': 'vi' },
  });
  const body = (await answer.json().catch(() => null)) as { code?: string } | null;
  const cookie = cookiesOf(answer.headers);
  return {
    ...{ status: answer.status, to: answer.headers.get('location'), code: body?.code ?? null, cookie },
    caller: callerOf(caller.url, cookie),
  };
}

function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .filter((cookie) => !/Max-Age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

export const meOf = async (caller: Caller) => (await caller.get<{ id: string }>('/api/me')).body.id;
