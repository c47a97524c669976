/**
 * Whoever changes what belongs to the whole cluster (roles, and with them who may come in) does so alone in it: nodes that start
 * meanwhile wait here.
 */
import postgres from 'postgres';
import { DatabaseUnfit } from './errors.ts';

const LOCK = 0x44_75_65_43;

export function connectAsAdmin(url: string): postgres.Sql {
  return postgres(url, {
    max: 1,
    onnotice() {},
    connect_timeout: 10,
    connection: { application_name: 'duecourse-prepare' },
  });
}

/**
 * Roles belong to the cluster but advisory locks to a database: all preparers meet in `postgres`, or, where that
 * one is closed to us, in their own database (then `patiently` settles what two databases do at the same moment).
 */
export async function lockCluster(adminUrl: string): Promise<() => Promise<void>> {
  const meeting = new URL(adminUrl);
  meeting.pathname = '/postgres';
  for (const url of [meeting.href, adminUrl]) {
    const sql = connectAsAdmin(url);
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
