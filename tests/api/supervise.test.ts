// What supervision shows to whom: a supervisor their own units, an auditor numbers and no case, everybody else nothing; hand-overs
// are tried without writing; small cells stay held back; what is taken out is on record with its purpose.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, registerCase, send } from '#tests/support/case-over-http.ts';
import { idOf, unitId } from '#tests/support/cast.ts';
import { otherUnitId, type Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { currentAllegations } from '#workflows/case/facts.ts';
import type { Comparable } from '#workflows/contract/fairness-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type {
  Deadlines,
  Flow,
  Patterns,
  Rebalancing,
  Workload,
} from '#workflows/contract/supervise-schemas.ts';

let server: TestServer;
let planning: CaseOverHttp;
const purpose = { headers: { 'x-purpose': 'supervision' } };

beforeAll(async () => {
  server = await startTestServer();
  planning = await caseIn(server, 'verification.planning');
  await caseIn(server, 'verification.planning');
  await registerCase(server);
});
afterAll(() => server?.close());

async function read<Body>(who: Person, path: string): Promise<Body> {
  const answer = await (await server.as(who)).get<Body>(`/api/supervise/${path}`);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body;
}

const rebalancing = (to?: string) => `rebalancing?from=${idOf('investigator')}${to ? `&to=${to}` : ''}`;

describe('supervision', () => {
  it('shows a supervisor the load of their unit and of who investigates there', async () => {
    const { units, people } = await read<Workload>('supervisor', 'workload');
    expect(units).toMatchObject([{ id: unitId, open: 3, stages: { detection: 1, verification: 2 } }]);
    const names = people?.map(({ name }) => name) ?? [];
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted((a, b) => a.localeCompare(b, 'vi')));
    expect(people?.find(({ id }) => id === idOf('investigator'))?.open).toBe(2);
    expect(people?.at(-1)).toMatchObject({ id: null, open: 1 });
    const { cases } = await read<Deadlines>('supervisor', 'deadlines');
    expect(cases?.map(({ ref }) => ref)).toContain(planning.ref);
    const { days } = await read<Flow>('supervisor', 'flow');
    expect(days.at(-1)?.stages).toEqual({ detection: 1, verification: 2 });
  });

  it('shows a supervisor of another unit nothing of it', async () => {
    expect(await read<Workload>('strangeSupervisor', 'workload')).toMatchObject({ units: [] });
    for (const path of ['workload', 'deadlines', 'flow', 'patterns']) {
      const { text } = await (await server.as('strangeSupervisor')).get(`/api/supervise/${path}`);
      for (const kept of [planning.ref, planning.id, unitId, idOf('investigator')])
        expect(text).not.toContain(kept);
    }
    expect((await read<Flow>('strangeSupervisor', 'flow')).days.at(-1)?.stages).toEqual({});
    const asked = await (await server.as('strangeSupervisor')).get(`/api/supervise/${rebalancing()}`);
    expect(asked.body.code).toBe('supervise.notFound');
  });

  it('shows an auditor numbers, and no case and no person', async () => {
    expect(await read<Workload>('auditor', 'workload')).toMatchObject({ units: [{ open: 3 }], people: null });
    expect(await read<Deadlines>('auditor', 'deadlines')).toMatchObject({ cases: null });
    expect(await read<Flow>('auditor', 'flow')).toMatchObject({ appeals: { decided: 0 } });
    expect((await (await server.as('auditor')).get(`/api/supervise/${rebalancing()}`)).status).toBe(404);
    expect(await read<Workload>('strangeAuditor', 'workload')).toMatchObject({ units: [] });
  });

  it.each<Person>(['intake', 'investigator', 'chair', 'respondent', 'administrator', 'authority'])(
    'is to %s as if it were not there',
    async (who) => {
      const caller = await server.as(who);
      for (const path of ['workload', 'deadlines', 'flow', 'patterns', rebalancing()])
        expect((await caller.get(`/api/supervise/${path}`)).body.code).toBe('supervise.notFound');
      const taken = await caller.post('/api/supervise/exports', { table: 'units', format: 'csv' }, purpose);
      expect(taken.body.code).toBe('supervise.notFound');
    },
  );

  it('leaves out a case from which the supervisor stands apart', async () => {
    const before = await read<Workload>('otherReviewer', 'workload');
    await server.sql`insert into case_parts (stream_id, member_id, part, access)
      values (${planning.id}, ${idOf('otherReviewer')}, 'barred', 'barred')`;
    const after = await read<Workload>('otherReviewer', 'workload');
    expect([before.units[0]?.open, after.units[0]?.open]).toEqual([3, 2]);
    const { cases } = await read<Deadlines>('otherReviewer', 'deadlines');
    expect(cases?.map(({ ref }) => ref)).not.toContain(planning.ref);
    expect((await read<Flow>('otherReviewer', 'flow')).days.at(-1)?.stages.verification).toBe(1);
  });
});

