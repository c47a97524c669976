// The drill: a record that people work on is backed up, killed, gone on with; the machine is lost; the backup is restored into nothing,
// killed, begun again; the product starts on it and the log goes on under the witness's eyes. And what is refused on the way.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noteDisposedCases } from '#server/erasure/disposed-cases.ts';
import { logKeyOf } from '#server/ledger/ledger-key.ts';
import { nodePlatform } from '#server/ledger/node-platform.ts';
import { secretsOf } from '#server/secrets.ts';
import { newDataDir, type Product, removeDataDir, startProduct } from '#tests/bench/running-product.ts';
import { type Keeper, openKeeper, running } from '#tests/support/backup-process.ts';
import { callerOf } from '#tests/support/caller.ts';
import { flockOf } from '#tests/support/canaries.ts';
import { type CaseOverHttp, caseIn, registerCase, registration } from '#tests/support/case-over-http.ts';
import { fencesOf } from '#tests/support/database-fences.ts';
import { createEmptyDatabase, type EmptyDatabase } from '#tests/support/empty-database.ts';
import { settingsFor, signIn, startTestServer, type TestServer } from '#tests/support/test-server.ts';
import { upload } from '#tests/support/upload.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import { until } from '#tests/support/watcher.ts';
import { startWitness, type WitnessProcess } from '#tests/support/witness-process.ts';
import { keyFromText } from '#workflows/ledger/signed-note.ts';
import { agreedSuccession } from '#workflows/ledger/succession.ts';

type Report = { snapshot: string; entries: number; parts: number; written: number };

const log = logKeyOf(secretsOf(inject('cluster').instanceSecret).ledger);
const canaries = flockOf('Vẹtđuôidài');

let server: TestServer;
let witness: WitnessProcess;
let keeper: Keeper;
let one: CaseOverHttp;
/** Where a restore goes to. */
let empty: EmptyDatabase;
let dataDir: string;
/** Disposed of after the backup, as it is noted beside the secrets. */
let forgotten: CaseOverHttp;
let product: Product | null = null;
let fences: unknown;

beforeAll(async () => {
  [witness, keeper, empty, dataDir] = await Promise.all([
    startWitness(log.text),
    openKeeper(),
    createEmptyDatabase(),
    newDataDir(),
  ]);
  server = await startTestServer({ DUECOURSE_WITNESSES: `${witness.url} ${witness.key}` });
  one = await caseIn(server, 'verification.gathering');
  forgotten = await registerCase(server, { ...registration(), account: canaries.next() });
  const investigator = await server.as('investigator');
  const bytes = Buffer.from(`${canaries.next()}\n`.repeat(2_000));
  const sent = await upload(investigator, one.id, { name: 'a note.txt', bytes });
  fences = await fencesOf(server.sql);
  if (sent.status !== 204) throw new Error(`upload: ${sent.status} ${sent.code}`);
}, 120_000);
afterAll(async () => {
  await product?.stop();
  await server?.close().catch(() => undefined);
  await witness?.close();
  await empty?.drop();
  await removeDataDir(dataDir);
  await rm(join(keeper.folder, '..'), { recursive: true, force: true });
});

const backup = (...flags: string[]) =>
  keeper.backup({ ...settingsFor(server.database), DUECOURSE_DATA_DIR: server.dataDir }, ...flags);
const target = () => ({ ...settingsFor(empty), DUECOURSE_DATA_DIR: dataDir });
const restore = (...flags: string[]) => keeper.restore(target(), keeper.folder, ...flags);

async function backedUp(...flags: string[]): Promise<Report> {
  const { code, out, err } = await backup(...flags).ended;
  expect([code, err]).toEqual([0, expect.stringContaining('DUECOURSE_SECRET is not in the backup')]);
  return JSON.parse(out) as Report;
}

/** The size that the witness last put its name under. */
async function seenSize(): Promise<number> {
  const answer = await fetch(`${witness.url}/checkpoint?origin=${encodeURIComponent(log.verifier.name)}`);
  return answer.ok ? Number((await answer.text()).split('\n')[1]) : 0;
}

const untilSeen = (size: number) =>
  until('the witness to have seen it all', async () => (await seenSize()) >= size, 30_000);

