-- Who sees what, inside the database: the second line under the application's own checks.
-- Roles (made by prepare-database, they belong to the cluster):
--   duecourse_writer  owns append_entry, the only way to write the record
--   duecourse_access  owns the functions that read grants and parts to decide what an actor sees
--   duecourse_app     reads under row-level security as app.actor; no row without an actor
--   duecourse_feed    tails the record for all; no payloads (it carries wrapped keys for the system's commands)
--   duecourse_seed    an app that may also write the directory and choose the time of an entry
--   duecourse_auth    better-auth's tables and nothing else

grant usage, create on schema public to duecourse_writer, duecourse_access;
grant usage on schema public to duecourse_app, duecourse_feed, duecourse_seed, duecourse_auth;
grant usage on schema auth to duecourse_auth;
grant select, insert, update, delete on all tables in schema auth to duecourse_auth;

insert into role_stages (role, stage) values
  ('intake', 'detection'),
  ('supervisor', 'detection'), ('supervisor', 'verification'), ('supervisor', 'advice'),
  ('supervisor', 'discipline'), ('supervisor', 'resolved'),
  ('secretary', 'advice'), ('secretary', 'discipline'), ('secretary', 'meeting'),
  ('chair', 'meeting'),
  ('enforcing', 'discipline'), ('enforcing', 'resolved'),
  ('administrator', 'settings');

-- The actor of this query, or null. Inlined by the planner.
create function app_actor() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;

-- The organisation's day, on which grants begin and end.
create function local_day() returns date language sql stable parallel safe
  as $$ select (now() at time zone 'Asia/Ho_Chi_Minh')::date $$;

-- unit_reach: every unit with itself and all units below it.
create function rebuild_unit_reach() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  perform pg_advisory_xact_lock(hashtext('duecourse.unit_reach'));
  delete from unit_reach;
  insert into unit_reach (ancestor_id, unit_id)
    with recursive reach (ancestor_id, unit_id) as (
      select id, id from units
      union
      select r.ancestor_id, u.id from reach r join units u on u.parent_id = r.unit_id
    )
    select ancestor_id, unit_id from reach;
  return null;
end $$;
create trigger units_reach after insert or delete or update of parent_id on units
  for each statement execute function rebuild_unit_reach();

-- `unit/stage` for all that the actor's roles of today let them see without a part in the case.
create function my_scopes() returns text[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct r.unit_id::text || '/' || s.stage), '{}')
  from role_grants g
  join role_stages s on s.role = g.role
  join unit_reach r on r.ancestor_id = g.unit_id
  where g.member_id = app_actor() and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')
$$;

create function my_cases() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct stream_id), '{}') from case_parts
  where member_id = app_actor() and access in ('open', 'room') and (until is null or until > now())
$$;

create function my_bars() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct stream_id), '{}') from case_parts
  where member_id = app_actor() and access = 'barred' and (until is null or until > now())
$$;

