// The disclosure ledger over HTTP: what the respondent had, in which version and from when, said alike to them and to whoever
// handles the case; what they have opened, to them alone; what is withheld, by its gist and never by its content.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseOverHttp, caseIn, factsOf, must } from '#tests/support/case-over-http.ts';
import { idOf } from '#tests/support/cast.ts';
import type { Person } from '#tests/support/test-organisation.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import type { CaseView, History } from '#workflows/contract/case-schemas.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { Disclosures, OpenedDisclosure } from '#workflows/contract/room-schemas.ts';

let server: TestServer;
let one: CaseOverHttp;
beforeAll(async () => {
  server = await startTestServer();
  one = await caseIn(server, 'verification.responding');
}, 60_000);
afterAll(() => server?.close());

const ledger = async (by: Person, id = one.id) =>
  (await (await server.as(by)).get<Disclosures>(`/api/cases/${id}/disclosures`)).body;
const opened = async (by: Person, entry: number, id = one.id) =>
  (await server.as(by)).get<OpenedDisclosure & Problem>(`/api/cases/${id}/disclosures/${entry}`);

describe('the disclosure ledger', () => {
  it('says what was made available, in which version and from when', async () => {
    const { disclosed } = await ledger('respondent');
    const facts = await factsOf(server, one.id);
    expect(disclosed.filter(({ kind }) => kind === 'notice')).toHaveLength(1);
    const exhibits = disclosed.filter(({ kind }) => kind === 'exhibit');
    expect(exhibits.map(({ exhibitId }) => exhibitId).toSorted()).toEqual(
      facts.exhibits
        .filter((exhibit) => exhibit.disclosedOn !== null)
        .map(({ id }) => id)
        .toSorted(),
    );
    const entries = await server.sql<{ version: number; type: string; leaf: Buffer; at: string }[]>`
      select version, type, leaf, iso(at) as at from case_entries where stream_id = ${one.id} order by version`;
    for (const item of disclosed) {
      const holds = entries.find(({ version }) => version === item.entry);
      expect(holds?.leaf.toString('base64url')).toBe(item.commitment);
    }
    // What was disclosed before there was a notice could be read once there was one.
    const issued = entries.find(({ type }) => type === 'verification.serveNotice')?.at;
    expect(new Set(disclosed.map(({ from }) => from))).toEqual(new Set([issued]));
  });

  it('says the same to whoever handles the case, but for what the respondent has opened', async () => {
    const [theirs, file] = [await ledger('respondent'), await ledger('supervisor')];
    const exhibit = theirs.disclosed.find(({ kind }) => kind === 'exhibit');
    const shown = await opened('respondent', exhibit?.entry ?? 0);
    expect(shown.body.payload).toMatchObject({ title: expect.any(String) });
    expect(shown.body.payload).not.toHaveProperty('source');
    expect(shown.body.payload).not.toHaveProperty('custody');
    expect(shown.body.openedAt).not.toBeNull();
    const after = await ledger('respondent');
    const first = after.disclosed.find(({ entry }) => entry === exhibit?.entry)?.openedAt;
    expect(first).toBe(shown.body.openedAt);
    expect(after.disclosed.filter(({ openedAt }) => openedAt !== null)).toHaveLength(1);
    await opened('respondent', exhibit?.entry ?? 0);
    expect((await ledger('respondent')).disclosed).toEqual(after.disclosed);
    expect((await ledger('supervisor')).disclosed).toEqual(file.disclosed);
    expect(file.disclosed).toEqual(theirs.disclosed);
    expect(file.disclosed.every(({ openedAt }) => openedAt === null)).toBe(true);
  });

  it('puts each opening on record, and no opening for the list', async () => {
    const { disclosed } = await ledger('respondent');
    const count = async () => {
      const [row] = await server.sql<{ n: number }[]>`
        select count(*)::int as n from access_log
        where stream_id = ${one.id} and actor_id = ${idOf('respondent')} and what = 'disclosed'`;
      return row?.n ?? 0;
    };
    const before = await count();
    await ledger('respondent');
    expect(await count()).toBe(before);
    await opened('respondent', disclosed[0]?.entry ?? 0);
    expect(await count()).toBe(before + 1);
  });

  it('opens nothing that was not made available, and tells no such entry from one that never was', async () => {
    const history = await (await server.as('supervisor')).get<History>(`/api/cases/${one.id}/history`);
    const hidden = history.body.entries.find(({ type }) => type === 'verification.submitPlan')?.version ?? 0;
    const [there, never] = [await opened('respondent', hidden), await opened('respondent', 900)];
    expect([there.status, there.body.code]).toEqual([404, 'disclosure.notFound']);
    expect(there.text).toBe(never.text);
    const outside = await opened('outsider', hidden);
    expect(outside.body.code).toBe('case.notFound');
  });
});

