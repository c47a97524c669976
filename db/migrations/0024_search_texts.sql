-- Long texts are found by whoever reads them while they are written, and what was made available to the respondent is found in their
-- room too: both are said here once more, from the facts of the case, so that the search shows what the case shows and no more.
alter table search_rows drop constraint search_rows_kind_check;
alter table search_rows add constraint search_rows_kind_check
  check (kind in ('title', 'entry', 'document', 'evidence', 'text'));
alter table search_rows drop constraint search_rows_sight_check;
-- `given`: what of an entry the respondent was given. Whoever reads the file has the entry itself.
alter table search_rows add constraint search_rows_sight_check check (sight in ('file', 'room', 'given'));
alter table search_cursor add column texts_at timestamptz not null default '-infinity';
grant update (texts_at) on search_cursor to duecourse_feed;

grant create on schema public to duecourse_writer, duecourse_access;
grant select on case_texts to duecourse_access;
create policy access_reads on case_texts for select to duecourse_access using (true);

set local role duecourse_access;

-- Whether the actor works on a long text of the case, or reads it besides (`workflows/case/text-slots.ts`); asked of whoever reads
-- its file. Whoever sits in a body is that alone, and whoever has acted as one thing is no other (`workflows/case/roles.ts`).
create function reads_text(p_stream_id uuid, p_slot text) returns boolean language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  with held as (
    select app_actor()::text as me, h.facts, h.facts -> 'officers' as officers,
      h.facts #>> array['acted', app_actor()::text] as acted,
      array(select g.role from role_grants g join unit_reach r on r.ancestor_id = g.unit_id
        where g.member_id = app_actor() and r.unit_id = h.unit_id
          and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')) as roles
    from heads h where h.stream_id = p_stream_id
  ), seated as (
    select held.*,
      exists (select from jsonb_array_elements(facts #> '{sitting,roll}') seat
        where seat ->> 'memberId' = me and not coalesce((seat ->> 'recused')::boolean, false)) as sits,
      coalesce(facts #> '{appeal,panel}' ? me, false) as hears_appeal
    from held
  ), parts as (
    select array_remove(array[
      case when officers ->> 'investigator' = me and 'investigator' = any (roles) then 'investigator' end,
      case when not sits and not hears_appeal and 'supervisor' = any (roles) then
        case when coalesce(officers ->> 'supervisor', me) = me then 'supervisor'
          when coalesce(officers ->> 'reviewer', me) = me then 'reviewer' end end,
      case when not sits and not hears_appeal and 'secretary' = any (roles)
        and coalesce(officers ->> 'secretary', me) = me then 'secretary' end,
      case when sits then 'body' end,
      case when hears_appeal then 'panel' end], null) as held, acted
    from seated
  )
  select exists (
    select from parts, unnest(parts.held) part where part = coalesce(acted, part) and part = any (case p_slot
      when 'report' then array['investigator', 'supervisor', 'reviewer']
      when 'paper' then array['secretary']
      when 'decision' then array['secretary', 'body']
      when 'appealDecision' then array['panel'] end))
$$;

-- Whether a row may be shown to somebody of whom it is known that they read the file of its case, or its room.
create function shows_in_file(p_stream_id uuid, p_kind text, p_label text, p_sight text) returns boolean
  language sql stable parallel safe
as $$ select p_sight <> 'given' and (p_kind <> 'text' or public.reads_text(p_stream_id, p_label)) $$;

-- As before, but what is not shown is no candidate either: it would take the place of something that is.
create or replace function find_search_rows(p_keyed text, p_exact text, p_kinds text[], p_units uuid[], p_stages text[],
    p_states text[], p_from timestamptz, p_until timestamptz, p_most int)
  returns table (id bigint) language sql stable security definer rows 500
  set search_path = pg_catalog, public
as $$
  select f.id from (
    select c.id, c.at from unnest(my_file_scopes()) as mine (scope)
    cross join lateral (
      select r.id, r.at from search_rows r
      where search_keys(r.scope, r.words) @@ replace(p_keyed, '§', search_scope(mine.scope))::tsquery
        and r.scope = mine.scope and not (r.stream_id = any ((select my_closed_files())::uuid[]))
        and shows_in_file(r.stream_id, r.kind, r.label, r.sight)
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
      and (r.stream_id = any ((select my_room_cases())::uuid[])
          and (r.sight in ('room', 'given') or r.author_id = (select app_actor()))
        or r.stream_id = any ((select my_file_cases())::uuid[]) and shows_in_file(r.stream_id, r.kind, r.label, r.sight))
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

-- The latest version of each long text of one case, or of those written since; oldest first.
create function texts_to_search(p_stream_id uuid, p_since timestamptz)
  returns table (stream_id uuid, slot text, version int, sealed bytea, at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select t.stream_id, t.slot, t.version, t.sealed, t.at from case_texts t
  where (p_stream_id is null or t.stream_id = p_stream_id) and (p_since is null or t.at > p_since)
    and not exists (select from case_texts o where o.stream_id = t.stream_id and o.slot = t.slot and o.version > t.version)
  order by t.at limit 100
$$;

-- With what of them was not a text, which says what was made available to the respondent.
drop function entries_to_search(uuid, int);
create function entries_to_search(p_stream_id uuid, p_after int)
  returns table (version int, type text, actor_id uuid, at timestamptz, data jsonb, ids jsonb, ciphertext bytea, nonce bytea)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select e.version, e.type, e.actor_id, e.at, e.data, e.resolved -> 'ids', p.ciphertext, p.nonce
  from case_entries e
  join case_payloads p on p.stream_id = e.stream_id and p.version = e.version
  join heads h on h.stream_id = e.stream_id and h.kind = 'case'
    and h.facts #>> '{closed,sealedOn}' is null and h.facts #>> '{closed,disposedOn}' is null
  where e.stream_id = p_stream_id and e.version > p_after and e.actor_kind <> 'reporter'
  order by e.version limit 100
$$;
revoke execute on function reads_text(uuid, text), shows_in_file(uuid, text, text, text),
  texts_to_search(uuid, timestamptz), entries_to_search(uuid, int) from public;
grant execute on function reads_text(uuid, text), shows_in_file(uuid, text, text, text) to duecourse_app;
grant execute on function texts_to_search(uuid, timestamptz), entries_to_search(uuid, int) to duecourse_feed;
reset role;

set local role duecourse_writer;
-- As before; and files of evidence that were disclosed and are not withheld are the room's from then on, as the facts say
-- (`server/evidence/evidence-access.ts`).
create or replace function keep_search_rows(p_stream_id uuid, p_rows jsonb) returns boolean language plpgsql security definer
  set search_path = pg_catalog, public
as $$
declare
  v_scope text;
  v_facts jsonb;
begin
  select h.scope, h.facts into v_scope, v_facts from heads h
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
  update search_rows r set sight = 'room'
    where r.stream_id = p_stream_id and r.kind = 'evidence' and r.sight = 'file' and r.source in (
      select file ->> 'id' from jsonb_array_elements(coalesce(v_facts -> 'exhibits', '[]')) exhibit
      cross join jsonb_array_elements(coalesce(exhibit -> 'files', '[]')) file
      where file ->> 'disclosedOn' is not null and not coalesce(v_facts #> '{inquiry,withholdings}', '[]')
        @> jsonb_build_array(jsonb_build_object('exhibitId', exhibit ->> 'id', 'allowed', true)));
  return true;
end $$;
reset role;
revoke create on schema public from duecourse_writer, duecourse_access;

drop policy app_reads on search_rows;
create policy app_reads on search_rows for select to duecourse_app using (
  exists (
    select from heads h where h.stream_id = search_rows.stream_id
      and (h.scope = any ((select my_file_scopes())::text[]) or h.stream_id = any ((select my_file_cases())::uuid[])))
    and not (stream_id = any ((select my_closed_files())::uuid[]))
    and shows_in_file(stream_id, kind, label, sight)
  or stream_id = any ((select my_room_cases())::uuid[])
    and (sight in ('room', 'given') or author_id = (select app_actor()))
    and exists (select from heads h where h.stream_id = search_rows.stream_id));