describe('a rebalancing', () => {
  it('is tried without writing: of each case whether the hand-over is allowed, else why not', async () => {
    const before = await server.countEntries();
    const free = await read<Rebalancing>('supervisor', rebalancing(idOf('otherInvestigator')));
    expect(free.cases.map(({ allowed }) => allowed)).toEqual([true, true]);
    expect(free.candidates.some(({ id }) => id === idOf('relative'))).toBe(true);
    const tied = await read<Rebalancing>('supervisor', rebalancing(idOf('relative')));
    for (const { allowed, reason, article } of tied.cases) {
      expect([allowed, article]).toEqual([false, expect.stringMatching(/^\d+\.\d+$/)]);
      expect(reason?.length).toBeGreaterThan(10);
    }
    expect(await server.countEntries()).toBe(before);
    // What was tried is what the command says.
    const one = free.cases.find(({ id }) => id === planning.id);
    const payload = { investigatorId: idOf('relative'), handover: 'Bàn giao' };
    const refused = await send(server, planning.id, 'supervisor', {
      ...{ type: 'case.assign', payload, expectedVersion: one?.version },
    });
    expect(refused.status).toBe(422);
    const done = await send(server, planning.id, 'supervisor', {
      ...{ type: 'case.assign', expectedVersion: one?.version },
      payload: { ...payload, investigatorId: idOf('otherInvestigator') },
    });
    expect(done.status).toBe(200);
    expect((await read<Rebalancing>('supervisor', rebalancing())).from.open).toBe(1);
  });
});

