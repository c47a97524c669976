/**
 * Makes an empty database ready to take a backup in: the roles, and the tables as they were when the backup was taken, under the mark of
 * a restore. What came with later versions is added when the rows are there. A database that holds a record is never touched.
 */
import type postgres from 'postgres';
import { connectAsAdmin, lockCluster } from '../cluster-lock.ts';
import { ensureRoles } from '../ensure-roles.ts';
import { asUnavailable, DatabaseUnfit } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { patiently } from '../prepare-database.ts';
import { type FilledTable, type Filling, fillDatabase, passRuns } from './fill-database.ts';
import { finishRestoring, isRestoring, markRestoring } from './restoring.ts';

export interface RestoreTarget {
  adminUrl: string;
  /** Of the database's roles, as `prepareDatabase` takes it. */
  secret: string;
  /** Tags of the migrations that the database of the backup had had. */
  migrations: readonly string[];
}

export async function fillEmptyDatabase<Table extends FilledTable>(
  target: RestoreTarget,
  filling: Filling<Table>,
): Promise<void> {
  const sql = connectAsAdmin(target.adminUrl);
  try {
    await assertEmpty(sql, target.migrations);
    const unlock = await lockCluster(target.adminUrl);
    try {
      await patiently(() => ensureRoles(sql, target.secret, false));
      await migrate(sql, target.migrations);
      await markRestoring(sql);
    } finally {
      await unlock();
    }
    await passRuns(sql, await fillDatabase(sql, filling));
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

/** Takes the mark off: from now on the product starts on it. */
export async function finishRestore(adminUrl: string): Promise<void> {
  const sql = connectAsAdmin(adminUrl);
  try {
    await finishRestoring(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

async function assertEmpty(sql: postgres.Sql, migrations: readonly string[]): Promise<void> {
  const [node] = await sql`
    select from pg_stat_activity where datname = current_database() and usename like 'duecourse\\_%' limit 1`;
  if (node) throw new DatabaseUnfit('a node is running on it; stop that one first');
  const [found] = await sql<{ there: boolean; full: boolean }[]>`
    select to_regclass('public.migrations') is not null as there,
      coalesce(pg_relation_size(to_regclass('public.case_entries')), 0) > 0 as full`;
  if (!found?.there) return;
  if (found.full && !(await isRestoring(sql)))
    throw new DatabaseUnfit('it holds a record already, and a restore goes into an empty one');
  const applied = await sql<{ tag: string }[]>`select tag from public.migrations`;
  const newer = applied.find(({ tag }) => !migrations.includes(tag));
  if (newer)
    throw new DatabaseUnfit(
      `it was made by a newer version than the backup (${newer.tag}); begin with a database that has nothing in it`,
    );
}
