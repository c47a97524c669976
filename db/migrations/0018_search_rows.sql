-- What can be searched: the texts of cases in plain words, one row an entry, a page of a document or of a piece of evidence, and
-- one a case for its reference and names. Derived from the record, never part of it: it can be dropped and made anew. A row is
-- shown to whoever reads the file of its case (or, where it says `room`, to the respondent too), and to nobody else. What one may
-- not see is not visited either: rows are indexed under the scope of their case, so a search walks its own scopes only.
create table search_rows (
  id bigint generated always as identity primary key,
  stream_id uuid not null,
  scope text collate "C" not null,
  kind text collate "C" not null check (kind in ('title', 'entry', 'document', 'evidence')),
  source text collate "C" not null check (length(source) <= 80),
  part int not null default 0,
  label text collate "C",
  sight text collate "C" not null check (sight in ('file', 'room')),
  author_id uuid,
  at timestamptz not null,
  title text not null,
  body text not null,
  words tsvector not null,
  unique (stream_id, kind, source, part)
);

-- Under which name a scope stands before each of its words. Short, since it is in every key; a collision is only a row visited in
-- vain.
create function search_scope(p_scope text) returns text language sql immutable strict parallel safe
  as $$ select left(md5(p_scope), 10) $$;

-- What a row is found by: each of its words (`scope:word`), and for words of five letters and more each that lacks one letter
-- (`scope~word`), so that a typing error still meets it. `server/search/search-words.ts` makes the questions to it.
create function search_keys(p_scope text, p_words tsvector) returns tsvector language sql immutable strict parallel safe
as $$
  select array_to_tsvector(array(
    select public.search_scope(p_scope) || ':' || w from unnest(tsvector_to_array(p_words)) w
    union all
    select public.search_scope(p_scope) || '~' || left(w, i - 1) || substr(w, i + 1)
      from unnest(tsvector_to_array(p_words)) w, generate_series(1, length(w) + 1) i
      where length(w) between 5 and 24))
$$;
grant execute on function search_scope(text), search_keys(text, tsvector)
  to duecourse_app, duecourse_feed, duecourse_seed, duecourse_access, duecourse_writer;
revoke execute on function search_scope(text), search_keys(text, tsvector) from public;
-- Without a pending list: what others add must cost nobody's search anything.
create index search_rows_keys on search_rows using gin (search_keys(scope, words)) with (fastupdate = off);
-- The planner keeps no samples of texts: they would outlive the rows.
alter table search_rows alter title set statistics 0, alter body set statistics 0, alter words set statistics 0;
alter index search_rows_keys alter 1 set statistics 0;

-- How far the rows follow the record, and which node is at it.
create table search_cursor (
  one boolean primary key default true check (one),
  xid xid8 not null default '0',
  position bigint not null default 0,
  holder uuid,
  held_until timestamptz not null default '-infinity'
);
insert into search_cursor default values;

alter table search_rows enable row level security;
alter table search_rows force row level security;
alter table search_cursor enable row level security;
alter table search_cursor force row level security;

grant create on schema public to duecourse_writer, duecourse_access;
grant select on search_rows to duecourse_app, duecourse_access;
grant select, insert, update, delete on search_rows to duecourse_writer;
grant select, update (xid, position, holder, held_until) on search_cursor to duecourse_feed;
grant select on case_payloads to duecourse_access;
create policy access_reads on case_payloads for select to duecourse_access using (true);
create policy access_reads on search_rows for select to duecourse_access using (true);
create policy writer_writes on search_rows to duecourse_writer using (true) with check (true);
create policy feed_moves on search_cursor to duecourse_feed using (true) with check (true);

set local role duecourse_access;

-- Scopes of which the actor reads every file by a role. The authority and the custodian of a unit find its cases and do not read
-- them (`workflows/access/may-view.ts`), whatever else they hold there.
create function my_file_scopes() returns text[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  with held as (
    select g.role, r.unit_id from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
    where g.member_id = app_actor() and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')
  )
  select coalesce(array_agg(distinct h.unit_id::text || '/' || s.stage), '{}')
  from held h join role_stages s on s.role = h.role
  where s.stage not in ('meeting', 'settings')
    and not exists (select from held o where o.unit_id = h.unit_id and o.role in ('authority', 'custodian'))
$$;

-- Cases of which the actor reads the file by a part, or in an emergency.
create function my_file_cases() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct c.stream_id), '{}') from case_parts c
  where c.member_id = app_actor() and (c.until is null or c.until > now())
    and (c.access = 'open' and role_of_part_is_held(c.stream_id, c.member_id, c.part)
      or c.access = 'read' and not exists (
        select from heads h where h.stream_id = c.stream_id and h.scope = any (my_scopes())))
