-- How many cases there are of each scope, state and due instant, kept as they change, so that a board counts exactly and does not count
-- each case anew. Every change adds rows and changes none: whoever writes at the same time never waits for another; what has come
-- together is folded now and then. It follows from `heads` alone.
grant create on schema public to duecourse_writer, duecourse_access;

create table case_tallies (
  id bigint generated always as identity primary key,
  scope text collate "C" not null,
  state text collate "C" not null,
  due_at timestamptz,
  n int not null
);
create index case_tallies_scope on case_tallies (scope, state, due_at) include (n);
alter table case_tallies enable row level security;
alter table case_tallies force row level security;
grant select, insert, delete on case_tallies to duecourse_writer;
grant select on case_tallies to duecourse_access;
create policy writer_writes on case_tallies to duecourse_writer using (true) with check (true);
create policy access_reads on case_tallies for select to duecourse_access using (true);

set local role duecourse_writer;
insert into case_tallies (scope, state, due_at, n)
  select scope, state, due_at, count(*) from heads where kind = 'case' and state is not null group by 1, 2, 3;

create function tally_case() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  if tg_op <> 'INSERT' and old.state is not null then
    insert into case_tallies (scope, state, due_at, n) values (old.scope, old.state, old.due_at, -1);
  end if;
  if tg_op <> 'DELETE' and new.state is not null then
    insert into case_tallies (scope, state, due_at, n) values (new.scope, new.state, new.due_at, 1);
  end if;
  return null;
end $$;

-- Puts rows of the same into one. Two at once would both take the same rows: the second goes without.
create function fold_case_tallies() returns void language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('duecourse.case_tallies')) then return; end if;
  with several as (
    select id from (select id, count(*) over (partition by scope, state, due_at) as rows from case_tallies) t where rows > 1
  ), gone as (
    delete from case_tallies t using several s where t.id = s.id returning t.scope, t.state, t.due_at, t.n
  )
  insert into case_tallies (scope, state, due_at, n)
    select scope, state, due_at, sum(n) from gone group by 1, 2, 3 having sum(n) <> 0;
end $$;
revoke execute on function fold_case_tallies() from public;
grant execute on function fold_case_tallies() to duecourse_feed;
reset role;
-- While everybody may still call what they call.
create trigger heads_tallied_first after insert on heads for each row when (new.kind = 'case') execute function tally_case();
create trigger heads_tallied after update on heads for each row
  when (new.kind = 'case' and (old.scope, old.state, old.due_at) is distinct from (new.scope, new.state, new.due_at))
  execute function tally_case();
create trigger heads_tallied_last after delete on heads for each row when (old.kind = 'case') execute function tally_case();
set local role duecourse_writer;
revoke execute on function tally_case() from public;
reset role;

set local role duecourse_access;
-- What the actor's board counts in each state. What they see by a role is added up; then each case in which they have a part of their own
-- is set right: added where only the part shows it, taken off where they are kept out. Days are counted for whoever reads them on the card.
create function board_counts(p_states text[], p_units uuid[], p_soon_until timestamptz)
  returns table (state text, total int, overdue int, due_soon int)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  with by_role as (
    select t.state, sum(t.n) as total, sum(t.n) filter (where t.due_at <= now()) as overdue,
      sum(t.n) filter (where t.due_at > now() and t.due_at <= p_soon_until) as due_soon
    from case_tallies t
    where t.scope = any ((select my_scopes())::text[]) and t.state = any (p_states)
      and (p_units is null or left(t.scope, 36)::uuid = any (p_units))
    group by t.state
  ), part as (
    select c.stream_id, bool_or(c.part in ('witness', 'custodian')) as is_apart, bool_or(c.part in ('member', 'panel')) as sits
    from case_parts c where c.member_id = app_actor() group by c.stream_id
  ), own as (
    select h.state, h.due_at, (h.scope = any ((select my_scopes())::text[]))::int as counted,
      ((h.scope = any ((select my_scopes())::text[]) or h.stream_id = any ((select my_cases())::uuid[]))
        and h.stream_id <> all ((select my_bars())::uuid[]))::int as seen,
      (p.is_apart or p.sits and coalesce(h.card -> 'undeclared' ? app_actor()::text, false))::int as apart
    from part p join heads h on h.stream_id = p.stream_id
    where h.kind = 'case' and h.state = any (p_states) and (p_units is null or h.unit_id = any (p_units))
  ), counted as (
    select * from by_role
    union all
    select o.state, sum(o.seen - o.counted),
      sum(o.seen * (1 - o.apart) - o.counted) filter (where o.due_at <= now()),
      sum(o.seen * (1 - o.apart) - o.counted) filter (where o.due_at > now() and o.due_at <= p_soon_until)
    from own o group by o.state
  )
  select c.state, sum(c.total)::int, coalesce(sum(c.overdue), 0)::int, coalesce(sum(c.due_soon), 0)::int
  from counted c group by c.state having sum(c.total) > 0
$$;

-- The first cases of each state by their days, of all that the actor sees by a role or a part, behind a place where one is given. For
-- whoever sees most of a state: it passes by what they do not see. (`is true` keeps the planner from looking for them scope by scope.)
create function first_cases(p_states text[], p_limit int, p_after_due timestamptz, p_after_id uuid)
  returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  with scopes as materialized (select unnest(my_scopes()) as scope), cases as materialized (select unnest(my_cases()) as id),
    bars as materialized (select unnest(my_bars()) as id)
  select f.stream_id
  from unnest(p_states) as s (state)
  cross join lateral (
    select h.stream_id from heads h
    where h.kind = 'case' and h.state = s.state
      and (p_after_id is null or case when p_after_due is null then h.due_at is null and h.stream_id > p_after_id
        else h.due_at > p_after_due or h.due_at is null or (h.due_at = p_after_due and h.stream_id > p_after_id) end)
      and ((h.scope in (select scope from scopes) or h.stream_id in (select id from cases))
        and h.stream_id not in (select id from bars)) is true
    order by h.due_at, h.stream_id limit p_limit
  ) f
$$;
revoke execute on function board_counts(text[], uuid[], timestamptz), first_cases(text[], int, timestamptz, uuid) from public;
grant execute on function board_counts(text[], uuid[], timestamptz), first_cases(text[], int, timestamptz, uuid)
  to duecourse_app;
reset role;
revoke create on schema public from duecourse_writer, duecourse_access;

-- A state in the order of its days, for whoever sees most of it; of one unit only, it would pass by all the others.
create index heads_state_due on heads (state, due_at, stream_id) include (scope) where kind = 'case';
