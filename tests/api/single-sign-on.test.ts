// Single sign-on against a real provider on the loopback, through every redirect: who comes in, who does not, and that no answer
// counts whose state, nonce, issuer, audience, signature or time is not right.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { idOf } from '#tests/support/cast.ts';
import { type IdentityProvider, startIdentityProvider } from '#tests/support/identity-provider.ts';
import { emailOf } from '#tests/support/test-organisation.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';

const origin = 'http://cases.duecourse.test';
const fromPage = { headers: { origin } };

let provider: IdentityProvider;
let server: TestServer;
/** A node of an organisation that lets verified addresses in. */
let byEmail: string;
beforeAll(async () => {
  provider = await startIdentityProvider(`${origin}/api/sso/callback`);
  const settings = {
    DUECOURSE_ORIGIN: origin,
    DUECOURSE_OIDC_ISSUER: provider.issuer,
    DUECOURSE_OIDC_CLIENT_ID: provider.client.id,
    DUECOURSE_OIDC_CLIENT_SECRET: provider.client.secret,
    DUECOURSE_OIDC_LABEL: 'Cổng nhân sự',
  };
  server = await startTestServer((usual) => ({ ...usual, ...settings }));
  byEmail = (await server.addNode({ DUECOURSE_OIDC_MATCH_EMAIL: '1' })).url;
});
afterAll(async () => {
  await server?.close();
  await provider?.close();
});
afterEach(() => provider.spoil(null));

type Name = Parameters<typeof signIn>[1];
type Came = { status: number; to: string | null; code: string | null; cookie: string; caller: Caller };

const fresh = async (name: Name): Promise<Caller> => callerOf(server.url, await signIn(server.url, name));

async function start(caller: Caller, purpose: object = { kind: 'signIn' }) {
  const started = await caller.post<{ url: string }>('/api/sso/start', purpose, fromPage);
  expect(started.status).toBe(200);
  return { url: started.body.url, binding: cookiesOf(started.headers) };
}

