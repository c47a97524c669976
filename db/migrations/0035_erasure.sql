-- What a case that is disposed of leaves behind: its number, its outcome, its days, who proposed and who agreed to the disposal, and
-- what each entry committed to. Everything else goes in the statement that records the second person's agreement; bytes that lie
-- outside the database are removed after it, again and again until they are gone (`swept_at`).
create table erasures (
  stream_id uuid primary key,
  ref text collate "C" not null,
  erased_at timestamptz not null default clock_timestamp(),
  swept_at timestamptz
);
create index erasures_unswept on erasures (erased_at) where swept_at is null;
-- The two entries of the disposal can still be held against the ledger by whoever has the record: of their salts the half that salts
-- the leaf, and the hash of what was answered. What the other half salted, their minutes, is gone like all other texts.
create table disposal_proofs (
  stream_id uuid not null references erasures (stream_id),
  version int not null,
  salt bytea not null check (octet_length(salt) = 16),
  answer_commit bytea not null check (octet_length(answer_commit) = 32),
  primary key (stream_id, version)
);
do $$ declare t text; begin
  foreach t in array array['erasures', 'disposal_proofs'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy audit_reads on %I for select to duecourse_audit using (true)', t);
    execute format('grant select on %I to duecourse_audit', t);
  end loop;
end $$;
grant select, update (swept_at) on erasures to duecourse_feed;
create policy feed_sweeps on erasures to duecourse_feed using (true) with check (true);
grant select, insert, update on erasures to duecourse_writer;
create policy writer_erases on erasures to duecourse_writer using (true) with check (true);
grant insert on disposal_proofs to duecourse_writer;
create policy writer_erases on disposal_proofs for insert to duecourse_writer with check (true);

grant create on schema public to duecourse_writer;
set local role duecourse_writer;
create function is_disposed_of(p_stream_id uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select exists (
    select from heads h where h.stream_id = p_stream_id and h.kind = 'case' and h.facts #>> '{closed,disposedOn}' is not null)
$$;
revoke execute on function is_disposed_of(uuid) from public;
reset role;

-- The writer may take away and blank what is left of a case that is disposed of, and of no other.
do $$ declare t text; begin
  foreach t in array array['case_payloads', 'case_keys', 'outbox', 'notifications', 'documents', 'redactions', 'evidence_files',
    'report_files', 'report_file_chunks', 'ballot_boxes', 'emergency_decisions', 'access_log'] loop
    execute format('grant select on %I to duecourse_writer', t);
    execute format('create policy writer_finds_disposed on %I for select to duecourse_writer using (is_disposed_of(%I))', t,
      case t when 'ballot_boxes' then 'case_id' else 'stream_id' end);
    if t = 'access_log' then continue; end if;
    execute format('grant delete on %I to duecourse_writer', t);
    execute format('create policy writer_erases on %I for delete to duecourse_writer using (is_disposed_of(%I))', t,
      case t when 'ballot_boxes' then 'case_id' else 'stream_id' end);
  end loop;
end $$;
grant update (reason) on access_log to duecourse_writer;
create policy writer_erases on access_log for update to duecourse_writer
  using (is_disposed_of(stream_id)) with check (reason is null);
grant update (actor_id, on_behalf_of, data, resolved, body_mac, answer) on case_entries to duecourse_writer;
create policy writer_erases on case_entries for update to duecourse_writer
  using (is_disposed_of(stream_id)) with check (is_disposed_of(stream_id));
grant delete on reporter_inboxes, reporter_identities, emergency_requests to duecourse_writer;
grant select (inbox_id) on reporter_identities to duecourse_writer;
create policy writer_finds on reporter_identities for select to duecourse_writer using (true);
create policy writer_erases on reporter_identities for delete to duecourse_writer using (exists (
  select from case_parts c where c.member_id = inbox_id and c.part = 'reporter' and is_disposed_of(c.stream_id)));
create policy writer_erases on reporter_inboxes for delete to duecourse_writer using (exists (
  select from case_parts c where c.member_id = id and c.part = 'reporter' and is_disposed_of(c.stream_id)));
create policy writer_erases on emergency_requests for delete to duecourse_writer using (exists (
  select from heads h where h.ref = emergency_requests.ref and is_disposed_of(h.stream_id)));

set local role duecourse_writer;
-- Takes everything away that a disposed case's plaintext could be had from. Its head is the tombstone by then; a case whose head is
-- none is not touched. Done again it changes nothing.
create function erase_case(p_stream_id uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  v_ref text;
  v_requests uuid[];
begin
  select h.ref into v_ref from heads h where h.stream_id = p_stream_id and is_disposed_of(p_stream_id);
  if not found then raise exception 'only a case that is disposed of is erased'; end if;

  insert into erasures (stream_id, ref) values (p_stream_id, v_ref) on conflict do nothing;
  -- Two persons disposed of it: the last two such entries, unless one brought the whole head of an earlier procedure along.
  insert into disposal_proofs (stream_id, version, salt, answer_commit)
    select e.stream_id, e.version, substring(p.salt from 1 for 16),
      sha256(substring(p.salt from 17) || convert_to('answer|' || replace(e.answer::text, ' ', ''), 'UTF8'))
    from (
      select * from case_entries where stream_id = p_stream_id and type = 'case.dispose' order by version desc limit 2
    ) e
    join case_payloads p on p.stream_id = e.stream_id and p.version = e.version
    where octet_length(p.salt) = 32 and e.answer is not null and not e.resolved ? 'adopted'
  on conflict do nothing;
  update case_entries e set answer = null, data = case when kept.version is null then '{}' else e.data end,
      resolved = case when kept.version is null then '{}' else e.resolved end,
      body_mac = case when kept.version is null then ''::bytea else e.body_mac end,
      actor_id = case when e.type = 'case.dispose' then e.actor_id end,
      on_behalf_of = case when e.type = 'case.dispose' then e.on_behalf_of end
    from case_entries o
    left join (
      select d.version from case_entries d
      where d.stream_id = p_stream_id and d.type = 'case.dispose' and not d.resolved ? 'adopted'
      order by d.version desc limit 2
    ) kept on kept.version = o.version
    where o.stream_id = p_stream_id and e.position = o.position;

  delete from case_payloads where stream_id = p_stream_id;
  delete from case_keys where stream_id = p_stream_id;
  delete from outbox where stream_id = p_stream_id;
  delete from drafts where stream_id = p_stream_id;
  delete from case_texts where stream_id = p_stream_id;
  delete from text_holds where stream_id = p_stream_id;
  delete from search_rows where stream_id = p_stream_id;
  delete from notifications where stream_id = p_stream_id;
  delete from documents where stream_id = p_stream_id;
  delete from redactions where stream_id = p_stream_id;
  delete from evidence_files where stream_id = p_stream_id;
  delete from report_file_chunks where stream_id = p_stream_id;
  delete from report_files where stream_id = p_stream_id;
  delete from ballot_boxes where case_id = p_stream_id;
  delete from reporter_identities i using case_parts c
    where c.stream_id = p_stream_id and c.part = 'reporter' and i.inbox_id = c.member_id;
  delete from reporter_inboxes b using case_parts c
    where c.stream_id = p_stream_id and c.part = 'reporter' and b.id = c.member_id;
  -- That somebody looked stays on record, with its code; what they wrote of the case goes.
  update access_log set reason = null where stream_id = p_stream_id and reason is not null;
  delete from emergency_decisions where stream_id = p_stream_id;
  delete from emergency_requests q where q.ref = v_ref
    and not exists (select from emergency_decisions d where d.request_id = q.id);
  delete from case_parts where stream_id = p_stream_id;
  delete from deadlines where stream_id = p_stream_id;
end $$;
revoke execute on function erase_case(uuid) from public;

create function erase_disposed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  perform erase_case(new.stream_id);
  return null;
end $$;

-- Half a disposal takes nothing away: the one that goes is the whole.
create or replace function end_drafts() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  if new.state_to like 'resolved.%' and new.state_from not like 'resolved.%' then
    delete from drafts d where d.stream_id = new.stream_id;
  else
    delete from drafts d
      where d.owner_id = new.actor_id and d.stream_id = new.stream_id and d.command = new.type;
  end if;
  return null;
end $$;
reset role;
drop trigger entries_end_texts on case_entries;
set local role duecourse_writer;
drop function end_texts();
reset role;
-- By its name it fires after those that read the entry.
create trigger entries_zz_erase after insert on case_entries
  for each row when (new.stream_kind = 'case' and new.state_to = 'resolved.disposed') execute function erase_disposed();
set local role duecourse_writer;
revoke execute on function erase_disposed() from public;
reset role;
revoke create on schema public from duecourse_writer;

-- What was taken away stands in the tables' pages until they are vacuumed. From PostgreSQL 17 on the node does it itself.
do $$ begin
  if current_setting('server_version_num')::int >= 170000 then
    execute 'grant maintain on case_entries, case_payloads, case_keys, heads, drafts, case_texts, search_rows, outbox, notifications,
      documents, redactions, evidence_files, report_files, report_file_chunks, reporter_inboxes, reporter_identities, access_log,
      emergency_requests, emergency_decisions, case_parts to duecourse_feed';
  end if;
end $$;
