-- Who looked at what: written before content is handed out, never changed, never removed. It holds no content.
-- The app adds rows in the name of the actor it reads for, and cannot choose when. Read by the person themself, by the
-- auditors of the unit, and by the respondent of a closed case for those who read the file.
create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid not null,
  stream_id uuid,
  unit_id uuid not null,
  what text collate "C" not null check (what in ('opened', 'history', 'checked', 'meeting', 'search')),
  depth text collate "C" check (depth in ('file', 'room', 'agenda', 'apart')),
  basis text collate "C" not null check (basis in ('part', 'desk', 'role', 'none')),
  purpose text collate "C",
  reason text check (length(reason) <= 300),
  found int,
  check ((stream_id is null) = (what = 'search'))
);
create index access_log_stream on access_log (stream_id, id);
create index access_log_actor on access_log (actor_id, id);
create index access_log_unit on access_log (unit_id, id);
alter table access_log enable row level security;
alter table access_log force row level security;

grant select on access_log to duecourse_app;
grant insert (actor_id, stream_id, unit_id, what, depth, basis, purpose, reason, found) on access_log to duecourse_app;

create policy app_adds on access_log for insert to duecourse_app with check (actor_id = (select app_actor()));
create policy app_reads on access_log for select to duecourse_app using (
  actor_id = (select app_actor())
  or unit_id = any ((select coalesce(array_agg(r.unit_id), '{}')
    from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
    where g.member_id = app_actor() and g.role = 'auditor'
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))::uuid[])
  -- The respondent is told who read the file; who is beside the file (a witness, the custodian) stays unnamed.
  or (depth = 'file' and exists (
    select from heads h join case_parts p on p.stream_id = h.stream_id
    where h.stream_id = access_log.stream_id and h.kind = 'case' and h.state like 'resolved.%'
      and p.part = 'respondent' and p.access = 'room' and p.member_id = (select app_actor()))));
