-- Who is kept out for a tie to the respondent, what the trace of looks says beside it, and reading in an emergency.
-- The owner roles make their own functions: they alone may write what those write.
grant create on schema public to duecourse_writer, duecourse_access;

-- 1. Ties. A case keeps its respondent's relatives and direct superior out from the moment the directory knows of them, whatever
-- roles they hold. Their rows (`tied`) are the database's own: no entry of the case brings or removes them.
alter table case_parts drop constraint case_parts_access;
alter table case_parts add constraint case_parts_access check (access in ('open', 'room', 'read', 'barred'));
grant select on relations, members to duecourse_writer;
create policy writer_reads on relations for select to duecourse_writer using (true);
create policy writer_reads on members for select to duecourse_writer using (true);

set local role duecourse_writer;

-- Brings the `tied` rows of one case up to date. Whoever is the companion or a witness stays that, and is nothing else in it.
-- It takes its turn by the respondent: a tie and a case that are written at once do not miss each other.
create function keep_tied_out(p_stream_id uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  v_respondent uuid;
begin
  select c.member_id into v_respondent from case_parts c where c.stream_id = p_stream_id and c.part = 'respondent';
  if v_respondent is not null then
    perform pg_advisory_xact_lock(hashtextextended('duecourse.ties/' || v_respondent, 0));
  end if;
  with tied as (
    select r.other_id as id from relations r where r.member_id = v_respondent
    union select r.member_id from relations r where r.other_id = v_respondent
    union select m.superior_id from members m where m.id = v_respondent and m.superior_id is not null
  ), kept as (
    select t.id from tied t
    where t.id <> v_respondent and not exists (
      select from case_parts c
      where c.stream_id = p_stream_id and c.member_id = t.id and c.part in ('companion', 'witness'))
  ), freed as (
    delete from case_parts c
    where c.stream_id = p_stream_id and c.part = 'tied' and c.member_id not in (select id from kept)
  )
  insert into case_parts (stream_id, member_id, part, access)
    select p_stream_id, id, 'tied', 'barred' from kept
  on conflict (stream_id, member_id, part) do nothing;
end $$;

-- The same for every case of one person, and for all there are. Triggers below call the first; the second is for whoever
-- has filled the directory past them.
create function keep_ties_out_of_cases_of(p_respondent uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('duecourse.ties/' || p_respondent, 0));
  perform keep_tied_out(c.stream_id) from case_parts c where c.member_id = p_respondent and c.part = 'respondent';
end $$;

create function recompute_bars() returns void language sql security definer
  set search_path = pg_catalog, public
as $$ select keep_tied_out(c.stream_id) from case_parts c where c.part = 'respondent' order by c.member_id, c.stream_id $$;

create function relation_changed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  perform keep_ties_out_of_cases_of(id)
    from (select distinct id from unnest(array[old.member_id, old.other_id, new.member_id, new.other_id]) id
      where id is not null order by id) persons;
  return null;
end $$;

create function superior_changed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  perform keep_ties_out_of_cases_of(new.id);
  return null;
end $$;

-- As before, but what the database keeps itself stays: ties, and reading in an emergency.
create or replace function replace_parts(p_stream_id uuid, p_rows jsonb) returns void language plpgsql
  set search_path = pg_catalog, public
as $$
begin
  delete from case_parts c where c.stream_id = p_stream_id and c.part not in ('tied', 'emergency')
    and not exists (
      select from jsonb_to_recordset(p_rows) as r ("memberId" uuid, part text)
      where r."memberId" = c.member_id and r.part = c.part);
  insert into case_parts as c (stream_id, member_id, part, access, until)
    select p_stream_id, r."memberId", r.part, r.access, r.until
    from jsonb_to_recordset(p_rows) as r ("memberId" uuid, part text, access text, until timestamptz)
  on conflict (stream_id, member_id, part) do update set access = excluded.access, until = excluded.until
  where (c.access, c.until) is distinct from (excluded.access, excluded.until);
  perform keep_tied_out(p_stream_id);
end $$;

select recompute_bars();
reset role;
-- While everybody may still call what they call.
create trigger ties after insert or update or delete on relations
  for each row execute function relation_changed();
create trigger ties after update of superior_id on members
  for each row when (old.superior_id is distinct from new.superior_id) execute function superior_changed();
set local role duecourse_writer;
revoke execute on function keep_tied_out(uuid), keep_ties_out_of_cases_of(uuid), recompute_bars(), relation_changed(),
  superior_changed() from public;
grant execute on function recompute_bars() to duecourse_seed;
reset role;

-- 2. The trace of looks (0014 comes before this one and names `disclosed`): what else is noted, who was the second person, and whether a look is left unexplained.
alter table access_log drop constraint access_log_what_check;
alter table access_log drop constraint access_log_basis_check;
alter table access_log drop constraint access_log_check;
alter table access_log
  add column second_id uuid,
  add column unexplained boolean generated always as (
    purpose is null and ((basis = 'role' and what <> 'meeting') or what = 'search')) stored,
  add constraint access_log_what_check check (what in ('opened', 'history', 'checked', 'certificate', 'meeting', 'search',
    'reference', 'board', 'desk', 'printed', 'exported', 'emergency', 'disclosed')),
  add constraint access_log_basis_check check (basis in ('part', 'desk', 'role', 'emergency', 'none')),
  add constraint access_log_check check (
    what = 'exported' or (stream_id is null) = (what in ('search', 'reference', 'board', 'desk')));
create index access_log_at on access_log (at);
create index access_log_alerts on access_log (id) where what = 'emergency' or (unexplained and what <> 'search');

grant select on access_log to duecourse_feed;
create policy feed_reads on access_log for select to duecourse_feed using (true);

-- 3. Reading in an emergency. Two persons, a reason, a day at most; reading only. Neither table is ever changed.
create table emergency_requests (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  requester_id uuid not null,
  unit_id uuid not null,
  ref text collate "C" not null check (length(ref) <= 20),
  reason text not null check (length(reason) between 20 and 1000),
  hours int not null check (hours between 1 and 24)
);
create index emergency_requests_ref on emergency_requests (ref, at);
create index emergency_requests_requester on emergency_requests (requester_id, at);
create table emergency_decisions (
  request_id uuid primary key references emergency_requests (id),
  at timestamptz not null default clock_timestamp(),
  decider_id uuid not null,
  stream_id uuid not null,
  unit_id uuid not null,
  granted boolean not null,
  until timestamptz,
  check (granted = (until is not null))
);
alter table emergency_requests enable row level security;
alter table emergency_requests force row level security;
alter table emergency_decisions enable row level security;
alter table emergency_decisions force row level security;
grant select on emergency_requests, emergency_decisions to duecourse_app, duecourse_writer, duecourse_access;
grant insert (id, requester_id, unit_id, ref, reason, hours) on emergency_requests to duecourse_app;
grant insert on emergency_decisions, access_log to duecourse_writer;

create policy access_reads on emergency_requests for select to duecourse_access using (true);
create policy access_reads on emergency_decisions for select to duecourse_access using (true);
create policy writer_reads on emergency_requests for select to duecourse_writer using (true);
create policy writer_reads on emergency_decisions for select to duecourse_writer using (true);
create policy writer_adds on emergency_decisions for insert to duecourse_writer with check (decider_id = app_actor());
create policy writer_adds on access_log for insert to duecourse_writer
  with check (what = 'emergency' and second_id = app_actor());

set local role duecourse_access;

create function my_emergencies() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(stream_id), '{}') from case_parts
  where member_id = app_actor() and access = 'read' and until > now()
