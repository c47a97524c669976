/**
 * Lets the role of backups read every table that there is, rows that row-level security keeps from all others included. Done after
 * the migrations of every start, so that no new table can be forgotten; where all is granted it changes nothing.
 */
import type postgres from 'postgres';
import { besideRunningNodes, waitBriefly } from '../beside-running-nodes.ts';

type Table = { name: string; schema: string; hidden: boolean };

/** Call it as the owner of the tables. Each is altered on its own: nodes that work meanwhile use them in other orders. */
export async function letBackupRead(sql: postgres.Sql): Promise<void> {
  const unread = await sql<Table[]>`
    select c.oid::regclass::text as name, c.relrowsecurity as hidden, quote_ident(n.nspname) as schema from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'auth') and pg_has_role(c.relowner, 'member')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      and not (has_table_privilege('duecourse_backup', c.oid, 'select')
        and (not c.relrowsecurity or exists (
          select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup_reads')))`;
  for (const { name, schema, hidden } of unread) {
    const policy = `drop policy if exists backup_reads on ${name};
      create policy backup_reads on ${name} for select to duecourse_backup using (true)`;
    // One message of several statements is one transaction.
    const change = `${waitBriefly}; grant usage on schema ${schema} to duecourse_backup;
      grant select on ${name} to duecourse_backup; ${hidden ? policy : ''}`;
    await besideRunningNodes(() => sql.unsafe(change));
  }
}
