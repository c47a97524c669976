-- Documents are found by their number and kind; what they say stands in the entries that they are made from, and is found there.
alter table search_cursor add column documents_at timestamptz not null default '-infinity';
grant update (documents_at) on search_cursor to duecourse_feed;

grant create on schema public to duecourse_access;
set local role duecourse_access;
-- Of one case, or those that were made since; oldest first.
create function documents_to_search(p_stream_id uuid, p_since timestamptz)
  returns table (id uuid, stream_id uuid, kind text, locale text, label text, made_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select d.id, d.stream_id, d.kind, d.locale, d.label, d.made_at from documents d
  where (p_stream_id is null or d.stream_id = p_stream_id) and (p_since is null or d.made_at > p_since)
  order by d.made_at limit 200
$$;
revoke execute on function documents_to_search(uuid, timestamptz) from public;
grant execute on function documents_to_search(uuid, timestamptz) to duecourse_feed;
reset role;
revoke create on schema public from duecourse_access;
