-- Views of the board that somebody has kept: a name and what stands in the address, never a case. Their own, or shared with
-- everybody whose roles let them see the cases of a unit. `version` grows with each change, so that of two who change one the
-- second is told.
create table board_views (
  id uuid primary key,
  owner_id uuid not null,
  unit_id uuid references units (id) on delete cascade,
  name text not null check (length(name) between 1 and 60),
  search jsonb not null check (octet_length(search::text) <= 4000),
  version int not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null default clock_timestamp()
);
create index board_views_owner on board_views (owner_id);
create index board_views_unit on board_views (unit_id) where unit_id is not null;
alter table board_views enable row level security;
alter table board_views force row level security;
grant select, insert (id, owner_id, unit_id, name, search, changed_by), delete,
  update (unit_id, name, search, version, changed_by, changed_at) on board_views to duecourse_app;

-- Units of which the actor sees cases by a role; meetings and settings are no cases.
create function my_board_units() returns uuid[] language sql stable parallel safe
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct split_part(mine.scope, '/', 1)::uuid), '{}') from unnest(my_scopes()) as mine (scope)
  where split_part(mine.scope, '/', 2) not in ('meeting', 'settings')
$$;
revoke execute on function my_board_units() from public;
grant execute on function my_board_units() to duecourse_app;

create policy app_reads on board_views for select to duecourse_app using (
  owner_id = (select app_actor())
  or unit_id = any ((select my_board_units())::uuid[]));
-- One shares with units that one sees oneself.
create policy app_keeps on board_views for insert to duecourse_app with check (
  owner_id = (select app_actor()) and changed_by = (select app_actor())
  and (unit_id is null
    or unit_id = any ((select my_board_units())::uuid[])));
-- What is another's stays shared: nobody takes it away by making it private.
create policy app_changes on board_views for update to duecourse_app
  using (owner_id = (select app_actor())
    or unit_id = any ((select my_board_units())::uuid[]))
  with check (changed_by = (select app_actor())
    and (unit_id is null and owner_id = (select app_actor())
      or unit_id = any ((select my_board_units())::uuid[])));
create policy app_ends on board_views for delete to duecourse_app using (
  owner_id = (select app_actor())
  or unit_id = any ((select my_board_units())::uuid[]));