const isMarked = () =>
  empty.sql`select from installation where key = 'restoring'`.then(
    (rows) => rows.length > 0,
    () => false,
  );

describe('a backup', () => {
  it('is taken while people work, goes on where it was killed, and writes nothing twice', async () => {
    let isOver = false;
    const working = (async () => {
      while (!isOver) await registerCase(server);
    })();
    working.catch(() => undefined);
    let killed: string[] = [];
    // Until it was killed in the middle: a part is there and no snapshot.
    while (killed.length === 0 || (await keeper.snapshotNames()).length > 0) {
      await rm(keeper.folder, { recursive: true, force: true });
      const first = backup();
      await until('its first parts', async () => (await keeper.partNames()).length > 2, 30_000);
      first.kill();
      await first.ended;
      killed = await keeper.partNames();
    }
    const whole = await backedUp();
    isOver = true;
    await working;
    expect(whole.written).toBeLessThan(whole.parts);
    expect(await keeper.partNames()).toEqual(expect.arrayContaining(killed));
    const next = await backedUp();
    expect(next.entries).toBe(await server.countEntries());
    expect(next.written).toBeLessThan(next.parts);
    expect((await restore('--check').ended).code).toBe(0);
  }, 60_000);

  it('says nothing to whoever has no identity', async () => {
    const names = [...(await keeper.partNames()).map((name) => join('parts', name))];
    for (const name of [...names, ...(await keeper.snapshotNames()).map((file) => join('snapshots', file))]) {
      const bytes = await readFile(join(keeper.folder, name));
      expect(canaries.formsIn(bytes)).toEqual([]);
      expect(bytes.includes(one.id) || bytes.includes('supervisor') || bytes.includes(one.ref)).toBe(false);
    }
  });

  it('is refused, and nothing touched, under another identity or where a byte was changed', async () => {
    const other = await restore('--identity', keeper.strangersFile).ended;
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('not of a recipient')]);
    const copy = await mkdtemp(join(tmpdir(), 'duecourse-damaged-'));
    await cp(keeper.folder, copy, { recursive: true });
    const [newest = ''] = (await keeper.snapshotNames()).toReversed();
    const snapshot = join(copy, 'snapshots', newest);
    const text = await readFile(snapshot, 'utf8');
    const [, name = ''] = /"(entries\.[^"]+)"/.exec(text) ?? [];
    const part = await readFile(join(copy, 'parts', name));
    part[300] = (part[300] ?? 0) ^ 1;
    await writeFile(join(copy, 'parts', name), part);
    const damaged = await keeper.restore(target(), copy).ended;
    expect([damaged.code, damaged.err]).toEqual([2, expect.stringContaining(`${name} is damaged`)]);
    await cp(keeper.folder, copy, { recursive: true });
    await writeFile(snapshot, text.replace(/"checkpoint": "/, '"checkpoint": " '));
    const changed = await keeper.restore(target(), copy).ended;
    expect([changed.code, changed.err]).toEqual([2, expect.stringContaining('not signed by the log')]);
    expect(await isMarked()).toBe(false);
    await rm(copy, { recursive: true });
  }, 60_000);
});

