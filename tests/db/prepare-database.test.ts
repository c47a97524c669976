// Preparing: twice is once, two processes at once do not collide, databases of one cluster share its roles, and what
// is unfit is said in one line.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DatabaseUnavailable, DatabaseUnfit } from '#db/errors.ts';
import { prepareDatabase } from '#db/prepare-database.ts';
import { until } from '#tests/support/watcher.ts';

const PREPARER = fileURLToPath(new URL('../support/database-preparer.ts', import.meta.url));
const { adminUrl, secret } = inject('cluster');
const made: string[] = [];
let admin: postgres.Sql;
beforeAll(() => {
  admin = postgres(adminUrl, { max: 1, onnotice() {} });
});
afterAll(async () => {
  for (const name of made) await admin.unsafe(`drop database ${name} with (force)`);
  await admin.end();
});

async function emptyDatabase(owner = 'postgres'): Promise<string> {
  const name = `prepare_${randomBytes(5).toString('hex')}`;
  await admin.unsafe(`create database ${name} owner ${owner}`);
  made.push(name);
  return Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
}

async function login(url: string): Promise<string | undefined> {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql<{ user: string }[]>`select current_user as user`;
  await sql.end();
  return row?.user;
}

describe('prepareDatabase', () => {
  it('changes nothing the second time', async () => {
    const url = await emptyDatabase();
    const first = await prepareDatabase({ adminUrl: url, secret });
    const second = await prepareDatabase({ adminUrl: url, secret });
    expect(first.migrated.length).toBeGreaterThan(3);
    expect(second).toEqual({ ...first, migrated: [] });
  });

  it('alters tables beside a node that works on them, and neither ends the other', async () => {
    const url = await emptyDatabase();
    await prepareDatabase({ adminUrl: url, secret });
    const node = postgres(url, { max: 1, onnotice() {} });
    const tables = await node<{ name: string }[]>`
      select relname as name from pg_class where relname in ('heads', 'case_payloads') order by ctid`;
    const [first, last] = tables.map(({ name }) => name);
    for (const name of [first, last]) await node.unsafe(`drop policy backup_reads on ${name}`);
    // In the other order than whoever alters them: one would wait for the other without end.
    let prepared: Promise<unknown> = Promise.resolve();
    await node.begin(async (work) => {
      await work.unsafe(`lock table ${last} in access share mode`);
      prepared = prepareDatabase({ adminUrl: url, secret });
      await until('it to wait', () =>
        admin`select from pg_locks where not granted and database = (
          select oid from pg_database where datname = ${new URL(url).pathname.slice(1)})`.then(
          (rows) => rows.length > 0,
        ),
      );
      await work.unsafe(`select from ${first}`);
    });
    await prepared;
    const policies = await node`
      select from pg_policies where policyname = 'backup_reads' and tablename in ('heads', 'case_payloads')`;
    await node.end();
    expect(policies).toHaveLength(2);
  });

  it('gives URLs of roles that sign in, own nothing and bypass nothing', async () => {
    const prepared = await prepareDatabase({ adminUrl: await emptyDatabase(), secret });
    const urls = [prepared.appUrl, prepared.feedUrl, prepared.authUrl, prepared.seedUrl];
    expect(await Promise.all(urls.map(login))).toEqual([
      ...['duecourse_app', 'duecourse_feed', 'duecourse_auth', 'duecourse_seed'],
    ]);
    const mighty = await admin`select rolname from pg_roles
      where rolname like 'duecourse\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`;
    expect([...mighty]).toEqual([]);
  });

  it('binds every table of the record and directory by forced row security', async () => {
    const sql = postgres(await preparedUrl(), { max: 1 });
    const open = await sql`select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and not (relrowsecurity and relforcerowsecurity)`;
    await sql.end();
    expect(open.map((row) => row.relname).toSorted()).toEqual(['installation', 'migrations', 'role_stages']);
  });

  it('lets processes prepare at once: the same database and another one of the cluster', async () => {
    for (const role of ['app', 'feed', 'auth', 'seed'])
      await admin.unsafe(`comment on role duecourse_${role} is null`);
    const urls = [await emptyDatabase(), await emptyDatabase()];
    const runs = [...urls, ...urls].map((url) => {
      const child = spawn(process.execPath, [PREPARER, url, secret], {
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      return once(child, 'exit');
    });
    expect((await Promise.all(runs)).map(([code]) => code)).toEqual([0, 0, 0, 0]);
  });

  it('works for a role that is no superuser but may create roles, and binds it too', async () => {
    // The roles of a cluster can only be given to a newcomer by who made them.
    const name = `owner_${randomBytes(4).toString('hex')}`;
    await admin.unsafe(`create role ${name} login createrole password 'x'`);
    await admin.unsafe(`grant duecourse_writer, duecourse_access to ${name} with set true, inherit false`);
    const url = new URL(await emptyDatabase(name));
    url.username = name;
    url.password = 'x';
    const prepared = await prepareDatabase({ adminUrl: url.href, secret });
    expect(await login(prepared.appUrl)).toBe('duecourse_app');
    const sql = postgres(url.href, { max: 1 });
    await expect(
      sql`insert into units (id, code, name, kind) values (gen_random_uuid(), 'x', 'x', 'x')`,
    ).rejects.toMatchObject({ code: '42501' });
    await sql.end();
  });

  it('says in one line what is missing', async () => {
    const name = `poor_${randomBytes(4).toString('hex')}`;
    await admin.unsafe(`create role ${name} login password 'x'`);
    const url = new URL(await emptyDatabase());
    url.username = name;
    url.password = 'x';
    const refused = await prepareDatabase({ adminUrl: url.href, secret }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseUnfit);
    expect(refused).toMatchObject({ message: expect.stringMatching(/^[^\n]*CREATEROLE[^\n]*$/) });
    await admin.unsafe(`drop role ${name}`);
  });

  it('refuses another secret before it changes anything', async () => {
    const url = await preparedUrl();
    const refused = prepareDatabase({ adminUrl: url, secret: 'another' });
    await expect(refused).rejects.toThrow(DatabaseUnfit);
    const { appUrl } = await prepareDatabase({ adminUrl: url, secret });
    expect(await login(appUrl)).toBe('duecourse_app');
  });

  it('refuses a database whose migrations were changed or are newer', async () => {
    const url = await preparedUrl();
    const sql = postgres(url, { max: 1 });
    await sql`insert into migrations (tag, hash) values ('9999_later', 'x')`;
    await expect(prepareDatabase({ adminUrl: url, secret })).rejects.toThrow(/newer version/);
    await sql`delete from migrations where tag = '9999_later'`;
    await sql`update migrations set hash = 'x' where tag = '0001_tables'`;
    await expect(prepareDatabase({ adminUrl: url, secret })).rejects.toThrow(/changed after it was applied/);
    await sql.end();
  });

  it('is typed when nobody answers', async () => {
    const nobody = prepareDatabase({ adminUrl: 'postgres://x:y@127.0.0.1:1/z', secret });
    await expect(nobody).rejects.toThrow(DatabaseUnavailable);
  });
});

async function preparedUrl(): Promise<string> {
  const url = await emptyDatabase();
  await prepareDatabase({ adminUrl: url, secret });
  return url;
}
