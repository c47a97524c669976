/**
 * Makes a database ready for this version: roles, migrations, epoch; safe to run from several nodes at once and on
 * every start (the second run changes nothing). It is the only code that holds the administrator's URL, and it hands
 * out URLs of roles that cannot do more than they need.
 */
import type postgres from 'postgres';
import { letBackupRead } from './backup/let-backup-read.ts';
import { assertNotRestoring } from './backup/restoring.ts';
import { connectAsAdmin, lockCluster } from './cluster-lock.ts';
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
  /** Whoever restores into it; to everybody else a database that a restore has not finished is closed. */
  isRestoring?: boolean;
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
  /** Reads every table, for backups. Writes nothing. */
  backupUrl: string;
  /** Changes when the database was restored: cursors of an earlier epoch are void. */
  epoch: string;
  /** Keys of an earlier secret that go on, sealed under this one; null where the secret was never changed. */
  carried: string | null;
  /** Tags of the migrations that were applied now. */
  migrated: string[];
}

/** Throws `DatabaseUnfit` (one line: what is missing) or `DatabaseUnavailable`. */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
  const { adminUrl, secret, acceptNewSecret = false, isRestoring = false } = options;
  const sql = connectAsAdmin(adminUrl);
  try {
    await assertFit(sql);
    const unlock = await lockCluster(adminUrl);
    try {
      await patiently(() => ensureRoles(sql, secret, acceptNewSecret));
      if (!isRestoring) await assertNotRestoring(sql);
      const migrated = await migrate(sql);
      await letBackupRead(sql);
      const { epoch, carried } = await recordInstallation(sql, secret, acceptNewSecret);
      return {
        appUrl: urlOf(adminUrl, secret, 'duecourse_app'),
        feedUrl: urlOf(adminUrl, secret, 'duecourse_feed'),
        authUrl: urlOf(adminUrl, secret, 'duecourse_auth'),
        seedUrl: urlOf(adminUrl, secret, 'duecourse_seed'),
        auditUrl: urlOf(adminUrl, secret, 'duecourse_audit'),
        backupUrl: urlOf(adminUrl, secret, 'duecourse_backup'),
        epoch,
        carried,
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

export async function patiently<T>(work: () => Promise<T>): Promise<T> {
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
): Promise<{ epoch: string; carried: string | null }> {
  const fingerprint = secretFingerprint(secret);
  const [known] = await sql<{ value: string }[]>`select value from installation where key = 'secret'`;
  if (known && known.value !== fingerprint && !acceptNewSecret) {
    throw new DatabaseUnfit('it was prepared with another secret');
  }
  await sql`insert into installation (key, value) values ('epoch', gen_random_uuid()::text) on conflict do nothing`;
  await sql`insert into installation (key, value) values ('secret', ${fingerprint})
    on conflict (key) do update set value = excluded.value where installation.value <> excluded.value`;
  const rows = await sql<{ key: string; value: string }[]>`
    select key, value from installation where key in ('epoch', 'carried')`;
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const epoch = values.get('epoch');
  if (epoch === undefined) throw new DatabaseUnfit('its epoch cannot be read');
  return { epoch, carried: values.get('carried') ?? null };
}

function urlOf(adminUrl: string, secret: string, role: LoginRole): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}
