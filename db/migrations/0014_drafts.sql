-- What somebody has begun to write and not sent: theirs alone, sealed, and no part of the record. Nobody else sees that it is
-- there. It goes in the very statement that records the act it was for, and all drafts of a case go when the case is closed.
create table drafts (
  owner_id uuid not null,
  stream_id uuid not null,
  command text collate "C" not null check (length(command) <= 80),
  revision uuid not null,
  saved_at timestamptz not null default clock_timestamp(),
  sealed bytea not null check (octet_length(sealed) <= 210000),
  primary key (owner_id, stream_id, command)
);
create index drafts_stream on drafts (stream_id);
alter table drafts enable row level security;
alter table drafts force row level security;
grant select, insert, update, delete on drafts to duecourse_app;
-- Their own, of a case that they may still see.
create policy app_keeps on drafts to duecourse_app
  using (owner_id = (select app_actor()) and exists (select from heads h where h.stream_id = drafts.stream_id))
  with check (owner_id = (select app_actor()) and exists (select from heads h where h.stream_id = drafts.stream_id));

create function end_drafts() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  if new.state_to like 'resolved.%' and new.state_from not like 'resolved.%' or new.type = 'case.dispose' then
    delete from drafts d where d.stream_id = new.stream_id;
  else
    delete from drafts d
      where d.owner_id = new.actor_id and d.stream_id = new.stream_id and d.command = new.type;
  end if;
  return null;
end $$;
create trigger entries_end_drafts after insert on case_entries
  for each row when (new.stream_kind = 'case') execute function end_drafts();
revoke execute on function end_drafts() from public;
-- It may take a function over only while it may create here.
grant create on schema public to duecourse_writer;
alter function end_drafts() owner to duecourse_writer;
revoke create on schema public from duecourse_writer;
grant select (owner_id, stream_id, command), delete on drafts to duecourse_writer;
create policy writer_finds on drafts for select to duecourse_writer using (true);
create policy writer_ends on drafts for delete to duecourse_writer using (true);

-- Opening one thing that was disclosed is a look of its own: from it the room says when each thing was first opened.
alter table access_log add column entry int;
grant insert (entry) on access_log to duecourse_app;
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check
  check (what in ('opened', 'history', 'checked', 'meeting', 'search', 'disclosed'));
alter table access_log add constraint access_log_entry_check check ((entry is null) = (what <> 'disclosed'));