function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .filter((cookie) => !/Max-Age=0/i.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** What becomes of the browser when it comes back at this address. */
async function comeBack(
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

async function dance(caller: Caller, login: string, purpose?: object, accept?: string): Promise<Came> {
  const { url, binding } = await start(caller, purpose);
  return comeBack(caller, await provider.walk(url, login), binding, accept);
}

function known(login: string, email: string, isVerified = true): string {
  provider.people.set(login, { email, isVerified });
  return login;
}

/** Somebody of the cast, linked from inside their account. */
async function linked(name: Name): Promise<string> {
  const login = known(`there-${name}`, `${name}@elsewhere.test`);
  const came = await dance(await fresh(name), login, { kind: 'link' });
  expect([came.status, came.to]).toEqual([303, '/account']);
  return login;
}

const meOf = async (caller: Caller) => (await caller.get<{ id: string }>('/api/me')).body.id;

describe('single sign-on', () => {
  it('is offered under the name that the organisation gave it', async () => {
    expect((await server.nobody.get('/api/sso')).body).toEqual({ label: 'Cổng nhân sự' });
  });

  it('lets in whoever linked their account from inside it, where they wanted to go', async () => {
    const login = await linked('intake');
    const came = await dance(server.nobody, login, { kind: 'signIn', from: '/desk' });
    expect([came.status, came.to]).toEqual([303, '/desk']);
    expect(await meOf(came.caller)).toBe(idOf('intake'));
    const { body } = await came.caller.get<AccountView>('/api/account');
    expect(body.events[0]).toMatchObject({ kind: 'signedIn', method: 'singleSignOn' });
    expect(body.singleSignOn?.linkId).not.toBeNull();
  });

  it('ends like any other session, and says where the provider ends its own', async () => {
    const came = await dance(server.nobody, await linked('secretary'));
    const left = await came.caller.post<{ then?: string }>('/api/auth/sign-out', {}, fromPage);
    expect(left.body.then).toContain(`${provider.issuer}/session/end`);
    expect((await came.caller.get('/api/me')).status).toBe(401);
    const byPassword = await fresh('secretary');
    const plain = await byPassword.post<{ then?: string }>('/api/auth/sign-out', {}, fromPage);
    expect(plain.body.then).toBeUndefined();
  });

  it.each(['//elsewhere.test', 'https://elsewhere.test', '/\\elsewhere.test'])(
    'never leads to %s',
    async (from) => {
      const answer = await server.nobody.post('/api/sso/start', { kind: 'signIn', from }, fromPage);
      expect([answer.status, answer.body.code]).toEqual([400, 'request.invalid']);
    },
  );

  it('refuses whom no account is linked to, though the directory has their address', async () => {
    const login = known('somebody', emailOf('member1'));
    const came = await dance(server.nobody, login);
    expect([came.status, came.to, came.cookie]).toEqual([303, '/sign-in?refused=sso.unknownPerson', '']);
    const told = await dance(server.nobody, login, undefined, 'application/json');
    expect([told.status, told.code]).toEqual([403, 'sso.unknownPerson']);
  });

  it('refuses a closed account as if there were none', async () => {
    const login = await linked('member2');
    await server.sql`update accounts set status = 'closed' where member_id = ${idOf('member2')}`;
    await until('the nodes to know', async () => {
      const came = await dance(server.nobody, login);
      return came.to === '/sign-in?refused=sso.unknownPerson' && came.cookie === '';
    });
  });

  it('asks for the code of a second factor that the account has, unless the provider has asked for two', async () => {
    const login = await linked('member3');
    await server.sql`update auth."user" set two_factor_enabled = true where id =
      (select id from accounts where member_id = ${idOf('member3')})`;
    const came = await dance(server.nobody, login);
    expect(came.to).toBe('/sign-in?step=code&from=%2F');
    expect((await came.caller.get('/api/me')).status).toBe(401);
    expect(came.cookie).toMatch(/two_factor=/);
    provider.spoil((claims) => ({ ...claims, amr: ['pwd', 'mfa'] }));
    expect(await meOf((await dance(server.nobody, login)).caller)).toBe(idOf('member3'));
  });
});

describe('an answer', () => {
  it.each<[string, (claims: Record<string, unknown>) => Record<string, unknown>]>([
    ['another nonce', (claims) => ({ ...claims, nonce: 'another' })],
    ['no nonce', ({ nonce: _, ...claims }) => claims],
    ['another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.test' })],
    ['another audience', (claims) => ({ ...claims, aud: 'another client' })],
    [
      'a time that is over',
      (claims) => ({ ...claims, iat: Number(claims.iat) - 900, exp: Number(claims.iat) - 600 }),
    ],
  ])('with %s in its token is refused', async (_, change) => {
    const login = await linked('chair');
    provider.spoil(change);
    const came = await dance(server.nobody, login);
    expect([came.to, came.cookie]).toEqual(['/sign-in?refused=sso.notRight', '']);
    provider.spoil((claims) => claims);
    expect((await dance(server.nobody, login)).to).toBe('/');
  });

  it('signed by another key than the provider’s is refused', async () => {
    const login = await linked('member4');
    provider.spoil((claims) => claims, 'strange');
    expect((await dance(server.nobody, login)).to).toBe('/sign-in?refused=sso.notRight');
  });

  it.each<[string, (address: URL) => void]>([
    ['another state', (address) => address.searchParams.set('state', 'another')],
    ['no state', (address) => address.searchParams.delete('state')],
    ['another issuer', (address) => address.searchParams.set('iss', 'https://elsewhere.test')],
    ['another code', (address) => address.searchParams.set('code', 'another')],
    ['an error', (address) => address.searchParams.set('error', 'access_denied')],
  ])('with %s in its address is refused', async (_, change) => {
    const login = await linked('appeal1');
    const { url, binding } = await start(server.nobody);
    const address = new URL(await provider.walk(url, login));
    change(address);
    const came = await comeBack(server.nobody, address.href, binding);
    expect([came.to, came.cookie]).toEqual(['/sign-in?refused=sso.notRight', '']);
  });

  it('in another browser than the one that was sent is refused, and so is one that was used', async () => {
    const login = await linked('appeal2');
    const first = await start(server.nobody);
    const other = await start(server.nobody);
    const address = await provider.walk(first.url, login);
    expect((await comeBack(server.nobody, address, other.binding)).to).toContain('sso.notRight');
    expect((await comeBack(server.nobody, address, '')).to).toContain('sso.notRight');
    expect((await comeBack(server.nobody, address, first.binding)).to).toBe('/');
    expect((await comeBack(server.nobody, address, first.binding)).to).toContain('sso.notRight');
  });
});

