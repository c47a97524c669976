/**
 * Lets the role of backups read every table that there is, rows that row-level security keeps from all others included. Done after
 * the migrations of every start, so that no new table can be forgotten; where all is granted it changes nothing.
 */
import type postgres from 'postgres';

/** Call it as the owner of the tables. */
export async function letBackupRead(sql: postgres.Sql): Promise<void> {
  await sql.unsafe(`do $$ declare t record; begin
    for t in
      select c.oid::regclass as name, c.relrowsecurity as hidden, n.nspname as schema from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('public', 'auth') and pg_has_role(c.relowner, 'member')
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        and not (has_table_privilege('duecourse_backup', c.oid, 'select')
          and (not c.relrowsecurity or exists (
            select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup_reads')))
    loop
      execute format('grant usage on schema %I to duecourse_backup', t.schema);
      execute format('grant select on %s to duecourse_backup', t.name);
      if t.hidden then
        execute format('drop policy if exists backup_reads on %s', t.name);
        execute format('create policy backup_reads on %s for select to duecourse_backup using (true)', t.name);
      end if;
    end loop;
  end $$`);
}
