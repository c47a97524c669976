// Roles over HTTP: what is granted opens at once, what ends closes within two seconds on every node, and four eyes, the
// present and the last administrator are kept.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, registerCase } from '#tests/support/case-over-http.ts';
import { idOf, unitId } from '#tests/support/cast.ts';
import { administer, grantsOf, mustAdminister, today, versionOf } from '#tests/support/settings-over-http.ts';
import { rootUnitId } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { addDays } from '#workflows/rules/day.ts';

let server: TestServer;
let other: string;
let one: CaseOverHttp;

beforeAll(async () => {
  server = await startTestServer();
  other = (await server.addNode()).url;
  one = await registerCase(server);
});
afterAll(() => server?.close());

/** Until it answers so, or two seconds are over; how long it took. */
async function within2s(holds: () => Promise<boolean>): Promise<number> {
  const from = performance.now();
  while (performance.now() - from < 2_000) {
    if (await holds()) return performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Number.POSITIVE_INFINITY;
}

const statusOf = async (name: Parameters<TestServer['as']>[0], node?: string) =>
  (await (await server.as(name, node)).get(`/api/cases/${one.id}`)).status;

describe('a role', () => {
  it('opens the cases of its unit, and closes them on every node within two seconds of its end', async () => {
    expect(await statusOf('outsider')).toBe(404);
    const payload = { personId: idOf('outsider'), role: 'intake', unitId, from: today() };
    await mustAdminister(server, 'settings.grantRole', payload);
    expect(await within2s(async () => (await statusOf('outsider')) === 200)).toBeLessThan(2_000);
    expect(await within2s(async () => (await statusOf('outsider', other)) === 200)).toBeLessThan(2_000);
    const [grant] = await grantsOf(server, idOf('outsider'));
    await mustAdminister(server, 'settings.endRole', { grantId: grant?.id });
    expect(await within2s(async () => (await statusOf('outsider', other)) === 404)).toBeLessThan(2_000);
    expect(await statusOf('outsider')).toBe(404);
  });

  it('is granted once, however often it is sent', async () => {
    const commandId = v7();
    const payload = { personId: idOf('companion'), role: 'auditor', unitId, from: today() };
    const expectedVersion = await versionOf(await server.as('administrator'), 'directory');
    const more = { commandId, expectedVersion };
    const answers = await Promise.all(
      [1, 2, 3].map(() => administer(server, 'settings.grantRole', payload, more)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(1);
    expect(await grantsOf(server, idOf('companion'))).toHaveLength(1);
  });

  it('is refused to oneself, backwards in time, and beside administration, each with its article', async () => {
    const grant = (personId: string, role: string, from = today(), unit = unitId) =>
      administer(server, 'settings.grantRole', { personId, role, unitId: unit, from });
    const refusals = [
      [await grant(idOf('administrator'), 'supervisor'), 'refusal.noRoleForOneself', '40.3'],
      [await grant(idOf('outsider'), 'intake', addDays(today(), -1)), 'refusal.roleNeverReachesBack', '40.3'],
      [
        await grant(idOf('supervisor'), 'administrator', today(), rootUnitId),
        'refusal.administrationApart',
        '40.4',
      ],
    ] as const;
    for (const [{ status, body }, code, article] of refusals) {
      expect(status).toBe(422);
      expect(body).toMatchObject({ code, article });
    }
  });

  it('is decided at the version that was seen: of two at once, one is told to look again', async () => {
    const expectedVersion = await versionOf(await server.as('administrator'), 'directory');
    const grant = (name: 'witness' | 'companion') =>
      administer(
        server,
        'settings.grantRole',
        { personId: idOf(name), role: 'enforcing', unitId, from: today() },
        { expectedVersion },
      );
    const answers = await Promise.all([grant('witness'), grant('companion')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('of the last administrator cannot end', async () => {
    const [grant] = await grantsOf(server, idOf('administrator'));
    const answer = await administer(server, 'settings.endRole', { grantId: grant?.id });
    expect(answer.body).toMatchObject({ code: 'refusal.lastAdministratorStays', article: '40.4' });
    const leaving = await administer(server, 'settings.recordLeaving', {
      ...{ personId: idOf('administrator'), leftOn: today() },
    });
    expect(leaving.body).toMatchObject({ code: 'refusal.lastAdministratorStays' });
  });

  it('of authority opens the cases that ask something of it already', async () => {
    await server.sql`insert into case_parts (stream_id, member_id, part, access)
      values (${one.id}, ${idOf('authority')}, 'authority', 'open') on conflict do nothing`;
    const payload = { personId: idOf('outsider'), role: 'authority', unitId, from: today() };
    await mustAdminister(server, 'settings.grantRole', payload);
    expect(await within2s(async () => (await statusOf('outsider', other)) === 200)).toBeLessThan(2_000);
    const grant = (await grantsOf(server, idOf('outsider'))).find(({ role }) => role === 'authority');
    await mustAdminister(server, 'settings.endRole', { grantId: grant?.id });
    expect(await within2s(async () => (await statusOf('outsider', other)) === 404)).toBeLessThan(2_000);
  });
});
