-- Documents that were made of a case: what they are made from, under which number, and the hash of their bytes. The words are sealed
-- under the case's key, so that the same bytes can be made again and go when the case is disposed of. Nothing is ever changed here.
create table documents (
  id uuid primary key,
  stream_id uuid not null,
  kind text collate "C" not null check (length(kind) <= 40),
  -- The entry that it is made from: its number belongs to that, so that a version in another language has the same.
  entry int not null check (entry > 0),
  locale text collate "C" not null check (locale in ('vi', 'en')),
  template text collate "C" not null check (length(template) <= 60),
  year int not null,
  number int not null check (number > 0),
  -- As it stands in the document.
  label text not null check (length(label) <= 80),
  day date not null,
  pages int not null,
  code text collate "C" not null unique check (code ~ '^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$'),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  made_by uuid not null,
  made_at timestamptz not null default clock_timestamp(),
  sealed bytea not null,
  unique (stream_id, kind, entry, locale),
  unique (kind, year, number, locale)
);
-- The last number that was given out, by kind and year.
create table document_counters (kind text collate "C" not null, year int not null, n int not null, primary key (kind, year));
alter table documents enable row level security;
alter table documents force row level security;
alter table document_counters enable row level security;
alter table document_counters force row level security;

grant select on documents to duecourse_app;
grant insert (id, stream_id, kind, entry, locale, template, year, number, label, day, pages, code, sha256, made_by, sealed)
  on documents to duecourse_app;
create policy app_reads on documents for select to duecourse_app using (
  exists (select from heads h where h.stream_id = documents.stream_id));
create policy app_adds on documents for insert to duecourse_app with check (
  made_by = (select app_actor()) and exists (select from heads h where h.stream_id = documents.stream_id));

-- Takes the number that the document was set with, or lets nothing in: a number that is not the next one was taken meanwhile, and
-- the document has to be set again. So no number is lost, and none is held while a document is being set.
create function take_document_number() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  if exists (
    select from documents d where d.stream_id = new.stream_id and d.kind = new.kind and d.entry = new.entry
      and (d.year, d.number) = (new.year, new.number)) then
    return new;
  end if;
  if exists (select from documents d where d.stream_id = new.stream_id and d.kind = new.kind and d.entry = new.entry) then
    return null;
  end if;
  insert into document_counters as c (kind, year, n)
    select new.kind, new.year, new.number
    where new.number = 1 or exists (select from document_counters k where k.kind = new.kind and k.year = new.year)
    on conflict (kind, year) do update set n = excluded.n where c.n + 1 = excluded.n;
  if not found then return null; end if;
  return new;
end $$;
create trigger documents_number before insert on documents
  for each row execute function take_document_number();
revoke execute on function take_document_number() from public;

-- The number that the next document of the kind would have.
create function next_document_number(p_kind text, p_year int) returns int
  language sql stable security definer set search_path = pg_catalog, public
as $$ select coalesce((select c.n + 1 from document_counters c where c.kind = p_kind and c.year = p_year), 1) $$;
revoke execute on function next_document_number(text, int) from public;
grant execute on function next_document_number(text, int) to duecourse_app;

-- What anybody may learn who holds a document with its code: its kind, its day, its hash and the reference of the case.
create function verify_document(p_code text) returns table (kind text, day date, sha256 text, ref text)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select d.kind, d.day, d.sha256, h.ref from documents d join heads h on h.stream_id = d.stream_id where d.code = p_code
$$;
revoke execute on function verify_document(text) from public;
grant execute on function verify_document(text) to duecourse_app;

-- They may take functions over only while they may create here.
grant create on schema public to duecourse_writer, duecourse_access;
alter function take_document_number() owner to duecourse_writer;
alter function next_document_number(text, int) owner to duecourse_writer;
alter function verify_document(text) owner to duecourse_access;
revoke create on schema public from duecourse_writer, duecourse_access;
grant select on documents to duecourse_writer, duecourse_access;
grant select, insert, update on document_counters to duecourse_writer;
create policy writer_reads on documents for select to duecourse_writer using (true);
create policy access_reads on documents for select to duecourse_access using (true);
create policy writer_counts on document_counters to duecourse_writer using (true) with check (true);