-- `unit/role` for the actor's roles of today, and `m/` with the actor: whose desk a case can lie on for them.
create function my_desk_keys() returns text[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select array_append(coalesce(array_agg(distinct r.unit_id::text || '/' || g.role), '{}'), 'm/' || app_actor()::text)
  from role_grants g
  join unit_reach r on r.ancestor_id = g.unit_id
  where g.member_id = app_actor() and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')
$$;

-- The cases on the actor's desk: of these roles, or (null) of all they hold; their personal desk always.
-- Only candidates: the caller joins heads, whose policy decides what is visible.
-- A function, because `&&` could not use the index from under the policy (it is not leakproof).
create function my_desk(roles text[]) returns setof uuid language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select stream_id from heads
  where kind = 'case' and desk_keys && (
    select array_agg(key) from unnest(my_desk_keys()) key
    where roles is null or key like 'm/%' or split_part(key, '/', 2) = any (roles))
$$;

-- Declared ties of one person. The table itself is closed: nobody lists all ties.
create function ties_of(person uuid) returns table (other_id uuid, kind text) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select r.other_id, r.kind from relations r where r.member_id = person and app_actor() is not null
  union
  select r.member_id, r.kind from relations r where r.other_id = person and app_actor() is not null
$$;

-- Who a signed-in account is, before there is an actor.
create function account_by(account uuid, address text)
  returns table (account_id uuid, member_id uuid, email text, locale text, status text, name text, roles jsonb)
  language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select a.id, a.member_id, a.email::text, a.locale, a.status, m.name,
    coalesce((
      select jsonb_agg(jsonb_build_object('role', g.role, 'unitId', g.unit_id, 'until', g.valid_to) order by g.role, g.unit_id)
      from role_grants g
      where g.member_id = a.member_id and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')
    ), '[]')
  from accounts a join members m on m.id = a.member_id
  where a.id = account or a.email = address::citext
$$;

-- An entry of this actor's by the id of its command: the answer to a retry, whatever they may see by now.
create function my_entry(command uuid) returns json language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select json_build_object('streamId', e.stream_id, 'version', e.version, 'state', e.state_to, 'position', e.position,
    'bodyMac', encode(e.body_mac, 'hex'), 'answer', e.answer)
  from case_entries e where e.command_id = command and e.actor_id is not distinct from app_actor()
$$;

-- An instant as JSON carries it everywhere: UTC, milliseconds.
create function iso(t timestamptz) returns text language sql stable parallel safe
  as $$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

create view cases with (security_invoker = true) as select * from heads where kind = 'case';

-- Nobody may call what they were not given (extensions' functions stay as they are).
revoke execute on function app_actor(), local_day(), iso(timestamptz), rebuild_unit_reach(), my_scopes(), my_cases(),
  my_bars(), my_desk_keys(), my_desk(text[]), ties_of(uuid), account_by(uuid, text), my_entry(uuid) from public;
grant execute on function app_actor(), local_day(), iso(timestamptz)
  to duecourse_app, duecourse_feed, duecourse_seed, duecourse_access, duecourse_writer;
grant execute on function my_scopes(), my_cases(), my_bars(), my_desk_keys(), my_desk(text[]), ties_of(uuid),
  account_by(uuid, text), my_entry(uuid) to duecourse_app;
grant execute on function my_entry(uuid) to duecourse_feed;
grant execute on function my_scopes(), my_cases(), my_bars() to duecourse_writer;
grant execute on function my_desk_keys() to duecourse_access;

alter function rebuild_unit_reach() owner to duecourse_access;
alter function my_scopes() owner to duecourse_access;
alter function my_cases() owner to duecourse_access;
alter function my_bars() owner to duecourse_access;
alter function my_desk_keys() owner to duecourse_access;
alter function my_desk(text[]) owner to duecourse_access;
alter function my_entry(uuid) owner to duecourse_access;
alter function ties_of(uuid) owner to duecourse_access;
alter function account_by(uuid, text) owner to duecourse_access;

-- Table rights.
grant select on role_grants, role_stages, unit_reach, units, members, accounts, relations, case_parts, heads,
  case_entries to duecourse_access;
grant insert, delete on unit_reach to duecourse_access;
grant select on heads, cases, case_entries, case_payloads, case_keys, case_parts, deadlines,
  units, unit_reach, members, role_grants, role_stages, installation to duecourse_app;
grant select on heads, cases, case_entries, case_keys, case_parts, deadlines, outbox,
  units, unit_reach, members, accounts, role_grants, role_stages, relations, installation to duecourse_feed;
grant update (done_at, attempts) on outbox to duecourse_feed;
grant update (attempts) on deadlines to duecourse_feed;
grant select, insert, update, delete on units, members, accounts, role_grants, relations to duecourse_seed;
grant insert, update on installation to duecourse_seed;

-- Row-level security. FORCE binds the owner too, so that a migrator without BYPASSRLS sees no case either.
alter table heads enable row level security;
alter table heads force row level security;
alter table case_entries enable row level security;
alter table case_entries force row level security;
alter table case_payloads enable row level security;
alter table case_payloads force row level security;
alter table case_keys enable row level security;
alter table case_keys force row level security;
alter table case_parts enable row level security;
alter table case_parts force row level security;
alter table deadlines enable row level security;
alter table deadlines force row level security;
alter table outbox enable row level security;
alter table outbox force row level security;
alter table ref_counters enable row level security;
alter table ref_counters force row level security;
alter table units enable row level security;
alter table units force row level security;
alter table unit_reach enable row level security;
alter table unit_reach force row level security;
alter table members enable row level security;
alter table members force row level security;
alter table accounts enable row level security;
alter table accounts force row level security;
alter table role_grants enable row level security;
alter table role_grants force row level security;
alter table relations enable row level security;
alter table relations force row level security;

-- (select f()) runs once a query; the cast keeps the parser from taking it for a list of rows.
create policy app_reads on heads for select to duecourse_app using (
  (scope = any ((select my_scopes())::text[]) or stream_id = any ((select my_cases())::uuid[]))
  and not (stream_id = any ((select my_bars())::uuid[])));
create policy app_reads on case_entries for select to duecourse_app using (
  exists (select from heads h where h.stream_id = case_entries.stream_id));
create policy app_reads on case_payloads for select to duecourse_app using (
  exists (select from heads h where h.stream_id = case_payloads.stream_id));
create policy app_reads on case_keys for select to duecourse_app using (
  exists (select from heads h where h.stream_id = case_keys.stream_id));
create policy app_reads on case_parts for select to duecourse_app using (
  exists (select from heads h where h.stream_id = case_parts.stream_id));
create policy app_reads on deadlines for select to duecourse_app using (
  exists (select from heads h where h.stream_id = deadlines.stream_id));
create policy app_reads on units for select to duecourse_app using ((select app_actor()) is not null);
create policy app_reads on unit_reach for select to duecourse_app using ((select app_actor()) is not null);
create policy app_reads on members for select to duecourse_app using ((select app_actor()) is not null);
create policy app_reads on role_grants for select to duecourse_app using ((select app_actor()) is not null);

create policy access_reads on heads for select to duecourse_access using (true);
create policy access_reads on case_entries for select to duecourse_access using (true);
create policy access_reads on case_parts for select to duecourse_access using (true);
create policy access_reads on units for select to duecourse_access using (true);
create policy access_keeps on unit_reach to duecourse_access using (true) with check (true);
create policy access_reads on members for select to duecourse_access using (true);
create policy access_reads on accounts for select to duecourse_access using (true);
create policy access_reads on role_grants for select to duecourse_access using (true);
create policy access_reads on relations for select to duecourse_access using (true);

create policy feed_reads on heads for select to duecourse_feed using (true);
create policy feed_reads on case_entries for select to duecourse_feed using (true);
create policy feed_reads on case_keys for select to duecourse_feed using (true);
create policy feed_reads on case_parts for select to duecourse_feed using (true);
create policy feed_reads on deadlines for select to duecourse_feed using (true);
create policy feed_counts on deadlines for update to duecourse_feed using (true);
create policy feed_reads on outbox for select to duecourse_feed using (true);
create policy feed_marks on outbox for update to duecourse_feed using (true);
create policy feed_reads on units for select to duecourse_feed using (true);
create policy feed_reads on unit_reach for select to duecourse_feed using (true);
create policy feed_reads on members for select to duecourse_feed using (true);
create policy feed_reads on accounts for select to duecourse_feed using (true);
create policy feed_reads on role_grants for select to duecourse_feed using (true);
create policy feed_reads on relations for select to duecourse_feed using (true);

create policy seed_writes on units to duecourse_seed using (true) with check (true);
create policy seed_writes on members to duecourse_seed using (true) with check (true);
create policy seed_writes on accounts to duecourse_seed using (true) with check (true);
create policy seed_writes on role_grants to duecourse_seed using (true) with check (true);
create policy seed_writes on relations to duecourse_seed using (true) with check (true);
