// A case through time over HTTP: at each step it is what was seen right after it, the difference of two steps leads from one to
// the other, nobody is shown more of the past than of the present, and who had been shown what is said to whoever may know it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applied } from '#tests/support/applied-changes.ts';
import { type CaseOverHttp, caseIn, registerCase } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import { makeAuditor } from '#tests/support/make-auditor.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { CaseView, History } from '#workflows/contract/case-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { Difference, PastView, Shown } from '#workflows/contract/time-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;
/** What each saw right after each step, by the number of the step. */
const seen = { supervisor: new Map<number, CaseView>(), respondent: new Map<number, CaseView>() };
const readers = ['supervisor', 'respondent'] as const;

beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.reviewing', async ({ id, version }) => {
    for (const who of readers) {
      const { status, body } = await (await server.as(who)).get<CaseView>(`/api/cases/${id}`);
      if (status === 200) seen[who].set(version, body);
    }
  });
}, 90_000);
afterAll(() => server?.close());

const at = async (who: Person, moment: number | string, id = one.id) =>
  (await server.as(who)).get<PastView & Problem>(`/api/cases/${id}/at?moment=${moment}`);
const between = async (who: Person, from: number | string, to: number | string) =>
  (await server.as(who)).get<Difference & Problem>(`/api/cases/${one.id}/difference?from=${from}&to=${to}`);
const shown = async (who: Person, moment: number | string, id = one.id) =>
  (await server.as(who)).get<Shown & Problem>(`/api/cases/${id}/shown?moment=${moment}`);
const stepsOf = async (who: Person) =>
  (await (await server.as(who)).get<History>(`/api/cases/${one.id}/history?limit=200`)).body.entries;

/** The respondent's, from the notice on: what was disclosed before it is in their history too. */
async function ownSteps(): Promise<number[]> {
  const steps = (await stepsOf('respondent')).map(({ version }) => version);
  return steps.filter((version) => seen.respondent.has(version));
}

/** Who is kept out is said of today alone. */
const withoutSight = (view: CaseView | undefined) => ({ ...view, sight: null });

describe('a case as it stood', () => {
  it('is after each step what was seen right after it', async () => {
    expect(seen.supervisor.size).toBe(one.version);
    for (const [version, view] of seen.supervisor) {
      const { body } = await at('supervisor', version);
      expect(body.point.version).toBe(version);
      expect(withoutSight(body.view)).toEqual(withoutSight(view));
    }
  });

  it('is to the respondent what they saw, at the steps that they may read and never before the notice', async () => {
    const own = await ownSteps();
    const notice =
      (await stepsOf('supervisor')).find(({ type }) => type === 'verification.serveNotice')?.version ?? 0;
    for (const version of own) {
      const { body } = await at('respondent', version);
      // Today they read their own words of steps that were taken; the path is the one up to it.
      expect(withoutSight(body.view)).toEqual(withoutSight(seen.respondent.get(version)));
    }
    expect((await at('respondent', notice - 1)).body.code).toBe('moment.notFound');
    // In between, something happened that is the file's: they are shown the last step of theirs.
    const hidden = [...seen.respondent.keys()].find(
      (version) => !own.includes(version) && version > (own[0] ?? 0) && version < one.version,
    );
    const before = own.findLast((version) => version < (hidden ?? 0));
    expect((await at('respondent', hidden ?? 0)).body.point.version).toBe(before);
  });

  it('is found by an instant: nothing before the first step, the last step of one millisecond, the present after the last', async () => {
    const [first, ...rest] = await stepsOf('supervisor');
    const early = new Date(Date.parse(first?.at ?? '') - 1).toISOString();
    const none = await at('supervisor', early);
    expect([none.status, none.body.code]).toEqual([404, 'moment.notFound']);
    expect((await at('supervisor', first?.at ?? '')).body.point.version).toBe(1);
    const late = await at('supervisor', '2100-01-01T00:00:00.000Z');
    expect(late.body).toMatchObject({ point: { version: one.version }, next: null });
    expect((await at('supervisor', one.version + 1)).body.code).toBe('moment.notFound');
    const third = rest[1];
    await server.sql`update case_entries set at = ${third?.at ?? ''}
      where stream_id = ${one.id} and version = ${(third?.version ?? 0) + 1}`;
    expect((await at('supervisor', third?.at ?? '')).body.point.version).toBe((third?.version ?? 0) + 1);
    expect((await at('supervisor', third?.version ?? 0)).body.point.version).toBe(third?.version);
  });

  it('is absent to whoever reads no content today, as if the case had never been', async () => {
    for (const who of ['outsider', 'otherInvestigator', 'witness'] as const) {
      const [there, never] = [await at(who, 3), await at(who, 3, v7())];
      expect([there.status, there.text]).toEqual([404, never.text]);
    }
  });

  it('asks for one moment, a step or an instant in UTC', async () => {
    for (const moment of ['', 'now', '0', '-1', '2026-11-03', '2026-11-03T07:03:00+07:00'])
      expect((await at('supervisor', moment)).status).toBe(400);
  });
});