$$;

-- Cases that a tie keeps the actor out of: a meeting does not show them these either.
create function my_tied_cases() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(stream_id), '{}') from case_parts where member_id = app_actor() and part = 'tied'
$$;

create function my_emergency_requests() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$ select coalesce(array_agg(id), '{}') from emergency_requests where requester_id = app_actor() $$;

-- Who may never read a case in an emergency, nor let anybody read it: whoever configures or audits, and whoever stands in or
-- outside of this case already (respondent, companion, witness, tied, recused). Anybody else who handles cases may ask.
create function may_read_in_emergency(p_person uuid, p_stream_id uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select exists (
      select from role_grants g where g.member_id = p_person
        and g.role in ('intake', 'investigator', 'supervisor', 'secretary', 'authority')
        and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))
    and not exists (
      select from role_grants g where g.member_id = p_person and g.role in ('administrator', 'auditor')
        and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))
    and not exists (
      select from case_parts c where c.stream_id = p_stream_id and c.member_id = p_person
        and (c.access = 'barred' or c.part in ('respondent', 'companion', 'witness', 'custodian')))
$$;

-- Requests of the last day that the actor may decide on: there is such a case, they hold authority or supervision over its unit,
-- nothing keeps them or whoever asks out of it, and nobody has decided.
create function emergencies_to_decide() returns table (id uuid, at timestamptz, requester_id uuid, ref text, reason text,
    hours int, stream_id uuid, unit_id uuid) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select q.id, q.at, q.requester_id, q.ref, q.reason, q.hours, h.stream_id, h.unit_id
  from emergency_requests q join heads h on h.ref = q.ref and h.kind = 'case'
  where q.at > now() - interval '1 day' and q.requester_id <> app_actor()
    and not exists (select from emergency_decisions d where d.request_id = q.id)
    and exists (
      select from role_grants g join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = h.unit_id
      where g.member_id = app_actor() and g.role in ('authority', 'supervisor')
        and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))
    and may_read_in_emergency(app_actor(), h.stream_id) and may_read_in_emergency(q.requester_id, h.stream_id)
