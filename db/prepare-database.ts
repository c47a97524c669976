/**
 * Makes a database ready for this version: roles, migrations, epoch; safe to run from several nodes at once and on
 * every start (the second run changes nothing). It is the only code that holds the administrator's URL, and it hands
 * out URLs of roles that cannot do more than they need.
 */
import postgres from 'postgres';
import { ensureRoles, type LoginRole } from './ensure-roles.ts';
import { asUnavailable, codeOf, DatabaseUnfit } from './errors.ts';
import { migrate } from './migrate.ts';
import { rolePassword, secretFingerprint } from './scram-verifier.ts';

export interface PrepareOptions {
  /** A role that may create roles, and the database to prepare (PostgreSQL 16 or later). */
  adminUrl: string;
  /** The passwords of the roles are derived from it; keep it, and keep it outside PostgreSQL. */
  secret: string;
  /** Without it a database or cluster that was prepared with another secret is refused. */
  acceptNewSecret?: boolean;
}

export interface PreparedDatabase {
  /** Reads under row-level security and `append_entry`. */
  appUrl: string;
  /** Tails the record and the deadlines for all; no payloads. */
  feedUrl: string;
  /** better-auth's tables only. */
  authUrl: string;
  /** As the app, and writes the directory, and may choose the time of an entry. */
  seedUrl: string;
  /** Reads the whole record and the ledger, sealed as they are, to check one against the other. Writes nothing. */
  auditUrl: string;
  /** Changes when the database was restored: cursors of an earlier epoch are void. */
  epoch: string;
  /** Tags of the migrations that were applied now. */
  migrated: string[];
}

const LOCK = 0x44_75_65_43;

/** Throws `DatabaseUnfit` (one line: what is missing) or `DatabaseUnavailable`. */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
  const { adminUrl, secret, acceptNewSecret = false } = options;
  const sql = connect(adminUrl);
  try {
    await assertFit(sql);
    const unlock = await lockCluster(adminUrl);
    try {
      await patiently(() => ensureRoles(sql, secret, acceptNewSecret));
      const migrated = await migrate(sql);
      const epoch = await recordInstallation(sql, secret, acceptNewSecret);
      return {
        appUrl: urlOf(adminUrl, secret, 'duecourse_app'),
        feedUrl: urlOf(adminUrl, secret, 'duecourse_feed'),
        authUrl: urlOf(adminUrl, secret, 'duecourse_auth'),
        seedUrl: urlOf(adminUrl, secret, 'duecourse_seed'),
        auditUrl: urlOf(adminUrl, secret, 'duecourse_audit'),
        epoch,
        migrated,
      };
    } finally {
      await unlock();
    }
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

function connect(url: string): postgres.Sql {
  return postgres(url, {
    max: 1,
    onnotice() {},
    connect_timeout: 10,
    connection: { application_name: 'duecourse-prepare' },
  });
}

async function assertFit(sql: postgres.Sql): Promise<void> {
  const [server] = await sql<
    { number: number; version: string; fit: boolean; user: string; create: boolean }[]
  >`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
      rolsuper or rolcreaterole as fit, rolname as user,
      has_database_privilege(current_database(), 'create') as create
    from pg_roles where rolname = current_user`;
  if (!server) throw new DatabaseUnfit('its catalogue cannot be read');
  if (server.number < 160_000)
    throw new DatabaseUnfit(`PostgreSQL 16 or later is needed, this is ${server.version}`);
  if (!server.fit) throw new DatabaseUnfit(`role ${server.user} needs CREATEROLE (or be a superuser)`);
  if (!server.create) throw new DatabaseUnfit(`role ${server.user} needs CREATE on the database`);
}

/**
 * Roles belong to the cluster but advisory locks to a database: all preparers meet in `postgres`, or, where that
 * one is closed to us, in their own database (then `patiently` settles what two databases do at the same moment).
 */
async function lockCluster(adminUrl: string): Promise<() => Promise<void>> {
  const meeting = new URL(adminUrl);
  meeting.pathname = '/postgres';
  for (const url of [meeting.href, adminUrl]) {
    const sql = connect(url);
    try {
      await sql`select pg_advisory_lock(${LOCK})`;
      return () => sql.end({ timeout: 2 });
    } catch (error) {
      await sql.end({ timeout: 0 });
      if (url === adminUrl) throw error;
    }
  }
  throw new DatabaseUnfit('no lock could be taken');
}

async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const collided = ['XX000', '42710', '23505', '40P01'].includes(codeOf(error) ?? '');
      if (!collided || attempt === 5) throw error;
    }
  }
}

async function recordInstallation(
  sql: postgres.Sql,
  secret: string,
  acceptNewSecret: boolean,
): Promise<string> {
  const fingerprint = secretFingerprint(secret);
  const [known] = await sql<{ value: string }[]>`select value from installation where key = 'secret'`;
  if (known && known.value !== fingerprint && !acceptNewSecret) {
    throw new DatabaseUnfit('it was prepared with another secret');
  }
  await sql`insert into installation (key, value) values ('epoch', gen_random_uuid()::text) on conflict do nothing`;
  await sql`insert into installation (key, value) values ('secret', ${fingerprint})
    on conflict (key) do update set value = excluded.value where installation.value <> excluded.value`;
  const [row] = await sql<{ value: string }[]>`select value from installation where key = 'epoch'`;
  if (!row) throw new DatabaseUnfit('its epoch cannot be read');
  return row.value;
}

function urlOf(adminUrl: string, secret: string, role: LoginRole): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}