describe('a restore', () => {
  it('that would rewind past a witness is refused and says what is missing', async () => {
    const held = await backedUp();
    await registerCase(server);
    const size = await server.countEntries();
    await untilSeen(size);
    const { code, err } = await restore('--seen', witness.url).ended;
    expect(code).toBe(1);
    expect(err).toContain(`${size} entries were seen`);
    expect(err).toMatch(
      new RegExp(`Missing: entr(y|ies ${held.entries} to) ${size - 1} of the log .* after 20\\d\\d-.*Z`),
    );
    expect(await isMarked()).toBe(false);
  }, 60_000);

  it('that is accepted to rewind goes on as another log, which says what is missing and why', async () => {
    const [oldest = ''] = await keeper.snapshotNames();
    const second = await createEmptyDatabase();
    const elsewhere = await newDataDir();
    const environment = { ...settingsFor(second), DUECOURSE_DATA_DIR: elsewhere };
    const reason = 'Ổ đĩa hỏng';
    const flags = ['--backup', oldest, '--seen', witness.url, '--accept-rewind', reason];
    const { code, out } = await keeper.restore(environment, keeper.folder, ...flags).ended;
    expect(code).toBe(0);
    const report = JSON.parse(out) as { newLog: string; logSize: number };
    const [row] = await second.sql<{ statement: string; note: string; carried: string }[]>`
      select s.note as statement, c.note, i.value as carried from ledger_successions s, installation i, ledger_checkpoints c
      where i.key = 'carried' order by c.size desc limit 1`;
    const said = await agreedSuccession(nodePlatform, row?.statement ?? '');
    expect(said).toMatchObject({ size: report.logSize, lost: { reason, seen: { size: await seenSize() } } });
    expect(said?.predecessor.name).toBe(log.verifier.name);
    const [origin] = row?.note.split('\n') ?? [];
    expect([origin, said?.successor.name]).toEqual([keyFromText(nodePlatform, report.newLog)?.name, origin]);
    expect(origin).not.toBe(log.verifier.name);
    const audit = await running(environment, 'audit').ended;
    expect([audit.code, audit.err]).toEqual([0, '']);
    await second.drop();
    await removeDataDir(elsewhere);
  }, 60_000);

  it('that was killed never starts as the product, and is begun again', async () => {
    await backedUp('--keep', '2');
    expect(await keeper.snapshotNames()).toHaveLength(2);
    await server.close();
    const { id: caseId, ref } = forgotten;
    await noteDisposedCases(dataDir, [{ caseId, ref, erasedAt: new Date().toISOString() }]);
    const first = restore('--seen', witness.url);
    await until('the mark of a restore', isMarked, 30_000);
    first.kill();
    expect((await first.ended).code).toBe(-1);
    const early = await running({ ...settingsFor(empty), DUECOURSE_DATA_DIR: dataDir, PORT: '0' }, 'start')
      .ended;
    expect([early.code, early.err]).toEqual([
      1,
      expect.stringContaining('a restore into it has not finished'),
    ]);
    const { code, out, err } = await restore('--seen', witness.url).ended;
    expect([code, err]).toEqual([0, expect.not.stringContaining('has not finished')]);
    expect(JSON.parse(out)).toMatchObject({ files: 1, erasedAgain: 1 });
    const left = await empty.sql`
      select from case_keys where stream_id = ${caseId} union all select from case_payloads where stream_id = ${caseId}`;
    expect(left).toHaveLength(0);
  }, 90_000);

  it('leaves every key, trigger and row-level rule as the product makes them', async () => {
    expect(await fencesOf(empty.sql)).toEqual(fences);
  });

  it('starts: people come in again, new entries stand behind all older ones, and the log goes on', async () => {
    const before = await seenSize();
    product = await startProduct(dataDir, {
      ...settingsFor(empty),
      DUECOURSE_WITNESSES: `${witness.url} ${witness.key}`,
    });
    const { url } = product;
    const supervisor = callerOf(url, await signIn(url, 'supervisor'));
    const seen = await supervisor.get<{ version: number }>(`/api/cases/${one.id}`);
    expect(seen.status).toBe(200);
    const sent = await supervisor.post(`/api/cases/${one.id}/commands`, {
      ...{ type: 'case.comment', payload: { note: 'After the restore.' }, commandId: v7() },
      expectedVersion: one.version,
    });
    expect([sent.status, sent.text]).toEqual([200, expect.anything()]);
    const [places] = await empty.sql<{ last: string; newest: string }[]>`
      select (select position from case_entries order by xid desc, position desc limit 1) as last,
        (select position from case_entries order by at desc limit 1) as newest`;
    expect(places?.last).toBe(places?.newest);
    await untilSeen(before + 1);
    const files = await callerOf(url, await signIn(url, 'investigator')).get<{ files: { id: string }[] }>(
      `/api/cases/${one.id}/evidence`,
    );
    expect(files.body.files).toHaveLength(1);
    const consistency = await fetch(`${url}/api/ledger/consistency?first=${before}&second=${before + 1}`);
    expect(consistency.status).toBe(200);
  }, 90_000);
});