describe('patterns', () => {
  beforeAll(async () => {
    await plantFindings(unitId, 'GI-01', 7);
    await plantFindings(unitId, 'RE-02', 2);
    await plantFindings(otherUnitId, 'GI-03', 6);
  });

  it('hold small cells back, with what they could be worked out from', async () => {
    const { families, cells, units } = await read<Patterns>('auditor', 'patterns');
    expect([families, units.map(({ id }) => id)]).toEqual([['GI', 'RE'], [unitId]]);
    expect(cells.flat().filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
    expect(cells[0]?.[1]).toBeNull();
    // Seven and a total of nine would say two.
    expect(cells[0]?.filter((count) => count === null).length).toBeGreaterThan(1);
    const { text } = await (await server.as('auditor')).get('/api/supervise/patterns');
    expect(text).not.toContain(otherUnitId);
  });
});

describe('a table taken out', () => {
  it('asks what for, and is on record with its rows', async () => {
    const caller = await server.as('supervisor');
    const wanted = { table: 'people', format: 'csv' };
    expect((await caller.post('/api/supervise/exports', wanted)).body.code).toBe('purpose.missing');
    const taken = await caller.post('/api/supervise/exports', wanted, purpose);
    expect(taken.headers.get('content-disposition')).toMatch(/^attachment; filename="people-[\d-]+\.csv"$/);
    expect(taken.text).toContain('Người investigator');
    const rows = taken.text.trim().split('\r\n').length - 1;
    const looks = await server.sql`select purpose, found from access_log
      where what = 'exported' and actor_id = ${idOf('supervisor')}`;
    expect(looks).toEqual([{ purpose: 'supervision', found: rows }]);
    const sheet = await caller.post('/api/supervise/exports', { table: 'patterns', format: 'xlsx' }, purpose);
    expect(sheet.text.startsWith('PK')).toBe(true);
    const outcomes = await caller.post(
      '/api/supervise/exports',
      { table: 'outcomes', format: 'csv' },
      purpose,
    );
    const flow = (await caller.get<Flow>('/api/supervise/flow')).body;
    const counts = outcomes.text.trim().split('\r\n').slice(1);
    expect(counts.map((line) => line.slice(line.lastIndexOf(',') + 1))).toEqual(
      [
        ...flow.returns.map(({ count }) => count),
        flow.appeals.decided,
        flow.appeals.upheld,
        flow.appeals.notUpheld,
      ].map((count) => String(count ?? 'không hiển thị')),
    );
  });

  it('is no way around: an auditor takes no table of people', async () => {
    const caller = await server.as('auditor');
    const taken = await caller.post('/api/supervise/exports', { table: 'people', format: 'csv' }, purpose);
    expect(taken.body.code).toBe('supervise.notFound');
  });
});

describe('the lens on comparable cases', () => {
  const look = async (who: Person) =>
    (await server.as(who)).get<Comparable & Problem>(`/api/cases/${planning.id}/comparable`);

  it('is shut before every finding is locked, opens then, and shows counts alone', async () => {
    const current = currentAllegations(await factsOf(server, planning.id));
    const [allegation] = current;
    await plantFindings(otherUnitId, allegation?.provision ?? '', 6, {
      pin: allegation?.pin,
      sanction: 'reprimand',
    });
    await plantFindings(otherUnitId, allegation?.provision ?? '', 2, {
      pin: allegation?.pin,
      sanction: 'warning',
    });
    const { status, body } = await look('supervisor');
    expect([status, body.code, body.article]).toEqual([422, 'refusal.findingsFirst', '23.5']);
    // A ballot that is still open locks nothing.
    await sitWith([{ ...finding(allegation?.id), status: 'open', carried: null }]);
    expect((await look('supervisor')).status).toBe(422);
    await sitWith(current.map(({ id }) => finding(id)));
    const opened = await look('supervisor');
    expect(opened.status).toBe(200);
    const group = opened.body.groups[0];
    expect(group).toMatchObject({ provision: allegation?.provision, circumstances: 'neither' });
    // Two are held back, and the six with which eight would say so.
    const cases = new Map(group?.outcomes.map((one) => [one.outcome, one.cases]));
    expect(cases.get('warning')).toBeNull();
    expect([cases.get('reprimand'), group?.total]).toContain(null);
    expect(opened.text).not.toMatch(/\d{4}-\d{4}/);
  });

  it.each<Person>(['strangeSupervisor', 'outsider', 'auditor', 'member1'])('is absent to %s', async (who) => {
    expect((await look(who)).body.code).toBe('case.notFound');
  });

  const finding = (allegationId: string | undefined) => ({
    ...{ body: 'committee', question: 'finding', status: 'closed', allegationId, carried: 'proven' },
  });
  /** The case as it stands in a sitting with these ballots. */
  async function sitWith(ballots: object[]): Promise<void> {
    const facts = { ballots, sitting: { roll: [], earlierBallots: 0 } };
    await server.sql`update heads set facts = facts || ${JSON.stringify(facts)}::text::jsonb where stream_id = ${planning.id}`;
  }
});

/** Final cases with a finding each, made of the head of one that there is. */
async function plantFindings(
  unit: string,
  provision: string,
  count: number,
  { pin = '', sanction = 'warning' }: { pin?: string | undefined; sanction?: string } = {},
): Promise<void> {
  const allegations = [{ id: 'a', provision, pin, fate: 'admitted' }];
  const ballots = [{ question: 'finding', status: 'closed', allegationId: 'a', carried: 'proven' }];
  const facts = { finalOn: '2026-10-01', decision: { outcome: 'sanction', sanction }, allegations, ballots };
  await server.sql`
    insert into heads (stream_id, kind, unit_id, version, ref, stage, state, value, facts, card, procedure, pack, engine,
      opened_at, entered_at, updated_at)
    select gen_random_uuid(), kind, ${unit}, version, null, 'resolved', 'resolved.completed', value,
      facts || ${JSON.stringify(facts)}::text::jsonb, card, procedure, pack, engine, opened_at, entered_at, updated_at
    from heads, generate_series(1, ${count}) where stream_id = ${planning.id}`;
}
