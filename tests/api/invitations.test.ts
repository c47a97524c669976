// Invitations over HTTP: a code opens one account once, is kept as a hash, and is made by nobody who may not.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, callerOf } from '#tests/support/caller.ts';
import { caseIn } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.close());

const fresh = async (name: Parameters<typeof signIn>[1]): Promise<Caller> =>
  callerOf(server.url, await signIn(server.url, name));

/** A person of the directory who has no account yet. */
async function addPerson(name: string): Promise<string> {
  const id = v7();
  await server.sql`insert into members (id, name, title, title_en, unit_id, is_member, is_official, joined_on)
    select ${id}, ${name}, 'Cán bộ', 'Officer', unit_id, true, false, '2015-01-01' from members where id = ${idOf('intake')}`;
  // A node's own copy of the directory is renewed every second and a half.
  await new Promise((resolve) => setTimeout(resolve, 1_800));
  return id;
}

describe('an invitation', () => {
  it('by an administrator opens an account once', async () => {
    const personId = await addPerson('Trần Thị Mời');
    const administrator = await fresh('administrator');
    const made = await administrator.post<{ code: string }>('/api/invitations', {
      personId,
      email: 'moi@organisation.test',
    });
    expect(made.status).toBe(201);
    expect(made.body.code).toMatch(/^([34679ACDEFGHJKMNPQRTVWXY]{4}-){4}[34679ACDEFGHJKMNPQRTVWXY]{4}$/);
    const typed = made.body.code.toLowerCase().replaceAll('-', ' ');
    const weak = await server.nobody.post('/api/invitations/redeem', {
      code: typed,
      password: 'moi moi moi moi',
    });
    expect(weak.status).toBe(422);
    const entered = await server.nobody.post('/api/invitations/redeem', {
      code: typed,
      password: 'bốn con ngựa vằn',
    });
    expect(entered.status).toBe(200);
    const cookie = entered.headers.getSetCookie().map((one) => one.split(';')[0]);
    const { body: me } = await callerOf(server.url, cookie.join('; ')).get<{ name: string }>('/api/me');
    expect(me.name).toBe('Trần Thị Mời');
    const again = await server.nobody.post('/api/invitations/redeem', {
      code: typed,
      password: 'bốn con ngựa vằn',
    });
    const never = await server.nobody.post('/api/invitations/redeem', {
      code: 'AAAA-AAAA-AAAA-AAAA-AAAA',
      password: 'bốn con ngựa vằn',
    });
    expect([again.status, again.text]).toEqual([404, never.text]);
  });

  it('is kept as a hash only', async () => {
    const personId = await addPerson('Lê Văn Giấy');
    const administrator = await fresh('administrator');
    const { body } = await administrator.post<{ code: string }>('/api/invitations', { personId });
    const rows = await server.sql`select i::text as row from auth.invitation i`;
    expect(JSON.stringify(rows)).not.toContain(body.code);
    expect(JSON.stringify(rows)).not.toContain(body.code.replaceAll('-', ''));
  });

  it('is not made for an account in use, nor by who may not', async () => {
    const administrator = await fresh('administrator');
    const used = await administrator.post('/api/invitations', { personId: idOf('respondent') });
    expect(used.body.code).toBe('invitation.hasAccount');
    const intake = await fresh('intake');
    const refused = await intake.post('/api/invitations', { personId: idOf('respondent') });
    expect([refused.status, refused.body.code]).toEqual([403, 'account.mayNotInvite']);
  });

  it('to a case that one does not see looks like one to a case that does not exist', async () => {
    const one = await caseIn(server, 'verification.gathering');
    const caller = await fresh('strangeSupervisor');
    const personId = idOf('respondent');
    const hidden = await caller.post('/api/invitations', { personId, caseId: one.id });
    const absent = await caller.post('/api/invitations', { personId, caseId: v7() });
    expect([hidden.status, hidden.text]).toEqual([404, absent.text]);
  });

  it('by whoever keeps the case opens its respondent’s account, with the address that they name', async () => {
    const one = await caseIn(server, 'verification.responding');
    const respondent = idOf('respondent');
    await server.sql`delete from auth."user" where id = (select id from accounts where member_id = ${respondent})`;
    await server.sql`delete from accounts where member_id = ${respondent}`;
    await new Promise((resolve) => setTimeout(resolve, 1_800));
    const investigator = await fresh('investigator');
    const made = await investigator.post<{ code: string }>('/api/invitations', {
      personId: respondent,
      caseId: one.id,
    });
    expect(made.status).toBe(201);
    const { code } = made.body;
    const sent = { code, password: 'bốn con ngựa vằn' };
    expect((await server.nobody.post('/api/invitations/redeem', sent)).status).toBe(409);
    const email = 'tu.dat@thu.example';
    const entered = await server.nobody.post('/api/invitations/redeem', { ...sent, email });
    expect(entered.status).toBe(200);
    const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]);
    const caller = callerOf(server.url, cookie.join('; '));
    expect((await caller.get(`/api/cases/${one.id}`)).status).toBe(200);
  });
});

describe('tries of codes', () => {
  it('are counted by address, as the balancer says it where there is one and nobody else', async () => {
    const behind = await server.addNode({ DUECOURSE_PROXIES: 'loopback' });
    const tryFrom = (url: string, address: string) =>
      callerOf(url, '').post(
        '/api/invitations/look',
        { code: 'AAAA' },
        { headers: { 'x-forwarded-for': address } },
      );
    for (let time = 0; time < 20; time += 1)
      expect((await tryFrom(behind.url, '192.0.2.1')).status).toBe(404);
    const refused = await tryFrom(behind.url, '192.0.2.1');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await tryFrom(behind.url, '192.0.2.2')).status).toBe(404);
    const direct: number[] = [];
    for (let time = 0; time < 21; time += 1)
      direct.push((await tryFrom(server.url, `192.0.2.${100 + time}`)).status);
    expect(direct.at(-1)).toBe(429);
  });
});
