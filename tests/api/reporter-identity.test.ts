// Who a reporter is: sealed in their browser, read by nobody but the two who open it together, for a stated purpose and a day.
// What they send leaves no trace of where they sent it from; a flood costs work and is cut off without anybody being known.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerOf } from '#tests/support/caller.ts';
import type { Name } from '#tests/support/cast.ts';
import {
  base64Url,
  type Reporter,
  reporterAt,
  sealedIdentity,
  someReport,
  workAt,
} from '#tests/support/reporter-browser.ts';
import { type ServerProcess, startServer } from '#tests/support/server-process.ts';
import { createTestDatabase, type TestDatabase } from '#tests/support/test-database.ts';
import { fillOrganisation } from '#tests/support/test-organisation.ts';
import { settingsFor, signIn } from '#tests/support/test-server.ts';
import { v7 } from '#tests/support/uuid-v7.ts';
import type { OpenedIdentity } from '#workflows/contract/case-schemas.ts';

const canary = 'canary Lê Thị Kín 0901555777';
const address = '127.0.0.1';

let dataDir: string;
let database: TestDatabase;
let server: ServerProcess;
let url: string;
let sql: postgres.Sql;
let reporter: Reporter;
let caseId: string;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'duecourse-reporter-'));
  database = await createTestDatabase();
  await fillOrganisation(database);
  server = startServer({ ...settingsFor(database), DUECOURSE_DATA_DIR: dataDir, LOG_LEVEL: 'trace' });
  url = await server.ready;
  sql = postgres(database.adminUrl, { max: 1, onnotice() {} });
  reporter = await reporterAt(url);
  const sent = await reporter.report({ identity: await sealedIdentity(url, canary) });
  expect(sent.status).toBe(200);
  const [row] = await sql<{ id: string }[]>`select stream_id as id from heads where kind = 'case'`;
  caseId = row?.id ?? '';
});
afterAll(async () => {
  await sql?.end();
  server?.child.kill('SIGTERM');
  await server?.ended;
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const as = async (name: Name) => callerOf(url, await signIn(url, name));
const purpose = {
  who: 'reporter',
  purpose: 'safety',
  reasons: 'Cần liên lạc ngay để bảo vệ người phản ánh.',
};

async function agreeToOpen(name: Name): Promise<number> {
  const caller = await as(name);
  const { body } = await caller.get<{ version: number }>(`/api/cases/${caseId}/commands`);
  const command = {
    type: 'case.openIdentity',
    payload: purpose,
    commandId: v7(),
    expectedVersion: body.version,
  };
  return (await caller.post(`/api/cases/${caseId}/commands`, command)).status;
}

async function readIdentity(name: Name) {
  return (await as(name)).get<OpenedIdentity>(`/api/cases/${caseId}/identity`);
}

/** Every row of every table, as text. */
async function wholeDatabase(): Promise<string> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema in ('public', 'auth')`;
  const rows = await Promise.all(
    tables.map(({ name }) => sql.unsafe(`select t::text as row from ${name} t`)),
  );
  return rows.flatMap((one) => one.map((row) => String(row.row))).join('\n');
}

describe('a sealed identity', () => {
  it('is read by nobody before two persons have opened it, whatever they are', async () => {
    const everybody = [
      'custodian',
      'authority',
      'administrator',
      'intake',
      'supervisor',
      'secretary',
    ] as const;
    for (const name of everybody) {
      const answer = await readIdentity(name);
      expect([name, answer.status, answer.text.includes('canary')]).toEqual([name, 404, false]);
    }
  });

  it('is not opened by one of them alone, nor by the same person twice', async () => {
    await reporter.act('case.requestProtection', { fear: 'exposure', account: 'Sợ bị lộ.' });
    expect(await agreeToOpen('custodian')).toBe(200);
    expect((await readIdentity('custodian')).status).toBe(404);
    expect(await agreeToOpen('custodian')).toBe(422);
    expect((await readIdentity('custodian')).status).toBe(404);
  });

  it('is read by the two once both have agreed, each look on record with its purpose, and still by nobody else', async () => {
    expect(await agreeToOpen('authority')).toBe(200);
    for (const name of ['custodian', 'authority'] as const)
      expect((await readIdentity(name)).body).toMatchObject({ given: true, text: canary });
    for (const name of ['administrator', 'intake', 'supervisor', 'otherAuthority'] as const)
      expect([name, (await readIdentity(name)).status]).toEqual([name, 404]);
    const looks =
      await sql`select 1 from access_log where stream_id = ${caseId} and purpose = 'identity:safety'`;
    expect(looks.length).toBe(2);
  });

  it('closes again after a day', async () => {
    await sql`update outbox set created_at = created_at - interval '25 hours' where topic = 'identityOpened'`;
    expect((await readIdentity('custodian')).status).toBe(404);
    await sql`update outbox set created_at = created_at + interval '25 hours' where topic = 'identityOpened'`;
    expect((await readIdentity('custodian')).status).toBe(200);
  });

  it('is not to be had from the database by the app role', async () => {
    const app = postgres(database.appUrl, { max: 1, onnotice() {} });
    await expect(app`select sealed from reporter_identities`).rejects.toThrow('permission denied');
    expect(await app`select * from opened_identity(${caseId})`).toEqual([]);
    await app.end();
  });
});

describe('what is left of a reporter', () => {
  it('is no name, no address, no receipt and no look-up, in any table or any line of the log', async () => {
    await reporter.open();
    await reporter.act('case.addInformation', { message: 'tin nhắn 60606' });
    await reporter.handIn('ghi chú 60607.txt', Buffer.from('nội dung 60608'));
    const tables = await wholeDatabase();
    // The lines of requests and faults; the greeting names the address that the server itself listens on.
    const log = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .join('\n');
    const lookup = Buffer.from(reporter.keys.lookup).toString('hex');
    for (const secret of [canary, '0901555777', ...['60606', '60607', '60608'], reporter.lookup, lookup]) {
      expect(tables).not.toContain(secret);
      expect(log).not.toContain(secret);
    }
    expect(log).not.toContain(reporter.words.slice(0, 3).join(' '));
    expect(log).not.toContain(address);
    expect(log).not.toContain('/api/reports');
    const own = await sql<{ text: string }[]>`
      select t::text as text from reporter_inboxes t union all select t::text from reporter_identities t
      union all select t::text from flood_buckets t union all select t::text from spent_challenges t
      union all select t::text from report_files t union all select t::text from case_entries t where actor_kind = 'reporter'`;
    expect(own.length).toBeGreaterThan(5);
    for (const { text } of own) expect(text).not.toContain(address);
  });

  it('sets no cookie and reads none', async () => {
    const answer = await callerOf(url, await signIn(url, 'intake')).get('/api/reports/form');
    expect([answer.status, answer.headers.getSetCookie(), answer.headers.get('x-request-id')]).toEqual([
      200,
      [],
      null,
    ]);
  });
});

describe('a flood', () => {
  it('does nothing without the work, with work that was handed in before, or with another’s terms', async () => {
    const stranger = await reporterAt(url);
    const none = await stranger.report({ work: { challenge: 'AAAA', answer: 0 } });
    const work = await workAt(url);
    const [first, again] = [await stranger.report({ work }), await (await reporterAt(url)).report({ work })];
    const bytes = Buffer.from((await workAt(url)).challenge, 'base64url');
    // Fewer bits asked for than were.
    bytes.writeUInt8(0, 24);
    const forged = await stranger.report({ work: { challenge: base64Url(bytes), answer: 0 } });
    expect([none.status, first.status, again.status, forged.status]).toEqual([403, 200, 403, 403]);
  });

  it('asks for more work the less is left of the form’s bucket, and takes nothing when it is empty', async () => {
    const bitsAsked = async () =>
      (await callerOf(url, '').post<{ bits: number }>('/api/reports/work', {})).body.bits;
    const calm = await bitsAsked();
    const work = await workAt(url);
    await sql`update flood_buckets set tokens = 0, at = clock_timestamp() + interval '1 hour' where key = 'form'`;
    const pressed = await bitsAsked();
    const stranger = await reporterAt(url);
    const refused = await stranger.report({ work });
    expect([calm, pressed > calm + 3, refused.status, refused.body.code]).toEqual([
      15,
      true,
      429,
      'report.tooMany',
    ]);
    await sql`delete from flood_buckets where key = 'form'`;
    expect((await stranger.report()).status).toBe(200);
  });

  it('from one inbox is cut off there and nowhere else', async () => {
    const [one, other] = [await reporterAt(url), await reporterAt(url)];
    await one.report();
    await other.report();
    const answers: number[] = [];
    for (let n = 0; n < 14; n += 1)
      answers.push((await one.act('case.addInformation', { message: `Lần ${n}.` })).status);
    expect(answers.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => 200));
    expect(answers.slice(12)).toEqual([429, 429]);
    expect((await other.act('case.addInformation', { message: 'Tôi vẫn gửi được.' })).status).toBe(200);
  }, 60_000);
});

describe('what is not in order', () => {
  it.each([
    ['a unit that is none', { unitId: v7() }, 422],
    ['an account of nothing', { what: 'ngắn' }, 400],
    ['a look-up of another length', { lookup: 'AAAA' }, 400],
    ['a field that is none', { address: '127.0.0.1' }, 400],
    ['an identity of any size', { identity: 'A'.repeat(9000) }, 400],
  ])('is refused as a problem: %s', async (_, change, status) => {
    const answer = await (await reporterAt(url)).report({ ...someReport(), ...change });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('lets a reporter send nothing but a reporter’s acts', async () => {
    for (const type of [
      'detection.open',
      'case.comment',
      'case.openIdentity',
      'detection.register',
      'nothing',
    ])
      expect((await reporter.act(type, {})).status).toBe(400);
  });
});
