-- The organisation's settings: what an entry of a settings stream does to the directory, in the same statement as the entry.
-- Nobody writes the directory in another way (the seed role aside, which fills it at the start).
alter table role_grants add column delegated_by uuid references members (id);
alter table role_grants add constraint role_grants_deputy_ends check (delegated_by is null or valid_to is not null);
create index role_grants_delegated on role_grants (delegated_by) where delegated_by is not null;
alter table units add column head_id uuid references members (id);

-- What every node keeps beside the directory: name of the organisation, packs in use, editions of the calendar.
create table settings_values (
  key text collate "C" primary key,
  value jsonb not null
);
alter table settings_values enable row level security;
alter table settings_values force row level security;
grant select on settings_values to duecourse_app, duecourse_feed;
create policy app_reads on settings_values for select to duecourse_app using ((select app_actor()) is not null);
create policy feed_reads on settings_values for select to duecourse_feed using (true);

-- A part that only a role gives ends with the role, whatever the projection of the last entry says.
create function role_of_part_is_held(p_stream uuid, p_member uuid, p_part text) returns boolean
  language sql stable parallel safe security definer set search_path = pg_catalog, public
as $$
  select p_part not in ('authority', 'custodian') or exists (
    select from heads h
    join unit_reach r on r.unit_id = h.unit_id
    join role_grants g on g.unit_id = r.ancestor_id and g.role = p_part and g.member_id = p_member
    where h.stream_id = p_stream and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))
$$;

-- A function is taken over, and replaced, by a role that may create here at the moment.
grant create on schema public to duecourse_writer, duecourse_access;
grant execute on function role_of_part_is_held(uuid, uuid, text) to duecourse_access, duecourse_feed;
set role duecourse_access;
create or replace function my_cases() returns uuid[] language sql stable parallel safe security definer
  set search_path = pg_catalog, public
as $$
  select coalesce(array_agg(distinct c.stream_id), '{}') from case_parts c
  where c.member_id = app_actor() and c.access in ('open', 'room') and (c.until is null or c.until > now())
    and (c.part not in ('authority', 'custodian') or role_of_part_is_held(c.stream_id, c.member_id, c.part))
$$;
reset role;

-- Whoever becomes authority or custodian finds the cases that already ask something of the others.
create function give_parts_of(p_member uuid, p_role text, p_unit uuid) returns void language sql
  set search_path = pg_catalog, public
as $$
  insert into case_parts (stream_id, member_id, part, access)
  select distinct c.stream_id, p_member, c.part, c.access
  from case_parts c
  join heads h on h.stream_id = c.stream_id and h.kind = 'case'
  join unit_reach r on r.unit_id = h.unit_id and r.ancestor_id = p_unit
  where c.part = p_role and p_role in ('authority', 'custodian') and c.access in ('open', 'room')
    and not exists (select from case_parts o where o.stream_id = c.stream_id and o.member_id = p_member
      and (o.access = 'barred' or o.part in ('respondent', 'companion', 'witness')))
  on conflict do nothing
$$;

-- One change of the directory. Whoever is no administrator changes only what is theirs, and nobody gives themselves a role.
create function change_directory(p_actor uuid, p_is_own boolean, p_change jsonb) returns void language plpgsql
  set search_path = pg_catalog, public
as $$
declare
  v_op constant text := p_change ->> 'op';
  v jsonb;