describe('what is withheld', () => {
  it('is nothing to the respondent until there is a ruling; then its gist, its ground and who ruled', async () => {
    const other = await caseIn(server, 'verification.responding');
    await must(server, other, 'verification.recordEvidence', 'investigator', {
      title: 'Lời khai phải giữ kín',
    });
    await must(server, other, 'verification.withhold', 'investigator', { ground: 'identity' });
    expect((await ledger('respondent', other.id)).withheld).toEqual([]);
    expect((await ledger('supervisor', other.id)).withheld).toMatchObject([
      { count: 1, titles: ['Lời khai phải giữ kín'], ruledAt: null },
    ]);
    await must(server, other, 'verification.ruleOnWithholding', 'authority', {
      ...{ ruling: 'allowed', gist: 'Có người xác nhận việc chi ngày 3/6.' },
    });
    const told = await (await server.as('respondent')).get<Disclosures>(`/api/cases/${other.id}/disclosures`);
    expect(told.text).not.toContain('Lời khai phải giữ kín');
    expect(told.body.withheld).toMatchObject([
      { count: 1, titles: [], ground: 'identity', gist: 'Có người xác nhận việc chi ngày 3/6.' },
    ]);
    expect(told.body.withheld[0]?.ruledBy?.id).toBe(idOf('authority'));
    const gist = told.body.disclosed.find(({ kind }) => kind === 'gist');
    expect((await opened('respondent', gist?.entry ?? 0, other.id)).body.payload).toHaveProperty('gist');
    expect(told.body.notDisclosed).toEqual([]);
  });
});

describe('the report', () => {
  it('opens to the respondent with the paper, and not before; a companion reads what they read', async () => {
    const other = await caseIn(server, 'verification.reviewing');
    const kinds = async (by: Person) => (await ledger(by, other.id)).disclosed.map(({ kind }) => kind);
    expect(await kinds('respondent')).not.toContain('report');
    await must(server, other, 'verification.approveReport', 'reviewer');
    expect(await kinds('respondent')).not.toContain('report');
    await must(server, other, 'case.nameCompanion', 'respondent', { companionId: idOf('companion') });
    await must(server, other, 'advice.submitPaper', 'secretary');
    const { disclosed } = await ledger('respondent', other.id);
    expect(disclosed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['report', 'paper']));
    const report = disclosed.find(({ kind }) => kind === 'report')?.entry ?? 0;
    const findings = (await opened('respondent', report, other.id)).body.payload.findings;
    expect(findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ reasons: expect.any(String) })]),
    );
    // The companion's own looks are theirs: that the respondent has opened it is not shown to them.
    const companions = await ledger('companion', other.id);
    expect(companions.disclosed).toEqual(disclosed);
    await must(server, other, 'case.endCompanion', 'respondent');
    const gone = await (await server.as('companion')).get(`/api/cases/${other.id}/disclosures`);
    expect(gone.status).toBe(404);
  });
});

describe('silence', () => {
  it('is shown as no reply having come, told from the right to silence and from an answer', async () => {
    const other = await caseIn(server, 'verification.responding');
    const stances = async () => {
      const { body } = await (await server.as('supervisor')).get<CaseView>(`/api/cases/${other.id}`);
      return new Set(body.allegations.map(({ stance }) => stance));
    };
    expect(await stances()).toEqual(new Set([null]));
    await must(server, other, 'verification.waiveReply', 'respondent');
    await must(server, other, 'verification.startDrafting', 'investigator');
    await must(server, other, 'verification.assessElements', 'investigator');
    await must(server, other, 'verification.submitFindings', 'investigator');
    expect(await stances()).toEqual(new Set(['noReply']));
    const silent = await caseIn(server, 'verification.responding');
    const facts = await factsOf(server, silent.id);
    const answers = facts.allegations.map(({ id }) => ({ allegationId: id, stance: 'silent' }));
    await must(server, silent, 'verification.reply', 'respondent', { answers });
    const { body } = await (await server.as('respondent')).get<CaseView>(`/api/cases/${silent.id}`);
    expect(new Set(body.allegations.map(({ stance }) => stance))).toEqual(new Set(['silent']));
  });
});