$$;

-- The reference of a case whose trace an auditor reads: they see no more of it.
create function traced_ref(p_stream_id uuid) returns text language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select h.ref from heads h where h.stream_id = p_stream_id and exists (
    select from role_grants g join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = h.unit_id
    where g.member_id = app_actor() and g.role = 'auditor'
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))
$$;

revoke execute on function my_emergencies(), my_tied_cases(), my_emergency_requests(), may_read_in_emergency(uuid, uuid),
  emergencies_to_decide(), traced_ref(uuid) from public;
grant execute on function my_emergencies(), my_tied_cases(), my_emergency_requests(), emergencies_to_decide(), traced_ref(uuid)
  to duecourse_app;
grant execute on function emergencies_to_decide() to duecourse_writer;
reset role;

set local role duecourse_writer;

-- The second person's word on a request, once and for good. What it grants is a part in the case that reads and does nothing
-- else, and a row of the trace that tells the auditors. `absent` where there is nothing to decide for this person.
create function decide_emergency(p_actor uuid, p_request uuid, p_granted boolean, out outcome text, out until timestamptz)
  language plpgsql security definer set search_path = pg_catalog, public
as $$
#variable_conflict use_column
declare
  v_asked record;
begin
  perform set_config('app.actor', p_actor::text, true);
  select * into v_asked from emergencies_to_decide() e where e.id = p_request;
  if not found then
    select case when d.granted = p_granted then 'decided' else 'decidedOtherwise' end, d.until into outcome, until
      from emergency_decisions d where d.request_id = p_request and d.decider_id = p_actor;
    outcome := coalesce(outcome, 'absent');
    return;
  end if;
  if p_granted then until := now() + make_interval(hours => v_asked.hours); end if;
  insert into emergency_decisions (request_id, decider_id, stream_id, unit_id, granted, until)
    values (p_request, p_actor, v_asked.stream_id, v_asked.unit_id, p_granted, until)
    on conflict (request_id) do nothing;
  if not found then outcome := 'absent'; until := null; return; end if;
  outcome := 'decided';
  if not p_granted then return; end if;
  insert into case_parts as c (stream_id, member_id, part, access, until)
    values (v_asked.stream_id, v_asked.requester_id, 'emergency', 'read', until)
    on conflict (stream_id, member_id, part) do update set until = greatest(c.until, excluded.until);
  insert into access_log (actor_id, second_id, stream_id, unit_id, what, depth, basis, purpose, reason)
    values (v_asked.requester_id, p_actor, v_asked.stream_id, v_asked.unit_id, 'emergency', 'file', 'emergency', 'emergency',
      left(v_asked.reason, 300));
end $$;
revoke execute on function decide_emergency(uuid, uuid, boolean) from public;
grant execute on function decide_emergency(uuid, uuid, boolean) to duecourse_app;
reset role;

-- Read, and nothing else: what one may act on is still `my_cases`, which `append_entry` asks.
alter policy app_reads on heads using (
  (scope = any ((select my_scopes())::text[]) or stream_id = any ((select my_cases())::uuid[])
    or stream_id = any ((select my_emergencies())::uuid[]))
  and not (stream_id = any ((select my_bars())::uuid[])));

create policy app_asks on emergency_requests for insert to duecourse_app with check (requester_id = (select app_actor()));
create policy app_reads on emergency_requests for select to duecourse_app using (
  requester_id = (select app_actor())
  or unit_id = any ((select coalesce(array_agg(r.unit_id), '{}')
    from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
    where g.member_id = app_actor() and g.role = 'auditor'
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))::uuid[])
  or exists (select from emergency_decisions d where d.request_id = emergency_requests.id));
-- A refusal is the auditor's and the decider's to know: to the person who asked it would say that there is such a case.
create policy app_reads on emergency_decisions for select to duecourse_app using (
  decider_id = (select app_actor())
  or unit_id = any ((select coalesce(array_agg(r.unit_id), '{}')
    from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
    where g.member_id = app_actor() and g.role = 'auditor'
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))::uuid[])
  or (granted and request_id = any ((select my_emergency_requests())::uuid[])));

revoke create on schema public from duecourse_writer, duecourse_access;
