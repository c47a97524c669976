// What a database holds its tables together and people apart by, to see that none of it was left open.
import type postgres from 'postgres';

/** Row security, constraints, triggers and policies, in the same order in two databases of one version. */
export async function fencesOf(sql: postgres.Sql): Promise<unknown> {
  const found = await sql`
    select relname as name, relrowsecurity::text || relforcerowsecurity as what from pg_class
    where relkind = 'r' and relnamespace in ('public'::regnamespace, 'auth'::regnamespace)
    union all select conname, pg_get_constraintdef(oid) from pg_constraint where connamespace in ('public'::regnamespace, 'auth'::regnamespace)
    union all select tgname, tgenabled::text from pg_trigger where not tgisinternal
    union all select polname || ' ' || polrelid::regclass, polroles::regrole[]::text from pg_policy
    order by 1, 2`;
  if (found.length < 300) throw new Error('The catalogue cannot be read.');
  return found;
}
