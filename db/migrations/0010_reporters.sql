-- The reporter's inbox. What is kept of a reporter is a keyed hash of their look-up, the public key that letters to them are
-- sealed to, and, where they gave one, their identity sealed to the custodians. No address, no session, no time of reading.
create table reporter_inboxes (
  id uuid primary key,
  public_key bytea not null check (length(public_key) = 32)
);
create table reporter_identities (
  inbox_id uuid primary key references reporter_inboxes (id) on delete cascade,
  sealed bytea not null check (length(sealed) <= 8192)
);
-- Files that reporters hand in: the row comes last, so that a file without one was never whole. Chunks are encrypted under
-- the case's key, and so is the name.
create table report_files (
  id uuid primary key,
  stream_id uuid not null,
  chunks int not null,
  size int not null,
  kind text collate "C" not null,
  sealed_name bytea not null,
  sha256 text collate "C" not null,
  handed_in_on date not null default (now() at time zone 'Asia/Ho_Chi_Minh')::date
);
create index report_files_stream on report_files (stream_id);
create table report_file_chunks (
  file_id uuid not null,
  n int not null,
  stream_id uuid not null,
  sealed bytea not null,
  primary key (file_id, n)
);
-- Limits against flooding. A bucket is the whole form's, or one inbox's; a challenge is known by its number until it expires.
create table flood_buckets (key text collate "C" primary key, tokens double precision not null, at timestamptz not null);
create table spent_challenges (id bytea primary key, until timestamptz not null);

do $$ declare t text; begin
  foreach t in array array['reporter_inboxes', 'reporter_identities', 'report_files', 'report_file_chunks', 'flood_buckets',
    'spent_challenges'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

grant select, insert on reporter_inboxes, report_files, report_file_chunks to duecourse_app;
grant delete on report_file_chunks to duecourse_app;
-- An identity is put in and never read by the app but through the function below.
grant insert on reporter_identities to duecourse_app;
grant select, insert, update, delete on flood_buckets, spent_challenges to duecourse_app;
create policy app_finds on reporter_inboxes for select to duecourse_app using (id = (select app_actor()));
create policy app_adds on reporter_inboxes for insert to duecourse_app with check (true);
create policy app_adds on reporter_identities for insert to duecourse_app with check (true);
create policy app_reads on report_files for select to duecourse_app using (
  exists (select from heads h where h.stream_id = report_files.stream_id));
create policy app_adds on report_files for insert to duecourse_app with check (
  exists (select from heads h where h.stream_id = report_files.stream_id));
create policy app_reads on report_file_chunks for select to duecourse_app using (
  exists (select from heads h where h.stream_id = report_file_chunks.stream_id));
create policy app_adds on report_file_chunks for insert to duecourse_app with check (
  exists (select from heads h where h.stream_id = report_file_chunks.stream_id));
-- What was left of an upload that broke off.
create policy app_clears on report_file_chunks for delete to duecourse_app using (
  exists (select from heads h where h.stream_id = report_file_chunks.stream_id)
  and not exists (select from report_files f where f.id = report_file_chunks.file_id));
create policy app_counts on flood_buckets to duecourse_app using (true) with check (true);
create policy app_counts on spent_challenges to duecourse_app using (true) with check (true);

grant create on schema public to duecourse_writer, duecourse_access;

-- The identity of the reporter of a case, to the two persons who opened it together and for a day; to nobody else. That they
-- did is in the outbox row which append_entry wrote with the entry of the second of them. The look is on record with it.
create function opened_identity(p_case uuid)
  returns table (inbox_id uuid, sealed bytea, opened_at timestamptz)
  language plpgsql security definer
  set search_path = pg_catalog, public
as $$
#variable_conflict use_column
declare
  v_opened record;
begin
  select o.created_at, o.body ->> 'purpose' as purpose, h.unit_id, (h.facts -> 'reporter' ->> 'linkId')::uuid as inbox_id
    into v_opened
    from outbox o join heads h on h.stream_id = o.stream_id
    where o.stream_id = p_case and o.topic = 'identityOpened' and o.created_at > now() - interval '24 hours'
      and o.body -> 'persons' ? app_actor()::text
    order by o.id desc limit 1;
  if not found then return; end if;
  insert into access_log (actor_id, stream_id, unit_id, what, depth, basis, purpose)
    values (app_actor(), p_case, v_opened.unit_id, 'opened', 'apart', 'part', 'identity:' || v_opened.purpose);
  return query
    select v_opened.inbox_id, i.sealed, v_opened.created_at
    from (values (1)) one left join reporter_identities i on i.inbox_id = v_opened.inbox_id;
end $$;
revoke execute on function opened_identity(uuid) from public;
grant execute on function opened_identity(uuid) to duecourse_app;
alter function opened_identity(uuid) owner to duecourse_access;
grant select on outbox, reporter_identities to duecourse_access;
grant insert (actor_id, stream_id, unit_id, what, depth, basis, purpose) on access_log to duecourse_access;
create policy access_adds on access_log for insert to duecourse_access with check (purpose like 'identity:%');
create policy access_reads on outbox for select to duecourse_access using (true);
create policy access_reads on reporter_identities for select to duecourse_access using (true);

-- A reporter opens one case with one inbox. The rest of append_entry stays as it is, whatever came before.
grant select on reporter_inboxes to duecourse_writer;
create policy writer_reads on reporter_inboxes for select to duecourse_writer using (true);
do $$
declare
  v_was constant text := 'elsif v_system or exists (
      select from role_grants g join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = p_unit_id';
  v_now constant text := 'elsif v_system
    or (p_actor_kind = ''reporter'' and p_stream_kind = ''case'' and p_type = ''detection.register''
      and exists (select from reporter_inboxes b where b.id = p_actor_id)
      and not exists (select from case_parts c where c.member_id = p_actor_id))
    or exists (
      select from role_grants g join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = p_unit_id';
  v_body text := pg_get_functiondef('append_entry'::regproc);
begin
  if position(v_was in v_body) = 0 then raise exception 'append_entry is not as this migration knows it'; end if;
  set local role duecourse_writer;
  execute replace(v_body, v_was, v_now);
  reset role;
end $$;
revoke create on schema public from duecourse_writer, duecourse_access;
