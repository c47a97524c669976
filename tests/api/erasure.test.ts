// A case with canaries in every kind of content is disposed of by real commands; then nothing of it is left in any row, any file or
// any answer, and the ledger still holds. Half a disposal takes nothing away, and an older copy of the database brings nothing back.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lanes, openLanes } from '#db/lanes.ts';
import { destroyWhatCameBack } from '#server/erasure/destroy-case-content.ts';
import { noteDisposedCases, readDisposedCases } from '#server/erasure/disposed-cases.ts';
import { treeHash } from '#server/ledger/node-platform.ts';
import { askRoute } from '#tests/access/asked.ts';
import { declaredRoutes } from '#tests/access/declared-routes.ts';
import { flockOf } from '#tests/support/canaries.ts';
import { type CaseOverHttp, factsOf, registerCase } from '#tests/support/case-over-http.ts';
import { idOf, type Name } from '#tests/support/cast.ts';
import { type DaysLater, openDaysLater } from '#tests/support/days-later.ts';
import { fillCase, sealedBytes } from '#tests/support/filled-case.ts';
import { everyFile, everyRow } from '#tests/support/paper-traces.ts';
import { faultsOfRecord } from '#tests/support/record-faults.ts';
import type { Reporter } from '#tests/support/reporter-browser.ts';
import { startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { until } from '#tests/support/watcher.ts';
import type { Problem } from '#workflows/contract/problem.ts';
import type { Tombstone } from '#workflows/contract/tombstone-schemas.ts';
import { isIncluded } from '#workflows/ledger/verify-proof.ts';

const texts = flockOf('bồcâuzqx');
/** Days from now: more than a year after somebody last brought something to the file. */
const proposedAfter = 800;

let server: TestServer;
let later: DaysLater;
let lanes: Lanes;
let reporter: Reporter;
let one: CaseOverHttp;
/** Sealed bytes of the case before it was disposed of, by table, in hexadecimal. */
let sealed: Map<string, string[]>;
let leavesBefore: string[];

beforeAll(async () => {
  server = await startTestServer();
  later = await openDaysLater(server.database);
  lanes = openLanes(server.database.adminUrl, { size: 1, name: 'test-audit', deadlineMs: 60_000 });
  ({ one, reporter } = await fillCase(server, texts));
}, 120_000);
afterAll(async () => {
  await later?.close();
  await lanes?.close();
  await server?.close();
});

async function leavesOf(): Promise<string[]> {
  const rows = await server.sql<{ leaf: string }[]>`
    select encode(leaf, 'hex') as leaf from case_entries where stream_id = ${one.id} order by version`;
  return rows.map(({ leaf }) => leaf);
}

const faults = (disposed?: ReadonlySet<string>) => faultsOfRecord(lanes, disposed);

async function signedWhole(): Promise<boolean> {
  const note = await (await fetch(`${server.url}/api/ledger/checkpoint`)).text();
  return Number(note.split('\n')[1]) === (await server.countEntries());
}

const bytes = (coded: string) => new Uint8Array(Buffer.from(coded, 'base64'));
const inStore = async () => {
  const names = await readdir(join(server.dataDir, 'evidence'), { recursive: true }).catch(() => []);
  return names.filter((name) => name.includes(one.id));
};

describe('a case with canaries in every kind of content', () => {
  it('holds some in each place that there is for them', async () => {
    sealed = await sealedBytes(server, one.id);
    const places = [...sealed].filter(([, bytes]) => bytes.length > 0).map(([place]) => place);
    expect(places.toSorted()).toEqual([
      ...['case_entries.body_mac', 'case_keys.wrapped', 'case_payloads.ciphertext', 'case_payloads.salt'],
      ...['case_texts.sealed', 'documents.sealed', 'drafts.sealed', 'evidence_files.sealed_name'],
      ...['report_file_chunks.sealed', 'report_files.sealed_name', 'reporter_identities.sealed'],
    ]);
    expect((await inStore()).length).toBeGreaterThan(0);
    const read = await (await server.as('supervisor')).get(`/api/cases/${one.id}/history`);
    expect(texts.formsIn(read.text)).toContain('as it is');
    const found = async () => texts.formsIn((await everyRow(server.sql)).map(({ row }) => row).join());
    await until('the search to have it', async () => (await found()).length > 0, 20_000);
  }, 60_000);

  it('is not disposed of before its time, while it is held, after something new, by one person alone or before the notice has run', async () => {
    const act = (type: string, by: Name | 'system', days: number) => later.send(one.id, type, by, days);
    const dispose = (by: Name, days: number) => act('case.dispose', by, days);
    for (const by of ['supervisor', 'authority'] as const)
      await later.send(one.id, 'case.discontinue', by, 0, { reason: 'wrongPerson' });
    expect(await act('discipline.restore', 'enforcing', 1)).toBe('resolved.discontinued');
    expect(await act('case.seal', 'system', 2)).toBe('resolved.discontinued');
    expect(await dispose('secretary', 200)).toBe('refusal.retentionOver');
    await act('case.hold', 'secretary', 300);
    expect(await dispose('secretary', 400)).toBe('refusal.fileNotHeld');
    await act('case.releaseHold', 'secretary', 400);
    expect(await dispose('secretary', 400)).toBe('resolved.discontinued');
    await act('case.requestReopening', 'supervisor', 410);
    await act('case.refuseReopening', 'authority', 411);
    expect(await dispose('secretary', 450)).toBe('refusal.retentionOver');
    expect(await dispose('secretary', proposedAfter)).toBe('resolved.discontinued');
    expect(await dispose('secretary', proposedAfter)).toBe('refusal.agreesWithFirst');
    expect(await dispose('authority', proposedAfter + 20)).toBe('refusal.noticeHasRun');
  });

  it('has its respondent, its supervisor and whoever is to agree told beforehand', async () => {
    const told = async () => {
      const rows = await server.sql<{ id: string }[]>`
        select distinct person_id as id from notifications where stream_id = ${one.id} and kind = 'disposal'`;
      return rows.map(({ id }) => id);
    };
    const concerned = (['respondent', 'supervisor', 'authority'] as const).map(idOf);
    await until('them to be told', async () => new Set(concerned).isSubsetOf(new Set(await told())), 20_000);
  });

  it('loses nothing by half a disposal', async () => {
    leavesBefore = await leavesOf();
    expect((await sealedBytes(server, one.id)).get('documents.sealed')).toEqual(
      sealed.get('documents.sealed'),
    );
    expect((await sealedBytes(server, one.id)).get('case_texts.sealed')).toEqual(
      sealed.get('case_texts.sealed'),
    );
  });

  it('leaves nothing of it behind, in any row and any file, once both have agreed', async () => {
    expect(await later.send(one.id, 'case.dispose', 'authority', proposedAfter + 31)).toBe(
      'resolved.disposed',
    );
    const rows = (await everyRow(server.sql)).map(({ table, row }) => `${table} ${row}`).join('\n');
    expect(texts.formsIn(rows)).toEqual([]);
    const left = [...sealed].flatMap(([place, bytes]) =>
      bytes.filter((hex) => rows.includes(hex)).map(() => place),
    );
    expect(left).toEqual([]);
    await until(
      'the bytes to be swept',
      async () => {
        const [row] = await server.sql`select swept_at from erasures where stream_id = ${one.id}`;
        return row?.swept_at != null;
      },
      20_000,
    );
    expect(await inStore()).toEqual([]);
    expect(texts.formsIn(await everyFile(server.dataDir))).toEqual([]);
  }, 60_000);

  it('keeps a tombstone: its number, its end, its days and who agreed', async () => {
    const facts = await factsOf(server, one.id);
    expect(facts).toMatchObject({
      outcome: 'discontinued',
      respondentId: null,
      allegations: [],
      exhibits: [],
    });
    const acted = await server.sql`
      select actor_id as id, type from case_entries where stream_id = ${one.id} and actor_id is not null order by version`;
    const hands = [idOf('secretary'), idOf('authority')];
    expect(acted.map(({ id }) => id).slice(-2)).toEqual(hands);
    const stone = (await (await server.as('supervisor')).get<Tombstone>(`/api/cases/${one.id}/tombstone`))
      .body;
    expect(stone).toMatchObject({
      ref: one.ref,
      outcome: 'discontinued',
      disposedOn: facts.closed.disposedOn,
    });
    expect(stone.disposedBy.map(({ person }) => person.id)).toEqual(hands);
    expect(stone.entries.map(({ commitment }) => commitment)).toEqual(await leavesOf());
    expect(await readDisposedCases(server.dataDir)).toMatchObject([{ caseId: one.id, ref: one.ref }]);
  });

  it('is still proven by the ledger, and so is who disposed of it', async () => {
    expect((await leavesOf()).slice(0, leavesBefore.length)).toEqual(leavesBefore);
    await until('the ledger to be signed to its end', signedWhole, 20_000);
    for (const leaf of leavesBefore) {
      const answer = await fetch(`${server.url}/api/ledger/inclusion?commitment=${leaf}`);
      const { proof, ...inclusion } = await answer.json();
      expect(inclusion.commitment).toBe(leaf);
      const root = { size: inclusion.size, root: bytes(inclusion.root) };
      const hashes = proof.map(bytes);
      expect(
        isIncluded(treeHash, {
          index: inclusion.index,
          leafHash: bytes(inclusion.leafHash),
          proof: hashes,
          ...root,
        }),
      ).toBe(true);
    }
    expect(await faults()).toEqual([]);
    await server.sql`
      update case_entries set actor_id = ${idOf('chair')} where stream_id = ${one.id} and actor_id = ${idOf('authority')}`;
    expect((await faults()).join()).toMatch(/entry.altered.*payload.missing/);
    await server.sql`
      update case_entries set actor_id = ${idOf('authority')} where stream_id = ${one.id} and actor_id = ${idOf('chair')}`;
  });

  it('is answered for by a stable code wherever somebody asks for it, and by nothing at all to others', async () => {
    const wrong: string[] = [];
    for (const by of ['supervisor', 'secretary', 'respondent', 'investigator', 'outsider'] as const) {
      const caller = await server.as(by);
      for (const route of declaredRoutes.filter(({ route }) =>
        /^GET .*(board|desk|search|supervise)|\/cases\/\{id\}/.test(route),
      )) {
        const { status, text } = await askRoute(caller, route, {
          id: one.id,
          ref: one.ref,
          state: 'x',
          cursor: 'x',
        });
        // Who looked at it stays on record.
        const isRead = /^GET .*\/cases\/\{id\}(?!\/(access|tombstone)$)/.test(route.route);
        const isAnswered = isRead ? [404, 410].includes(status) : status < 500;
        if (!isAnswered) wrong.push(`${by} ${route.route} ${status}`);
        expect(texts.formsIn(text)).toEqual([]);
      }
    }
    expect(wrong).toEqual([]);
    expect((await (await server.as('secretary')).get<Problem>(`/api/cases/${one.id}`)).body.code).toBe(
      'case.disposed',
    );
    expect((await (await server.as('respondent')).get<Problem>(`/api/cases/${one.id}`)).body.code).toBe(
      'case.notFound',
    );
    // As with a receipt that never was: a letter comes, and it is nobody's.
    expect((await reporter.open()).view).toBe(null);
  });

  it('that an older copy of the database brings back is destroyed again before a node works on it', async () => {
    const back = await registerCase(server);
    await noteDisposedCases(server.dataDir, [
      { caseId: back.id, ref: back.ref, erasedAt: new Date().toISOString() },
    ]);
    expect(await destroyWhatCameBack(server.database.adminUrl, server.dataDir)).toBe(1);
    expect(await destroyWhatCameBack(server.database.adminUrl, server.dataDir)).toBe(0);
    const left = await server.sql`select from case_payloads where stream_id = ${back.id}`;
    const keys = await server.sql`select from case_keys where stream_id = ${back.id}`;
    expect([...left, ...keys]).toEqual([]);
    expect((await factsOf(server, back.id)).closed.disposedOn).not.toBeNull();
    await until('the ledger to be signed to its end', signedWhole, 20_000);
    expect(await faults(new Set([back.id]))).toEqual([]);
    expect(await faults()).toEqual([`payload.missing ${back.id}`]);
  }, 60_000);
});