$$;

-- Cases of which the actor does not read the file, whatever else they are: kept out, the respondent's side, a witness, the
-- custodian, and a member of a body who has not said yet that nothing ties them to it.
create function my_closed_files() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct c.stream_id), '{}')
  from case_parts c left join heads h on h.stream_id = c.stream_id and c.part in ('member', 'panel')
  where c.member_id = app_actor() and (c.until is null or c.until > now()) and (
    c.access = 'barred' or c.part in ('respondent', 'companion', 'witness', 'custodian')
    or c.part = 'member' and not coalesce(h.facts -> 'sitting' -> 'roll', '[]')
      @> jsonb_build_array(jsonb_build_object('memberId', c.member_id, 'interest', 'none'))
    or c.part = 'panel' and jsonb_typeof(h.facts -> 'appealSitting') = 'object'
      and not coalesce(h.facts -> 'appealSitting' -> 'roll', '[]')
        @> jsonb_build_array(jsonb_build_object('memberId', c.member_id, 'interest', 'none')))
$$;

-- Cases whose room the actor reads: what is there for the respondent, and their own acts.
create function my_room_cases() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct stream_id), '{}') from case_parts
  where member_id = app_actor() and part in ('respondent', 'companion') and access = 'room'
    and (until is null or until > now())
$$;

-- Candidates of a search, newest first: only of the actor's scopes and cases, since neither `@@` nor a key can use an index from
-- under a policy (they are not leakproof). The caller joins search_rows, whose policy decides what is shown. In `p_keyed` § stands
-- for a scope; `p_exact` says what of it keys cannot say (phrases, exclusions).
create function find_search_rows(p_keyed text, p_exact text, p_kinds text[], p_units uuid[], p_stages text[], p_states text[],
    p_from timestamptz, p_until timestamptz, p_most int)
  returns table (id bigint) language sql stable security definer rows 500
  set search_path = pg_catalog, public
as $$
  select f.id from (
    select c.id, c.at from unnest(my_file_scopes()) as mine (scope)
    cross join lateral (
      select r.id, r.at from search_rows r
      where search_keys(r.scope, r.words) @@ replace(p_keyed, '§', search_scope(mine.scope))::tsquery
        and r.scope = mine.scope and not (r.stream_id = any ((select my_closed_files())::uuid[]))
        and (p_exact is null or r.words @@ p_exact::tsquery)
        and (p_kinds is null or r.kind = any (p_kinds))
        and (p_from is null or r.at >= p_from) and (p_until is null or r.at < p_until)
        and (p_states is null or exists (
          select from heads h where h.stream_id = r.stream_id and h.state = any (p_states)))
      order by r.at desc limit p_most
    ) c
    where (p_units is null or split_part(mine.scope, '/', 1)::uuid = any (p_units))
      and (p_stages is null or split_part(mine.scope, '/', 2) = any (p_stages))
    union
    (select r.id, r.at from search_rows r
    where r.stream_id = any ((select my_file_cases() || my_room_cases())::uuid[])
      and search_keys(r.scope, r.words) @@ replace(p_keyed, '§', search_scope(r.scope))::tsquery
      and (p_exact is null or r.words @@ p_exact::tsquery)
      and (p_kinds is null or r.kind = any (p_kinds))
      and (p_units is null or split_part(r.scope, '/', 1)::uuid = any (p_units))
      and (p_stages is null or split_part(r.scope, '/', 2) = any (p_stages))
      and (p_from is null or r.at >= p_from) and (p_until is null or r.at < p_until)
      and (p_states is null or exists (
        select from heads h where h.stream_id = r.stream_id and h.state = any (p_states)))
    order by r.at desc limit p_most)
  ) f
  order by f.at desc, f.id desc limit p_most
$$;

