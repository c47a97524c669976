-- Long texts that are written before an act: versions, each sealed under the case's key and never changed; and who is writing just
-- now, for as long as their page says so. Whoever reads the file finds them; which of them somebody reads, the server says.
-- (It uses what 0018 says of who reads a file, and comes after it.)
create table case_texts (
  stream_id uuid not null,
  slot text collate "C" not null check (length(slot) <= 40),
  version int not null check (version between 1 and 100000),
  sealed bytea not null check (octet_length(sealed) <= 210000),
  by_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  restored int,
  primary key (stream_id, slot, version)
);
create table text_holds (
  stream_id uuid not null,
  slot text collate "C" not null check (length(slot) <= 40),
  holder_id uuid not null,
  until timestamptz not null,
  primary key (stream_id, slot)
);
alter table case_texts enable row level security;
alter table case_texts force row level security;
alter table text_holds enable row level security;
alter table text_holds force row level security;
grant select, insert (stream_id, slot, version, sealed, by_id, restored) on case_texts to duecourse_app;
grant select, insert, update (holder_id, until), delete on text_holds to duecourse_app;

create policy app_reads on case_texts for select to duecourse_app using (exists (
  select from heads h where h.stream_id = case_texts.stream_id and h.facts #>> '{closed,sealedOn}' is null
    and (h.scope = any ((select my_file_scopes())::text[]) or h.stream_id = any ((select my_file_cases())::uuid[]))
    and not (h.stream_id = any ((select my_closed_files())::uuid[]))));
-- Only who may act in the case writes, as themselves, and while they hold the text.
create policy app_writes on case_texts for insert to duecourse_app with check (
  by_id = (select app_actor())
  and exists (select from heads h where h.stream_id = case_texts.stream_id)
  and exists (select from text_holds t where t.stream_id = case_texts.stream_id and t.slot = case_texts.slot
    and t.holder_id = app_actor() and t.until > now()));
create policy app_reads on text_holds for select to duecourse_app using (exists (
  select from heads h where h.stream_id = text_holds.stream_id and h.facts #>> '{closed,sealedOn}' is null
    and (h.scope = any ((select my_file_scopes())::text[]) or h.stream_id = any ((select my_file_cases())::uuid[]))
    and not (h.stream_id = any ((select my_closed_files())::uuid[]))));
create policy app_takes on text_holds for insert to duecourse_app with check (
  holder_id = (select app_actor()) and exists (select from heads h where h.stream_id = text_holds.stream_id));
-- One's own, or one that has run out.
create policy app_keeps on text_holds for update to duecourse_app
  using (holder_id = (select app_actor()) or until <= clock_timestamp()) with check (holder_id = (select app_actor()));
create policy app_ends on text_holds for delete to duecourse_app using (holder_id = (select app_actor()));

-- A case that is disposed of takes them along.
create function end_texts() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  delete from case_texts t where t.stream_id = new.stream_id;
  delete from text_holds t where t.stream_id = new.stream_id;
  return null;
end $$;
create trigger entries_end_texts after insert on case_entries
  for each row when (new.stream_kind = 'case' and new.type = 'case.dispose') execute function end_texts();
revoke execute on function end_texts() from public;
grant create on schema public to duecourse_writer;
alter function end_texts() owner to duecourse_writer;
revoke create on schema public from duecourse_writer;
grant select (stream_id), delete on case_texts, text_holds to duecourse_writer;
create policy writer_finds on case_texts for select to duecourse_writer using (true);
create policy writer_ends on case_texts for delete to duecourse_writer using (true);
create policy writer_finds on text_holds for select to duecourse_writer using (true);
create policy writer_ends on text_holds for delete to duecourse_writer using (true);
