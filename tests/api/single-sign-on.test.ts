// Single sign-on against a real provider on the loopback, through every redirect: who comes in, who does not, and that no answer
// counts whose state, nonce, issuer, audience, signature or time is not right.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import { idOf } from '#tests/support/cast.ts';
import type { IdentityProvider } from '#tests/support/identity-provider.ts';
import { comeBack, danceWith, fromPage, meOf, startSsoServer } from '#tests/support/sso-dance.ts';
import { emailOf } from '#tests/support/test-organisation.ts';
import type { TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';

let provider: IdentityProvider;
let server: TestServer;
const { dance, start, known, linked, fresh } = danceWith(() => ({ server, provider }));
beforeAll(async () => {
  ({ server, provider } = await startSsoServer());
});
afterAll(async () => {
  await server?.close();
  await provider?.close();
});
afterEach(() => provider.spoil(null));

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

describe('a provider that does not answer', () => {
  it('keeps nobody waiting, and is told from a refusal', async () => {
    const without = await server.addNode({ DUECOURSE_OIDC_ISSUER: 'http://127.0.0.1:9' });
    const away = await callerOf(without.url, '').post('/api/sso/start', { kind: 'signIn' }, fromPage);
    expect([away.status, away.body.code]).toEqual([503, 'sso.unavailable']);
  });
});