begin
  if v_op = 'addGrant' then
    v := p_change -> 'grant';
    if (v ->> 'memberId')::uuid = p_actor then raise exception 'nobody grants a role to themselves'; end if;
    if p_is_own and not coalesce((v ->> 'delegatedBy')::uuid = p_actor and exists (
        select from role_grants g where g.member_id = p_actor and g.role = v ->> 'role'
          and g.unit_id = (v ->> 'unitId')::uuid and g.delegated_by is null and g.valid_from <= (v ->> 'from')::date
          and coalesce(g.valid_to, 'infinity') >= (v ->> 'to')::date), false) then
      raise exception 'a deputy stands in for a role of one''s own';
    end if;
    insert into role_grants (id, member_id, role, unit_id, valid_from, valid_to, delegated_by)
      values ((v ->> 'id')::uuid, (v ->> 'memberId')::uuid, v ->> 'role', (v ->> 'unitId')::uuid,
        (v ->> 'from')::date, (v ->> 'to')::date, (v ->> 'delegatedBy')::uuid);
    perform give_parts_of((v ->> 'memberId')::uuid, v ->> 'role', (v ->> 'unitId')::uuid);
  elsif v_op = 'endGrant' then
    if p_is_own and not exists (select from role_grants g where g.id = (p_change ->> 'id')::uuid
        and g.delegated_by is not null and p_actor in (g.delegated_by, g.member_id)) then
      raise exception 'somebody else''s role';
    end if;
    -- A role that ends before a whole day of it has passed leaves no period behind; its entries say that it was.
    delete from role_grants where id = (p_change ->> 'id')::uuid and valid_from > (p_change ->> 'lastDay')::date;
    update role_grants set valid_to = (p_change ->> 'lastDay')::date where id = (p_change ->> 'id')::uuid;
  elsif v_op = 'addRelation' then
    v := p_change -> 'relation';
    if p_is_own and (v ->> 'memberId')::uuid <> p_actor then raise exception 'somebody else''s tie'; end if;
    insert into relations (member_id, other_id, kind)
      values ((v ->> 'memberId')::uuid, (v ->> 'otherId')::uuid, v ->> 'kind');
  elsif p_is_own then
    raise exception 'only an administrator does that';
  elsif v_op = 'addPerson' then
    v := p_change -> 'person';
    insert into members (id, name, title, title_en, unit_id, is_official, joined_on)
      values ((v ->> 'id')::uuid, v ->> 'name', v ->> 'title', v ->> 'titleEn', (v ->> 'unitId')::uuid,
        (v ->> 'isOfficial')::boolean, (v ->> 'joinedOn')::date);
  elsif v_op = 'setPerson' then
    v := p_change -> 'person';
    update members set
      name = coalesce(v ->> 'name', name), title = coalesce(v ->> 'title', title),
      title_en = coalesce(v ->> 'titleEn', title_en), unit_id = coalesce((v ->> 'unitId')::uuid, unit_id),
      superior_id = case when v ? 'superiorId' then (v ->> 'superiorId')::uuid else superior_id end,
      left_on = coalesce((v ->> 'leftOn')::date, left_on)
    where id = (v ->> 'id')::uuid;
  elsif v_op = 'addUnit' then
    v := p_change -> 'unit';
    insert into units (id, code, name, name_en, parent_id, kind)
      values ((v ->> 'id')::uuid, v ->> 'code', v ->> 'name', v ->> 'nameEn', (v ->> 'parentId')::uuid, v ->> 'kind');
  elsif v_op = 'setUnit' then
    v := p_change -> 'unit';
    update units set
      name = coalesce(v ->> 'name', name),
      name_en = case when v ? 'nameEn' then v ->> 'nameEn' else name_en end,
      head_id = coalesce((v ->> 'headId')::uuid, head_id)
    where id = (v ->> 'id')::uuid;
    -- Apart, so that renaming a unit does not have everybody's reach worked out anew.
    if v ? 'parentId' then
      update units set parent_id = (v ->> 'parentId')::uuid where id = (v ->> 'id')::uuid;
    end if;
  elsif v_op = 'setValue' then
    insert into settings_values (key, value) values (p_change ->> 'key', p_change -> 'value')
      on conflict (key) do update set value = excluded.value;
  else
    raise exception 'unknown change of the directory';
  end if;
end $$;

