// Administration over HTTP: seen by administrators alone, who see no case through any of it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, registerCase } from '#tests/support/case-over-http.ts';
import { idOf, unitId } from '#tests/support/cast.ts';
import { administer, grantsOf, mustAdminister, today } from '#tests/support/settings-over-http.ts';
import { rootUnitId } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { Commands, History } from '#workflows/contract/case-schemas.ts';
import type { OwnRoles, Staff, StaffView, UnitNode } from '#workflows/contract/settings-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  one = await registerCase(server);
});
afterAll(() => server?.close());

describe('administration', () => {
  it('is absent for whoever administers nothing, and its history too', async () => {
    const supervisor = await server.as('supervisor');
    for (const path of [
      '',
      '/people',
      `/people/${idOf('intake')}`,
      '/units',
      '/roles',
      '/packs',
      '/packs/difference?to=vn-party@2026.1',
      '/calendar',
      '/calendar/effect?day=2028-03-01&kind=off',
      '/areas/directory/commands',
      '/areas/directory/history',
    ]) {
      const answer = await supervisor.get(`/api/settings${path}`);
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, 'settings.notFound']);
    }
    const before = await server.countEntries();
    const sent = await administer(
      server,
      'settings.addPerson',
      { name: 'A', title: 'B', titleEn: 'C', unitId, joinedOn: today(), holdsOffice: false },
      { by: 'supervisor' },
    );
    expect([sent.status, sent.body.code]).toEqual([404, 'settings.notFound']);
    expect(await server.countEntries()).toBe(before);
  });

  it('asks for a recent proof of who one is', async () => {
    const administrator = await server.as('administrator');
    await server.sql`update auth.session set confirmed_at = now() - interval '1 hour'
      where user_id in (select id from accounts where member_id = ${idOf('administrator')})`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const answer = await administrator.post('/api/settings/areas/general/commands', {
      ...{ type: 'settings.limitDeputies', payload: { days: 30 }, commandId: v7(), expectedVersion: 1 },
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'session.stepUpRequired']);
    await server.sql`update auth.session set confirmed_at = now()`;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  });

  it('shows an administrator no case, whatever they ask', async () => {
    const administrator = await server.as('administrator');
    expect((await administrator.get(`/api/cases/${one.id}`)).status).toBe(404);
    expect((await administrator.get(`/api/cases/${one.id}/history`)).status).toBe(404);
    const answers = await Promise.all(
      [
        ...['/board', '/desk', '/search?q=2026', '/settings', '/settings/people', '/settings/units'],
        ...['/settings/roles', '/settings/packs', '/settings/packs/difference?to=vn-party@2026.1'],
        ...['/settings/calendar', '/settings/calendar/effect?day=2028-03-01&kind=off'],
        ...['/settings/areas/directory/history', '/access', '/meetings'],
      ].map((path) => administrator.get(`/api${path}`)),
    );
    for (const { status, text } of answers) {
      expect(status).toBe(200);
      expect(text).not.toContain(one.id);
      expect(text).not.toMatch(/\d{4}-\d{4}"/);
      expect(text).not.toMatch(/"respondent"/);
    }
  });

  it('keeps people and units: added, moved, led, and gone with all their roles', async () => {
    const administrator = await server.as('administrator');
    await mustAdminister(server, 'settings.addUnit', {
      ...{ code: 'CB-07', name: 'Chi bộ Bảy', nameEn: 'Branch Seven', parentId: rootUnitId, kind: 'branch' },
    });
    const units = (await administrator.get<UnitNode[]>('/api/settings/units')).body;
    const seven = units.find(({ code }) => code === 'CB-07');
    await mustAdminister(server, 'settings.addPerson', {
      ...{ name: 'Đặng Thu Hà', title: 'Chuyên viên', titleEn: 'Officer', unitId: seven?.id },
      ...{ joinedOn: '2026-01-05', holdsOffice: true },
    });
    const staff = (await administrator.get<Staff>('/api/settings/people?q=dang%20thu')).body;
    const [person] = staff.people;
    expect(staff.total).toBe(1);
    await mustAdminister(server, 'settings.appointHead', { unitId: seven?.id, personId: person?.id });
    await mustAdminister(server, 'settings.grantRole', {
      ...{ personId: person?.id, role: 'secretary', unitId: seven?.id, from: today() },
    });
    const view = async () => (await administrator.get<StaffView>(`/api/settings/people/${person?.id}`)).body;
    expect(await view()).toMatchObject({ headOf: [{ id: seven?.id }], roles: ['secretary'], leftOn: null });
    await mustAdminister(server, 'settings.recordLeaving', { personId: person?.id, leftOn: today() });
    expect(await view()).toMatchObject({ roles: [], leftOn: today() });
    const again = await administer(server, 'settings.movePerson', { personId: person?.id, unitId });
    expect(again.body).toMatchObject({ code: 'refusal.inDirectory' });
  });

  it('has its history, with who did what and no word on ties', async () => {
    const sent = await administer(
      server,
      'settings.declareTie',
      { otherId: idOf('witness'), kind: 'sibling' },
      { by: 'intake', expectedVersion: undefined },
    );
    expect(sent.status).toBe(200);
    const administrator = await server.as('administrator');
    const { body } = await administrator.get<History>('/api/settings/areas/directory/history');
    expect(body.entries[0]).toMatchObject({ type: 'settings.open', actor: { kind: 'system' } });
    const tie = body.entries.find(({ type }) => type === 'settings.declareTie');
    expect(tie).toMatchObject({ actor: { person: { id: idOf('intake') } }, payload: {} });
    const [stored] = await server.sql`select data::text || resolved::text as text from case_entries
      where type = 'settings.declareTie'`;
    expect(stored?.text).not.toContain(idOf('witness'));
    const granted = body.entries.find(({ type }) => type === 'settings.grantRole');
    expect(granted?.names[String(granted.payload.personId)]).toBe('Đặng Thu Hà');
  });

  it('lists what may be done in an area with the schema of each', async () => {
    const { body } = await (await server.as('administrator')).get<Commands>(
      '/api/settings/areas/calendar/commands',
    );
    expect(body.allowed.map(({ type }) => type)).toEqual([
      'settings.amendCalendar',
      'settings.withdrawAmendment',
    ]);
  });

  it('says nothing of another’s roles to who names a deputy for one', async () => {
    const [grant] = await grantsOf(server, idOf('secretary'));
    const name = (grantId: string | undefined) =>
      administer(
        server,
        'settings.nameDeputy',
        { grantId, deputyId: idOf('outsider'), from: today(), to: today() },
        { by: 'supervisor', expectedVersion: undefined },
      );
    const [theirs, nobodys] = [await name(grant?.id), await name(v7())];
    expect(theirs.body).toEqual(nobodys.body);
    expect(theirs.body).toMatchObject({ code: 'refusal.deputyForOwnRole' });
  });
});

describe('my own roles', () => {
  it('are there with who stands in for me', async () => {
    const { body } = await (await server.as('supervisor')).get<OwnRoles>('/api/settings/own');
    expect(body.grants.map(({ role }) => role)).toEqual(['supervisor']);
    expect(body.grants[0]?.canHaveDeputy).toBe(true);
  });
});
