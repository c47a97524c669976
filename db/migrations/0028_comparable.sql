-- How comparable cases ended, for whoever sees a case: of other cases of the organisation with a finding on one of its
-- provisions, final, by the rule that was in force then, the circumstances found and the outcome. Counts, and nothing that
-- leads to any of them. Whether it may be read yet is a rule of the procedure.
grant create on schema public to duecourse_access;
set local role duecourse_access;
create function comparable_outcomes(p_stream_id uuid) returns table (
  provision text, pin text, factors jsonb, outcome text, cases int)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select a.one ->> 'provision', a.one ->> 'pin', coalesce(f.one -> 'factors', '[]'),
    coalesce(h.facts -> 'decision' ->> 'sanction', 'none'), count(distinct h.stream_id)::int
  from heads asked
  join heads h on h.kind = 'case' and h.stream_id <> asked.stream_id and h.facts ->> 'finalOn' is not null
    and h.facts -> 'decision' ->> 'outcome' in ('sanction', 'guidance')
  cross join lateral jsonb_array_elements(h.facts -> 'allegations') a (one)
  left join lateral (
    select f.one from jsonb_array_elements(h.facts -> 'report' -> 'findings') f (one)
    where f.one ->> 'allegationId' = a.one ->> 'id' limit 1) f on true
  where asked.stream_id = p_stream_id and asked.kind = 'case'
    and (asked.scope = any ((select my_scopes())::text[]) or asked.stream_id = any ((select my_cases())::uuid[]))
    and asked.stream_id <> all ((select my_bars())::uuid[])
    and a.one ->> 'fate' in ('current', 'admitted')
    and a.one ->> 'provision' in (
      select o ->> 'provision' from jsonb_array_elements(asked.facts -> 'allegations') o)
    and (
      select b.one ->> 'carried' from jsonb_array_elements(h.facts -> 'ballots') with ordinality b (one, n)
      where b.one ->> 'question' = 'finding' and b.one ->> 'status' = 'closed'
        and b.one ->> 'allegationId' = a.one ->> 'id'
      order by b.n desc limit 1) = 'proven'
  group by 1, 2, 3, 4
$$;
revoke execute on function comparable_outcomes(uuid) from public;
grant execute on function comparable_outcomes(uuid) to duecourse_app;
reset role;
revoke create on schema public from duecourse_access;
