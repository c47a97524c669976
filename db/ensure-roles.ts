/**
 * The database roles, which belong to the whole cluster: made once, and altered only when the secret or this file
 * changes (a comment on each role says what it was made from). None of them owns a table or bypasses row security.
 */
import type postgres from 'postgres';
import { DatabaseUnfit } from './errors.ts';
import { scramVerifier, secretFingerprint } from './scram-verifier.ts';

export const LOGIN_ROLES = [
  'duecourse_app',
  'duecourse_feed',
  'duecourse_auth',
  'duecourse_seed',
  'duecourse_audit',
  'duecourse_backup',
] as const;
export type LoginRole = (typeof LOGIN_ROLES)[number];
/** They own functions; nobody signs in as them. */
const OWNER_ROLES = ['duecourse_writer', 'duecourse_access'] as const;
/** Raise it when this file changes what a role is. */
const EDITION = 4;

const SETTINGS: Record<LoginRole, { timeout: string }> = {
  duecourse_app: { timeout: '4s' },
  duecourse_feed: { timeout: '4s' },
  duecourse_auth: { timeout: '4s' },
  duecourse_seed: { timeout: '60s' },
  // Goes through the whole record at a time.
  duecourse_audit: { timeout: '1h' },
  // Copies the whole of it in one snapshot.
  duecourse_backup: { timeout: '12h' },
};

/** Call it alone in the cluster (`prepare-database.ts` holds the lock). */
export async function ensureRoles(
  sql: postgres.ISql,
  secret: string,
  acceptNewSecret: boolean,
): Promise<void> {
  const made = `duecourse ${EDITION} ${secretFingerprint(secret)}`;
  const roles = await sql<{ name: string; made: string | null; mighty: boolean }[]>`
    select rolname as name, shobj_description(oid, 'pg_authid') as made, rolsuper or rolbypassrls as mighty
    from pg_roles where rolname like 'duecourse\\_%'`;
  const mighty = roles.find((role) => role.mighty && isOurs(role.name));
  if (mighty) throw new DatabaseUnfit(`role ${mighty.name} can bypass row-level security`);
  const stranger = roles.find(
    (role) => isOurs(role.name) && !(role.made ?? made).endsWith(secretFingerprint(secret)),
  );
  if (stranger && !acceptNewSecret)
    throw new DatabaseUnfit('the roles of its cluster were made with another secret');
  const current = new Set(roles.filter((role) => role.made === made).map((role) => role.name));
  const known = new Set(roles.map((role) => role.name));
  const [self] = await sql<
    { super: boolean }[]
  >`select rolsuper as super from pg_roles where rolname = current_user`;

  for (const name of [...OWNER_ROLES, ...LOGIN_ROLES]) {
    if (current.has(name)) continue;
    const login = LOGIN_ROLES.find((role) => role === name);
    const password = login ? `login password '${scramVerifier(secret, login)}'` : 'nologin';
    await sql.unsafe(`${known.has(name) ? 'alter' : 'create'} role ${name} ${password}`);
    if (login) await applySettings(sql, login);
    else if (!self?.super) await sql.unsafe(`grant ${name} to current_user with set true, inherit false`);
    if (login === 'duecourse_seed') await sql.unsafe('grant duecourse_app to duecourse_seed');
    await sql.unsafe(`comment on role ${name} is '${made}'`);
  }
}

function isOurs(name: string): boolean {
  return [...OWNER_ROLES, ...LOGIN_ROLES].some((role) => role === name);
}

async function applySettings(sql: postgres.ISql, role: LoginRole): Promise<void> {
  const { timeout } = SETTINGS[role];
  await sql.unsafe(`alter role ${role} set statement_timeout = '${timeout}'`);
  await sql.unsafe(`alter role ${role} set idle_in_transaction_session_timeout = '${timeout}'`);
  const [version] = await sql<{ n: number }[]>`select current_setting('server_version_num')::int as n`;
  // PostgreSQL 17 and later; on 16 the two above bound each statement and each pause.
  if ((version?.n ?? 0) >= 170_000)
    await sql.unsafe(`alter role ${role} set transaction_timeout = '${timeout}'`);
}