describe('an account', () => {
  it('is found by a verified address only where the organisation allows it, and then linked for good', async () => {
    const caller = callerOf(byEmail, '');
    const unverified = known('not-verified', emailOf('appeal3'), false);
    expect((await dance(caller, unverified)).to).toBe('/sign-in?refused=sso.unknownPerson');
    const verified = known('verified', emailOf('appeal3').toUpperCase());
    expect(await meOf((await dance(caller, verified)).caller)).toBe(idOf('appeal3'));
    // Known by the subject from now on; whoever is given the address later is another person.
    known('verified', 'changed@elsewhere.test', false);
    expect(await meOf((await dance(server.nobody, verified)).caller)).toBe(idOf('appeal3'));
    const successor = known('successor', emailOf('appeal3'));
    expect((await dance(caller, successor)).to).toBe('/sign-in?refused=sso.unknownPerson');
  });

  it('is never made for an address that nobody of the directory has', async () => {
    const before = await server.sql`select count(*)::int as n from auth."user"`;
    const came = await dance(callerOf(byEmail, ''), known('nobody-here', 'nobody@elsewhere.test'));
    expect(came.to).toBe('/sign-in?refused=sso.unknownPerson');
    expect(await server.sql`select count(*)::int as n from auth."user"`).toEqual(before);
  });

  it('is not linked to a person whom another account is linked to', async () => {
    const login = await linked('relative');
    const came = await dance(await fresh('superior'), login, { kind: 'link' });
    expect(came.to).toBe('/sign-in?refused=sso.otherAccount');
    expect(await meOf((await dance(server.nobody, login)).caller)).toBe(idOf('relative'));
  });

  it('is not linked by a session that did not ask for it, nor long after signing in', async () => {
    const login = known('there-witness', 'witness@elsewhere.test');
    const [asked, other] = [await fresh('witness'), await fresh('outsider')];
    const { url, binding } = await start(asked, { kind: 'link' });
    const came = await comeBack(other, await provider.walk(url, login), binding);
    expect(came.to).toBe('/sign-in?refused=sso.notRight');
    await server.sql`update auth.session set confirmed_at = now() - interval '31 minutes'`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const late = await asked.post('/api/sso/start', { kind: 'link' }, fromPage);
    expect([late.status, late.body.code]).toEqual([403, 'session.stepUpRequired']);
    const nobody = await server.nobody.post('/api/sso/start', { kind: 'link' }, fromPage);
    expect(nobody.body.code).toBe('session.missing');
  });

  it('opens by an invitation without a password, once, and its last way in stays', async () => {
    const personId = v7();
    await server.sql`insert into members (id, name, title, title_en, unit_id, is_member, is_official, joined_on)
      select ${personId}, 'Phạm Thị Cổng', 'Cán bộ', 'Officer', unit_id, true, false, '2015-01-01' from members where id = ${idOf('intake')}`;
    const administrator = await fresh('administrator');
    const made = await until('the directory to know them', async () => {
      const answer = await administrator.post<{ code: string }>('/api/invitations', { personId });
      return answer.status === 201 && answer.body;
    });
    const login = known('pham-thi-cong', 'cong@elsewhere.test');
    const purpose = { kind: 'invitation', code: made.code };
    const came = await dance(server.nobody, login, purpose);
    expect([came.to, await meOf(came.caller)]).toEqual(['/', personId]);
    expect((await dance(server.nobody, known('second', 'x@elsewhere.test'), purpose)).to).toContain(
      'sso.otherAccount',
    );
    const kept = await server.sql`select body::text from auth.challenge`;
    expect(JSON.stringify(kept)).not.toContain(made.code);
    const { body } = await came.caller.get<AccountView>('/api/account');
    expect(body.hasPassword).toBe(false);
    const last = await came.caller.get(`/api/account/links/${body.singleSignOn?.linkId}`, {
      ...{ method: 'DELETE', ...fromPage },
    });
    expect([last.status, last.body.code]).toEqual([409, 'account.lastWayIn']);
  });

  it('is confirmed before a decision by proving it anew to the provider, as oneself', async () => {
    const login = await linked('respondent');
    const came = await dance(server.nobody, login);
    await server.sql`update auth.session set confirmed_at = now() - interval '31 minutes'`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const invite = () => came.caller.post('/api/invitations', { personId: v7() });
    expect((await invite()).body.code).toBe('session.stepUpRequired');
    const other = await dance(came.caller, known('other-person', 'o@elsewhere.test'), { kind: 'confirm' });
    expect(other.to).toContain('sso.otherAccount');
    // A provider that let an old sign-in count would say so by its time.
    provider.spoil((claims) => ({ ...claims, auth_time: Number(claims.auth_time) - 3_600 }));
    expect((await dance(came.caller, login, { kind: 'confirm' })).to).toContain('sso.notRight');
    provider.spoil(null);
    expect((await dance(came.caller, login, { kind: 'confirm' })).to).toBe('/confirmed');
    expect((await invite()).body.code).not.toBe('session.stepUpRequired');
  });

  it('loses its link, and the sessions that began by it end', async () => {
    const login = await linked('investigator');
    const came = await dance(server.nobody, login);
    const caller = await fresh('investigator');
    const { body } = await caller.get<AccountView>('/api/account');
    const gone = await caller.get(`/api/account/links/${body.singleSignOn?.linkId}`, {
      ...{ method: 'DELETE', ...fromPage },
    });
    expect(gone.body).toEqual({ ended: 1 });
    await until('the session to end', async () => (await came.caller.get('/api/me')).status === 401);
    expect((await dance(server.nobody, login)).to).toBe('/sign-in?refused=sso.unknownPerson');
  });
});

describe('a provider that does not answer', () => {
  it('keeps nobody waiting, and is told from a refusal', async () => {
    const without = await server.addNode({ DUECOURSE_OIDC_ISSUER: 'http://127.0.0.1:9' });
    const away = await callerOf(without.url, '').post('/api/sso/start', { kind: 'signIn' }, fromPage);
    expect([away.status, away.body.code]).toEqual([503, 'sso.unavailable']);
  });
});
