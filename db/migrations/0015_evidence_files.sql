-- Files of evidence. The bytes lie sealed in the evidence store, part by part; here is what they are, whose upload they were and
-- which parts make them up. A part counts once it is named here, which is after it is whole and durable over there.
create table evidence_files (
  id uuid primary key,
  stream_id uuid not null,
  owner_id uuid not null,
  state text collate "C" not null default 'receiving' check (state in ('receiving', 'quarantined', 'clean', 'refused')),
  size bigint not null check (size > 0),
  received bigint not null default 0 check (received between 0 and size),
  parts jsonb not null default '[]',
  kind text collate "C",
  sha256 text collate "C" check (length(sha256) = 64),
  -- Why it was refused, as a code of the product's words.
  refusal text collate "C",
  sealed_name bytea not null check (octet_length(sealed_name) <= 2048),
  begun_at timestamptz not null default clock_timestamp(),
  touched_at timestamptz not null default clock_timestamp(),
  -- The entry that made it part of the file; null while nobody has handed it in.
  entry int,
  check (state not in ('quarantined', 'clean') or (received = size and kind is not null and sha256 is not null)),
  check (entry is null or state = 'clean'),
  check ((state = 'refused') = (refusal is not null))
);
create index evidence_files_stream on evidence_files (stream_id);
create index evidence_files_unsettled on evidence_files (touched_at) where entry is null;
alter table evidence_files enable row level security;
alter table evidence_files force row level security;

-- One's own, and those of others once they were handed in, of a case that one sees. How far into the case somebody sees is
-- narrowed further by the application.
grant select on evidence_files to duecourse_app;
grant insert (id, stream_id, owner_id, size, sealed_name), delete on evidence_files to duecourse_app;
grant update (state, received, parts, kind, sha256, refusal, touched_at) on evidence_files to duecourse_app;
create policy app_reads on evidence_files for select to duecourse_app using (
  (owner_id = (select app_actor()) or (state = 'clean' and entry is not null))
  and exists (select from heads h where h.stream_id = evidence_files.stream_id));
create policy app_adds on evidence_files for insert to duecourse_app with check (
  owner_id = (select app_actor()) and exists (select from heads h where h.stream_id = evidence_files.stream_id));
-- What was handed in stays as it is.
create policy app_receives on evidence_files for update to duecourse_app
  using (owner_id = (select app_actor()) and entry is null
    and exists (select from heads h where h.stream_id = evidence_files.stream_id))
  with check (owner_id = (select app_actor()) and entry is null);
create policy app_takes_back on evidence_files for delete to duecourse_app using (
  owner_id = (select app_actor()) and entry is null
  and exists (select from heads h where h.stream_id = evidence_files.stream_id));

-- The node itself: it has files scanned and clears away what nobody has handed in.
grant select, delete on evidence_files to duecourse_feed;
grant update (state, parts, refusal) on evidence_files to duecourse_feed;
create policy feed_reads on evidence_files for select to duecourse_feed using (true);
create policy feed_scans on evidence_files for update to duecourse_feed
  using (state = 'quarantined') with check (entry is null and state in ('quarantined', 'clean', 'refused'));
create policy feed_clears on evidence_files for delete to duecourse_feed using (entry is null);

-- An entry that names files makes them part of the record in the same statement, or it is not written.
create function hand_in_evidence() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  v_named constant int := jsonb_array_length(new.data -> 'files');
  v_found int;
begin
  update evidence_files e set entry = new.version
    from jsonb_to_recordset(new.data -> 'files') as f (id uuid, sha256 text)
    where e.id = f.id and e.sha256 = f.sha256 and e.stream_id = new.stream_id and e.owner_id = new.actor_id
      and e.state = 'clean' and e.entry is null;
  get diagnostics v_found = row_count;
  if v_found <> v_named then raise exception 'the files of this entry are not there any more'; end if;
  return null;
end $$;
create trigger entries_hand_in_evidence after insert on case_entries
  for each row when (new.stream_kind = 'case' and new.type in ('verification.recordEvidence', 'verification.submitEvidence',
    'verification.addEvidenceVersion') and jsonb_typeof(new.data -> 'files') = 'array')
  execute function hand_in_evidence();
revoke execute on function hand_in_evidence() from public;
grant create on schema public to duecourse_writer;
alter function hand_in_evidence() owner to duecourse_writer;
revoke create on schema public from duecourse_writer;
grant select, update (entry) on evidence_files to duecourse_writer;
create policy writer_finds on evidence_files for select to duecourse_writer using (true);
create policy writer_hands_in on evidence_files for update to duecourse_writer using (true) with check (true);
