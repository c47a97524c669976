-- What is supervised in numbers. Supervisors and auditors are given rows of the units that are theirs that name no case and no
-- person; cases from which the actor stands apart (a party, a witness, kept out) are in none of them.

grant create on schema public to duecourse_access;
set local role duecourse_access;
create function my_overseen_units() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct r.unit_id), '{}')
  from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
  where g.member_id = app_actor() and g.role in ('supervisor', 'auditor')
    and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')
$$;

-- Cases of which the actor is party, witness or kept out.
create function my_apart_cases() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct stream_id), '{}') from case_parts
  where member_id = app_actor() and access in ('barred', 'room')
$$;

-- Open cases by unit and state: how many of each day of opening and due day.
create function overseen_open_cases() returns table (
  unit_id uuid, state text, opened_on date, due_on date, cases int)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select h.unit_id, h.state, (h.opened_at at time zone 'Asia/Ho_Chi_Minh')::date,
    ((h.due_at - interval '1 second') at time zone 'Asia/Ho_Chi_Minh')::date, count(*)::int
  from heads h
  where h.kind = 'case' and h.unit_id = any ((select my_overseen_units())::uuid[])
    and h.stream_id <> all ((select my_apart_cases())::uuid[])
    and (h.state not like 'resolved.%' or h.state = 'resolved.restoring')
  group by 1, 2, 3, 4
$$;

-- Stays in a state, or in a whole stage, by their days and by what ended them: nothing yet where `left_on` is null.
create function overseen_stays(p_since date, p_in_stages boolean) returns table (
  state text, entered_on date, left_on date, left_by text, left_to text, stays int)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  with moves as (
    select e.state_to as state, e.at, lead(e.at) over w as left_at, lead(e.type) over w as left_by,
      lead(e.state_to) over w as left_to
    from heads h
    join case_entries e on e.stream_id = h.stream_id and e.state_from is distinct from e.state_to
      and (not p_in_stages or split_part(coalesce(e.state_from, ''), '.', 1) <> split_part(e.state_to, '.', 1))
    where h.kind = 'case' and h.unit_id = any ((select my_overseen_units())::uuid[])
      and h.stream_id <> all ((select my_apart_cases())::uuid[])
    window w as (partition by e.stream_id order by e.version)
  )
  select state, (at at time zone 'Asia/Ho_Chi_Minh')::date, (left_at at time zone 'Asia/Ho_Chi_Minh')::date,
    left_by, left_to, count(*)::int
  from moves where left_at is null or left_at >= p_since::timestamp at time zone 'Asia/Ho_Chi_Minh'
  group by 1, 2, 3, 4, 5
$$;

-- What became of appeals that were decided in a period.
create function overseen_appeals(p_from date, p_to date) returns table (result text, appeals int)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select h.facts -> 'appeal' ->> 'result', count(*)::int
  from heads h
  cross join lateral (
    select max((e.at at time zone 'Asia/Ho_Chi_Minh')::date) as day from case_entries e
    where e.stream_id = h.stream_id and e.type in ('discipline.decideAppeal', 'discipline.rejectAppeal')) decided
  where h.kind = 'case' and h.unit_id = any ((select my_overseen_units())::uuid[])
    and h.stream_id <> all ((select my_apart_cases())::uuid[])
    and h.facts -> 'appeal' ->> 'result' is not null and decided.day between p_from and p_to
  group by 1
$$;

-- What was found in cases whose decision is final: by unit and family of provisions (the letters of their code).
create function overseen_findings(p_since date) returns table (unit_id uuid, family text, cases int)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select h.unit_id, split_part(a.one ->> 'provision', '-', 1), count(distinct h.stream_id)::int
  from heads h
  cross join lateral jsonb_array_elements(h.facts -> 'allegations') a (one)
  where h.kind = 'case' and h.unit_id = any ((select my_overseen_units())::uuid[])
    and h.stream_id <> all ((select my_apart_cases())::uuid[])
    and (h.facts ->> 'finalOn')::date >= p_since
    and h.facts -> 'decision' ->> 'outcome' not in ('exonerated', 'quashed', 'remitted')
    and a.one ->> 'fate' in ('current', 'admitted')
    and (
      select b.one ->> 'carried' from jsonb_array_elements(h.facts -> 'ballots') with ordinality b (one, n)
      where b.one ->> 'question' = 'finding' and b.one ->> 'status' = 'closed'
        and b.one ->> 'allegationId' = a.one ->> 'id'
      order by b.n desc limit 1) = 'proven'
  group by 1, 2
$$;

revoke execute on function my_overseen_units(), my_apart_cases(), overseen_open_cases(), overseen_stays(date, boolean),
  overseen_appeals(date, date), overseen_findings(date) from public;
grant execute on function my_overseen_units(), my_apart_cases(), overseen_open_cases(), overseen_stays(date, boolean),
  overseen_appeals(date, date), overseen_findings(date) to duecourse_app;
reset role;
revoke create on schema public from duecourse_access;