describe('the difference between two steps', () => {
  it('leads from what was seen after the one to what was seen after the other', async () => {
    for (const [from, to] of [
      [1, one.version],
      [4, 9],
      [9, 15],
      [one.version - 1, one.version],
    ] as const) {
      const { body } = await between('supervisor', from, to);
      expect(body.changes.length).toBeGreaterThan(0);
      const reached = applied(withoutSight(seen.supervisor.get(from)), body.changes);
      expect(reached).toEqual(withoutSight(seen.supervisor.get(to)));
      expect(body.entries.map(({ version }) => version)).toEqual(
        Array.from({ length: to - from }, (_, index) => from + 1 + index),
      );
      expect((await between('supervisor', to, from)).body).toEqual(body);
    }
    expect((await between('supervisor', 5, 5)).body.changes).toEqual([]);
  });

  it('names to the respondent only steps of theirs', async () => {
    const own = await ownSteps();
    const { body } = await between('respondent', own[0] ?? 0, one.version);
    expect(body.entries.map(({ version }) => version)).toEqual(own.slice(1));
  });
});

describe('what each had been shown', () => {
  it('says of somebody what they had opened themselves, and of nobody else', async () => {
    const { body } = await shown('supervisor', '2100-01-01T00:00:00.000Z');
    expect(body.others).toBe(false);
    expect(body.people.map(({ person }) => person?.id)).toEqual([idOf('supervisor')]);
    // One look is one row for ten minutes, so all that is certain is what stood there when it began.
    const [first] = body.people;
    expect(first?.mostVersion).toBe(one.version);
    expect(first?.version ?? 0).toBeLessThanOrEqual(one.version);
    expect((await shown('investigator', '2100-01-01T00:00:00.000Z')).body.people).toEqual([]);
  });

  it('says what the respondent had been served, to them with when they opened it, and by then only', async () => {
    const respondent = await server.as('respondent');
    const notice = (await stepsOf('respondent')).find(({ type }) => type === 'verification.serveNotice');
    await respondent.get(`/api/cases/${one.id}/disclosures/${notice?.version}`);
    const { body } = await shown('respondent', '2100-01-01T00:00:00.000Z');
    const served = body.served.find(({ kind }) => kind === 'notice');
    expect(served).toMatchObject({ entry: notice?.version, from: notice?.at, openedAt: expect.any(String) });
    expect(body.people.map(({ person }) => person?.id)).toEqual([idOf('respondent')]);
    // When the notice was issued nobody had opened it.
    const then = (await shown('respondent', notice?.version ?? 0)).body;
    expect(then.served.find(({ kind }) => kind === 'notice')?.openedAt).toBeNull();
    // Whoever handles the case sees what was served, and not what was opened.
    const file = (await shown('supervisor', '2100-01-01T00:00:00.000Z')).body.served;
    expect(file).toEqual(body.served.map((item) => ({ ...item, openedAt: null })));
  });

  it('tells the auditor of the unit who opened it, and nothing of the case', async () => {
    const auditor = await makeAuditor(server, 'outsider');
    const path = `/api/cases/${one.id}/shown?moment=`;
    const { body } = await auditor.get<Shown>(`${path}2100-01-01T00:00:00.000Z`);
    const people = body.people.map(({ person }) => person?.id);
    expect(people).toEqual(expect.arrayContaining([idOf('supervisor'), idOf('respondent')]));
    expect(body.people.every(({ version, mostVersion }) => version === null && mostVersion === null)).toBe(
      true,
    );
    expect(body.served).toEqual([]);
    // Steps are the case's: they may not be asked by.
    expect((await auditor.get<Problem>(`${path}3`)).body.code).toBe('case.notFound');
    const unopened = await registerCase(server);
    const later = await auditor.get(`/api/cases/${unopened.id}/shown?moment=2100-01-01T00:00:00.000Z`);
    const never = await auditor.get(`/api/cases/${v7()}/shown?moment=2100-01-01T00:00:00.000Z`);
    expect([later.status, later.text]).toEqual([404, never.text]);
  });

  it('puts no look on record but that the history was read', async () => {
    const looks = async () =>
      server.sql<{ what: string }[]>`select distinct what from access_log
        where stream_id = ${one.id} and actor_id = ${idOf('reviewer')}`;
    await at('reviewer', 3);
    await between('reviewer', 3, 5);
    await shown('reviewer', 5);
    expect((await looks()).map(({ what }) => what)).toEqual(['history']);
  });
});