-- append_entry for a settings stream, with what it does to the directory: both or neither. What is one's own is done
-- without seeing the stream, so the actor is let in for the length of this statement; nobody else ever sees that row.
create function append_settings_entry(
  p_actor_kind text, p_actor_id uuid, p_on_behalf_of uuid,
  p_stream_kind text, p_stream_id uuid, p_expected_version int, p_command_id uuid, p_type text, p_at timestamptz,
  p_body_mac bytea,
  p_unit_id uuid, p_stage text, p_state text, p_value jsonb, p_facts jsonb, p_card jsonb, p_desk_keys text[],
  p_due_at timestamptz, p_due_key text, p_procedure text, p_pack text, p_engine text, p_stayed boolean,
  p_data jsonb, p_resolved jsonb, p_answer jsonb,
  p_ciphertext bytea, p_nonce bytea, p_salt bytea, p_payload_commit bytea, p_leaf bytea, p_wrapped_key bytea,
  p_parts jsonb, p_deadlines jsonb, p_outbox jsonb, p_changes jsonb,
  out outcome text, out stream_id uuid, out version int, out state text, out "position" bigint, out ref text,
  out answer jsonb
) language plpgsql security definer set search_path = pg_catalog, public
as $$
#variable_conflict use_column
declare
  v_is_own boolean;
  v_change jsonb;
begin
  if p_stream_kind <> 'settings' then
    outcome := 'absent';
    return;
  end if;
  v_is_own := p_actor_kind = 'person'
    and p_type in ('settings.nameDeputy', 'settings.endDeputy', 'settings.declareTie')
    and not exists (
      select from role_grants g where g.member_id = p_actor_id and g.role = 'administrator' and g.unit_id = p_unit_id
        and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'));
  if v_is_own and exists (select from members m where m.id = p_actor_id and m.left_on is null)
    and exists (select from heads h where h.stream_id = p_stream_id and h.kind = 'settings') then
    insert into case_parts (stream_id, member_id, part, access) values (p_stream_id, p_actor_id, 'self', 'open');
  end if;
  select a.outcome, a.stream_id, a.version, a.state, a.position, a.ref, a.answer
    into outcome, stream_id, version, state, "position", ref, answer
    from append_entry(p_actor_kind, p_actor_id, p_on_behalf_of, p_stream_kind, p_stream_id, p_expected_version,
      p_command_id, p_type, p_at, p_body_mac, p_unit_id, p_stage, p_state, p_value, p_facts, p_card, p_desk_keys,
      p_due_at, p_due_key, p_procedure, p_pack, p_engine, p_stayed, p_data, p_resolved, p_answer, p_ciphertext,
      p_nonce, p_salt, p_payload_commit, p_leaf, p_wrapped_key, p_parts, p_deadlines, p_outbox) a;
  delete from case_parts c where v_is_own and c.stream_id = p_stream_id and c.member_id = p_actor_id and c.part = 'self';
  if outcome = 'appended' then
    for v_change in select * from jsonb_array_elements(coalesce(p_changes, '[]')) loop
      perform change_directory(p_actor_id, v_is_own, v_change);
    end loop;
  end if;
end $$;

revoke execute on function role_of_part_is_held(uuid, uuid, text), give_parts_of(uuid, text, uuid),
  change_directory(uuid, boolean, jsonb) from public;
do $$ begin execute 'revoke execute on function ' || 'append_settings_entry'::regproc::oid::regprocedure || ' from public'; end $$;
do $$ begin execute 'grant execute on function ' || 'append_settings_entry'::regproc::oid::regprocedure || ' to duecourse_app'; end $$;
alter function role_of_part_is_held(uuid, uuid, text) owner to duecourse_access;
alter function give_parts_of(uuid, text, uuid) owner to duecourse_writer;
alter function change_directory(uuid, boolean, jsonb) owner to duecourse_writer;
do $$ begin
  execute 'alter function ' || 'append_settings_entry'::regproc::oid::regprocedure || ' owner to duecourse_writer';
end $$;
revoke create on schema public from duecourse_writer, duecourse_access;

grant select, insert, update, delete on role_grants to duecourse_writer;
grant select, insert, update on units, members, settings_values to duecourse_writer;
grant insert on relations to duecourse_writer;
create policy writer_writes on role_grants to duecourse_writer using (true) with check (true);
create policy writer_writes on units to duecourse_writer using (true) with check (true);
create policy writer_writes on members to duecourse_writer using (true) with check (true);
create policy writer_writes on settings_values to duecourse_writer using (true) with check (true);
create policy writer_adds on relations for insert to duecourse_writer with check (true);