-- Entries of one case with their sealed texts, for the indexer: the feed itself reads no payloads. None of a file that is sealed
-- or disposed of, and none that a reporter wrote: their own words can give them away, so they stay sealed.
create function entries_to_search(p_stream_id uuid, p_after int)
  returns table (version int, type text, actor_id uuid, at timestamptz, ciphertext bytea, nonce bytea)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select e.version, e.type, e.actor_id, e.at, p.ciphertext, p.nonce
  from case_entries e
  join case_payloads p on p.stream_id = e.stream_id and p.version = e.version
  join heads h on h.stream_id = e.stream_id and h.kind = 'case'
    and h.facts #>> '{closed,sealedOn}' is null and h.facts #>> '{closed,disposedOn}' is null
  where e.stream_id = p_stream_id and e.version > p_after and e.actor_kind <> 'reporter'
  order by e.version limit 100
$$;
revoke execute on function my_file_scopes(), my_file_cases(), my_closed_files(), my_room_cases(),
  find_search_rows(text, text, text[], uuid[], text[], text[], timestamptz, timestamptz, int), entries_to_search(uuid, int)
  from public;
grant execute on function my_file_scopes(), my_file_cases(), my_closed_files(), my_room_cases(),
  find_search_rows(text, text, text[], uuid[], text[], text[], timestamptz, timestamptz, int) to duecourse_app;
grant execute on function entries_to_search(uuid, int) to duecourse_feed;
reset role;

set local role duecourse_writer;
-- Writes rows of one case, or takes all of them away where its file is sealed or disposed of: the head is held meanwhile, so that
-- neither can happen in between. The rest of the case's rows follows it to its present scope.
create function keep_search_rows(p_stream_id uuid, p_rows jsonb) returns boolean language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  v_scope text;
begin
  select h.scope into v_scope from heads h
    where h.stream_id = p_stream_id and h.kind = 'case'
      and h.facts #>> '{closed,sealedOn}' is null and h.facts #>> '{closed,disposedOn}' is null
    for share;
  if not found then
    delete from search_rows r where r.stream_id = p_stream_id;
    return false;
  end if;
  update search_rows r set scope = v_scope where r.stream_id = p_stream_id and r.scope <> v_scope;
  insert into search_rows as s (stream_id, scope, kind, source, part, label, sight, author_id, at, title, body, words)
    select p_stream_id, v_scope, r.kind, r.source, r.part, r.label, r.sight, r."authorId", r.at, r.title, r.body,
      r.words::tsvector
    from jsonb_to_recordset(p_rows) as r (kind text, source text, part int, label text, sight text, "authorId" uuid,
      at timestamptz, title text, body text, words text)
  on conflict (stream_id, kind, source, part) do update set label = excluded.label, sight = excluded.sight,
    author_id = excluded.author_id, at = excluded.at, title = excluded.title, body = excluded.body, words = excluded.words
  where (s.label, s.sight, s.title, s.body, s.words)
    is distinct from (excluded.label, excluded.sight, excluded.title, excluded.body, excluded.words);
  return true;
end $$;

-- A file that is sealed or disposed of leaves the search in the very statement that records it.
create function end_search_rows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  delete from search_rows r using heads h
    where r.stream_id = new.stream_id and h.stream_id = new.stream_id
      and (h.facts #>> '{closed,sealedOn}' is not null or h.facts #>> '{closed,disposedOn}' is not null);
  return null;
end $$;
revoke execute on function keep_search_rows(uuid, jsonb) from public;
grant execute on function keep_search_rows(uuid, jsonb) to duecourse_feed;
reset role;
-- While everybody may still call what they call.
create trigger entries_end_search_rows after insert on case_entries
  for each row when (new.stream_kind = 'case' and new.type in ('case.seal', 'case.dispose')) execute function end_search_rows();
set local role duecourse_writer;
revoke execute on function end_search_rows() from public;
reset role;

revoke create on schema public from duecourse_writer, duecourse_access;

create policy app_reads on search_rows for select to duecourse_app using (
  exists (
    select from heads h where h.stream_id = search_rows.stream_id
      and (h.scope = any ((select my_file_scopes())::text[]) or h.stream_id = any ((select my_file_cases())::uuid[])))
    and not (stream_id = any ((select my_closed_files())::uuid[]))
  or stream_id = any ((select my_room_cases())::uuid[]) and (sight = 'room' or author_id = (select app_actor()))
    and exists (select from heads h where h.stream_id = search_rows.stream_id));

-- The trace of looks: a case of which a search has shown an excerpt.
alter table access_log drop constraint access_log_what_check;
alter table access_log add constraint access_log_what_check check (what in ('opened', 'history', 'checked', 'certificate',
  'meeting', 'search', 'reference', 'board', 'desk', 'printed', 'exported', 'emergency', 'disclosed', 'found'));
