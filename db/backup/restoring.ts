/**
 * The mark of a database that a restore is filling. It is set before the first row and taken off after the last check, so that what
 * was broken off half-way never starts as the product; a restore that finds it begins again.
 */
import type postgres from 'postgres';
import { DatabaseUnfit } from '../errors.ts';

const key = 'restoring';

export async function isRestoring(sql: postgres.Sql): Promise<boolean> {
  const [table] = await sql<
    { there: boolean }[]
  >`select to_regclass('public.installation') is not null as there`;
  if (!table?.there) return false;
  const rows = await sql`select from public.installation where key = ${key}`;
  return rows.length > 0;
}

export async function assertNotRestoring(sql: postgres.Sql): Promise<void> {
  if (await isRestoring(sql))
    throw new DatabaseUnfit('a restore into it has not finished; run "npx duecourse restore" again');
}

export async function markRestoring(sql: postgres.Sql): Promise<void> {
  await sql`insert into public.installation (key, value) values (${key}, 'since ' || now()) on conflict do nothing`;
}

/** The database is the product's again, under a new epoch: no cursor and no client of before goes on with it. */
export async function finishRestoring(sql: postgres.Sql): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction`update public.installation set value = gen_random_uuid()::text where key = 'epoch'`;
    await transaction`delete from public.installation where key = ${key}`;
  });
}
