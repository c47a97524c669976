-- Redacted versions that the server has made and proven: of which file of which exhibit, how many parts for which reason. Whoever
-- made one is told of it until it is entered into the case; the entry says the same from then on, and is what counts.
create table redactions (
  file_id uuid primary key references evidence_files (id) on delete cascade,
  stream_id uuid not null,
  made_by uuid not null,
  made_at timestamptz not null default clock_timestamp(),
  exhibit_id uuid not null,
  source_id uuid not null references evidence_files (id),
  sha256 text collate "C" not null check (length(sha256) = 64),
  boxes int not null check (boxes > 0),
  reasons jsonb not null
);
create index redactions_stream on redactions (stream_id);
alter table redactions enable row level security;
alter table redactions force row level security;
grant select, insert on redactions to duecourse_app;
create policy app_reads on redactions for select to duecourse_app using (
  made_by = (select app_actor()) and exists (select from heads h where h.stream_id = redactions.stream_id));
create policy app_makes on redactions for insert to duecourse_app with check (
  made_by = (select app_actor()) and exists (select from heads h where h.stream_id = redactions.stream_id));

-- The entry that names a redacted version makes it part of the record, as any other file of evidence.
-- Whoever makes the trigger anew has to be let call the function for that moment.
set local role duecourse_writer;
grant execute on function hand_in_evidence() to public;
reset role;
drop trigger entries_hand_in_evidence on case_entries;
create trigger entries_hand_in_evidence after insert on case_entries
  for each row when (new.stream_kind = 'case' and new.type in ('verification.recordEvidence', 'verification.submitEvidence',
    'verification.addEvidenceVersion', 'verification.redactEvidence') and jsonb_typeof(new.data -> 'files') = 'array')
  execute function hand_in_evidence();
set local role duecourse_writer;
revoke execute on function hand_in_evidence() from public;
reset role;
