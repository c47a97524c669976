-- On which desks each case lies, in the order of its days, so that the first cases of a desk are found without looking at all the others.
-- Kept as heads change; it follows from `heads` alone.
grant create on schema public to duecourse_writer, duecourse_access;

create table case_desks (
  stream_id uuid not null,
  key text collate "C" not null,
  due_at timestamptz,
  scope text collate "C" not null,
  primary key (stream_id, key)
);
create index case_desks_key on case_desks (key, due_at, stream_id) include (scope);
alter table case_desks enable row level security;
alter table case_desks force row level security;
grant select, insert, delete on case_desks to duecourse_writer;
grant select on case_desks to duecourse_access;
create policy writer_writes on case_desks to duecourse_writer using (true) with check (true);
create policy access_reads on case_desks for select to duecourse_access using (true);

-- Nobody moves a case between its being laid there and the triggers.
lock table heads in share row exclusive mode;
set local role duecourse_writer;
insert into case_desks (stream_id, key, due_at, scope)
  select distinct h.stream_id, k.key, h.due_at, h.scope from heads h cross join unnest(h.desk_keys) as k (key) where h.kind = 'case';

create function lay_on_desks() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  if tg_op <> 'INSERT' then
    delete from case_desks d where d.stream_id = old.stream_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into case_desks (stream_id, key, due_at, scope)
      select distinct new.stream_id, k.key, new.due_at, new.scope from unnest(new.desk_keys) as k (key);
  end if;
  return null;
end $$;
reset role;
-- While everybody may still call what they call.
create trigger heads_on_desks_first after insert on heads for each row
  when (new.kind = 'case' and new.desk_keys <> '{}') execute function lay_on_desks();
create trigger heads_on_desks after update on heads for each row
  when (new.kind = 'case' and (old.desk_keys, old.due_at, old.scope) is distinct from (new.desk_keys, new.due_at, new.scope))
  execute function lay_on_desks();
create trigger heads_on_desks_last after delete on heads for each row when (old.kind = 'case') execute function lay_on_desks();
set local role duecourse_writer;
revoke execute on function lay_on_desks() from public;
reset role;

set local role duecourse_access;
-- The first cases on the actor's desks by their days, behind a place where one is given: of these roles, or (null) of all they hold; of
-- their personal desk always. Only such as they see; the caller joins heads, whose policy has the last word.
create function first_of_desk(p_roles text[], p_limit int, p_after_due timestamptz, p_after_id uuid) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  with scopes as materialized (select unnest(my_scopes()) as scope),
    cases as materialized (select unnest(my_cases()) as id union all select unnest(my_emergencies())),
    bars as materialized (select unnest(my_bars()) as id)
  select f.stream_id from (
    select distinct d.stream_id, d.due_at from unnest(my_desk_keys()) as k (key)
    cross join lateral (
      select d.stream_id, d.due_at from case_desks d
      where d.key = k.key
        and (p_after_id is null or case when p_after_due is null then d.due_at is null and d.stream_id > p_after_id
          else d.due_at > p_after_due or d.due_at is null or (d.due_at = p_after_due and d.stream_id > p_after_id) end)
        and (d.scope in (select scope from scopes) or d.stream_id in (select id from cases))
        and d.stream_id not in (select id from bars)
      order by d.due_at, d.stream_id limit p_limit
    ) d
    where p_roles is null or k.key like 'm/%' or split_part(k.key, '/', 2) = any (p_roles)
  ) f
  order by f.due_at, f.stream_id limit p_limit
$$;
revoke execute on function first_of_desk(text[], int, timestamptz, uuid) from public;
grant execute on function first_of_desk(text[], int, timestamptz, uuid) to duecourse_app;
reset role;
revoke create on schema public from duecourse_writer, duecourse_access;
