// Whose account single sign-on leads into: one that was linked from inside, opened by an invitation or, where the organisation
// allows it, found by a verified address. Never a new person, never somebody else's account.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import { idOf } from '#tests/support/cast.ts';
import type { IdentityProvider } from '#tests/support/identity-provider.ts';
import { comeBack, danceWith, fromPage, meOf, startSsoServer } from '#tests/support/sso-dance.ts';
import { emailOf } from '#tests/support/test-organisation.ts';
import type { TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';
import type { AccountView } from '#workflows/contract/account-schemas.ts';

let provider: IdentityProvider;
let server: TestServer;
/** A node of an organisation that lets verified addresses in. */
let byEmail: string;
const { dance, start, known, linked, fresh } = danceWith(() => ({ server, provider }));
beforeAll(async () => {
  ({ server, provider } = await startSsoServer());
  byEmail = (await server.addNode({ DUECOURSE_OIDC_MATCH_EMAIL: '1' })).url;
});
afterAll(async () => {
  await server?.close();
  await provider?.close();
});
afterEach(() => provider.spoil(null));

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
