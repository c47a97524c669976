-- append_entry: the only way to write the record, one call a command.
-- It checks access itself, dedupes by command, and never waits for anything but the stream's own row
-- (and, while a case opens, the year's counter). No NOTIFY: it would serialise every commit of the server.

create function replace_deadlines(p_stream_id uuid, p_rows jsonb) returns void language plpgsql
  set search_path = pg_catalog, public
as $$
begin
  delete from deadlines d where d.stream_id = p_stream_id
    and not exists (select from jsonb_array_elements(p_rows) r where r ->> 'key' = d.key);
  insert into deadlines as d (stream_id, key, article, command, started_on, due_day, due_at, pausable)
    select p_stream_id, r.key, r.article, r.command, r."startedOn", r."dueDay", r."dueAt", coalesce(r.pausable, false)
    from jsonb_to_recordset(p_rows) as r
      (key text, article text, command text, "startedOn" date, "dueDay" date, "dueAt" timestamptz, pausable boolean)
  on conflict (stream_id, key) do update set
    article = excluded.article, command = excluded.command, started_on = excluded.started_on,
    due_day = excluded.due_day, due_at = excluded.due_at, pausable = excluded.pausable, attempts = 0
  where (d.article, d.command, d.started_on, d.due_day, d.due_at, d.pausable)
    is distinct from
    (excluded.article, excluded.command, excluded.started_on, excluded.due_day, excluded.due_at, excluded.pausable);
end $$;

create function replace_parts(p_stream_id uuid, p_rows jsonb) returns void language plpgsql
  set search_path = pg_catalog, public
as $$
begin
  delete from case_parts c where c.stream_id = p_stream_id
    and not exists (
      select from jsonb_to_recordset(p_rows) as r ("memberId" uuid, part text)
      where r."memberId" = c.member_id and r.part = c.part);
  insert into case_parts as c (stream_id, member_id, part, access, until)
    select p_stream_id, r."memberId", r.part, r.access, r.until
    from jsonb_to_recordset(p_rows) as r ("memberId" uuid, part text, access text, until timestamptz)
  on conflict (stream_id, member_id, part) do update set access = excluded.access, until = excluded.until
  where (c.access, c.until) is distinct from (excluded.access, excluded.until);
end $$;

-- The next reference of the year. The counter's row stays locked until the case is committed: no gaps.
create function next_ref(p_year int) returns text language plpgsql
  set search_path = pg_catalog, public
as $$
declare
  v_n int;
begin
  update ref_counters set n = n + 1 where year = p_year returning n into v_n;
  if not found then
    insert into ref_counters as c (year, n) values (p_year, 1)
      on conflict (year) do update set n = c.n + 1 returning c.n into v_n;
  end if;
  return p_year::text || '-' || lpad(v_n::text, greatest(4, length(v_n::text)), '0');
end $$;

create function append_entry(
  p_actor_kind text, p_actor_id uuid, p_on_behalf_of uuid,
  p_stream_kind text, p_stream_id uuid, p_expected_version int, p_command_id uuid, p_type text, p_at timestamptz,
  p_body_mac bytea,
  p_unit_id uuid, p_stage text, p_state text, p_value jsonb, p_facts jsonb, p_card jsonb, p_desk_keys text[],
  p_due_at timestamptz, p_due_key text, p_procedure text, p_pack text, p_engine text, p_stayed boolean,
  p_data jsonb, p_resolved jsonb, p_answer jsonb,
  p_ciphertext bytea, p_nonce bytea, p_salt bytea, p_payload_commit bytea, p_leaf bytea, p_wrapped_key bytea,
  p_parts jsonb, p_deadlines jsonb, p_outbox jsonb,
  out outcome text, out stream_id uuid, out version int, out state text, out "position" bigint, out ref text,
  out answer jsonb
) language plpgsql security definer
  set search_path = pg_catalog, public
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  v_system constant boolean := p_actor_kind = 'system';
  v_earlier record;
  v_today date;
begin
  perform set_config('app.actor', coalesce(p_actor_id::text, ''), true);

  if session_user <> 'duecourse_seed'
    and p_at not between clock_timestamp() - interval '2 s' and clock_timestamp() + interval '2 s' then
    outcome := 'drift';
  elsif p_expected_version > 0 then
    -- The usual case. `o` is the head before the change; a writer who had to wait finds another version and no row.
    with moved as (
      update heads h set
        version = h.version + 1, unit_id = p_unit_id, stage = p_stage, state = p_state, value = p_value,
        facts = p_facts, card = p_card, desk_keys = p_desk_keys, due_at = p_due_at, due_key = p_due_key,
        procedure = p_procedure, pack = p_pack, engine = p_engine, stayed = p_stayed, updated_at = p_at,
        entered_at = case when o.state is distinct from p_state then p_at else h.entered_at end
      from heads o
      where h.stream_id = p_stream_id and h.version = p_expected_version and h.kind = p_stream_kind
        and o.stream_id = h.stream_id and o.version = h.version
        and (v_system or (
          (exists (
              select from case_parts c
              where c.stream_id = p_stream_id and c.member_id = p_actor_id
                and c.access in ('open', 'room') and (c.until is null or c.until > now()))
            or exists (
              select from role_grants g
              join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = o.unit_id
              join role_stages s on s.role = g.role and o.scope = r.unit_id::text || '/' || s.stage
              where g.member_id = p_actor_id
                and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')))
          and not exists (
              select from case_parts c
              where c.stream_id = p_stream_id and c.member_id = p_actor_id
                and c.access = 'barred' and (c.until is null or c.until > now()))))
        and not exists (select from case_entries e where e.command_id = p_command_id)
      returning h.version, h.ref, h.scope, o.state as state_from, o.scope as scope_from
    ), entry as (
      insert into case_entries (stream_kind, stream_id, version, command_id, actor_kind, actor_id, on_behalf_of, type,
        at, state_from, state_to, scope_from, scope_to, data, resolved, body_mac, payload_commit, leaf, engine, answer)
      select p_stream_kind, p_stream_id, m.version, p_command_id, p_actor_kind, p_actor_id, p_on_behalf_of, p_type,
        p_at, m.state_from, p_state, m.scope_from, m.scope, p_data, p_resolved, p_body_mac, p_payload_commit, p_leaf,
        p_engine, p_answer
      from moved m
      returning case_entries.position, case_entries.version
    ), payload as (
      insert into case_payloads (stream_id, version, ciphertext, nonce, salt)
      select p_stream_id, e.version, p_ciphertext, p_nonce, p_salt from entry e where p_ciphertext is not null
    )
    select 'appended', p_stream_id, m.version, p_state, e.position, m.ref, p_answer
      into outcome, stream_id, version, state, "position", ref, answer
      from moved m, entry e;
  elsif v_system or exists (
      select from role_grants g join unit_reach r on r.ancestor_id = g.unit_id and r.unit_id = p_unit_id
      where g.member_id = p_actor_id
        and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')) then
    -- A new stream. The counter is taken first: whoever waited for it then sees what the one before committed.
    if p_stream_kind = 'case' and not exists (select from case_entries e where e.command_id = p_command_id) then
      v_today := (p_at at time zone 'Asia/Ho_Chi_Minh')::date;
      perform from ref_counters where year = extract(year from v_today)::int for update;
    end if;
    if not exists (select from case_entries e where e.command_id = p_command_id)
      and not exists (select from heads h where h.stream_id = p_stream_id) then
      if p_stream_kind = 'case' then
        ref := next_ref(extract(year from v_today)::int);
      end if;
      with opened as (
        insert into heads (stream_id, kind, unit_id, version, ref, stage, state, value, facts, card, desk_keys, due_at,
          due_key, procedure, pack, engine, stayed, opened_at, entered_at, updated_at)
        values (p_stream_id, p_stream_kind, p_unit_id, 1, ref, p_stage, p_state, p_value, p_facts, p_card, p_desk_keys,
          p_due_at, p_due_key, p_procedure, p_pack, p_engine, p_stayed, p_at, p_at, p_at)
        returning heads.scope
      ), entry as (
        insert into case_entries (stream_kind, stream_id, version, command_id, actor_kind, actor_id, on_behalf_of, type,
          at, state_to, scope_to, data, resolved, body_mac, payload_commit, leaf, engine, answer)
        select p_stream_kind, p_stream_id, 1, p_command_id, p_actor_kind, p_actor_id, p_on_behalf_of, p_type,
          p_at, p_state, o.scope, p_data, p_resolved, p_body_mac, p_payload_commit, p_leaf, p_engine, p_answer
        from opened o
        returning case_entries.position
      ), payload as (
        insert into case_payloads (stream_id, version, ciphertext, nonce, salt)
        select p_stream_id, 1, p_ciphertext, p_nonce, p_salt from entry where p_ciphertext is not null
      )
      select 'appended', p_stream_id, 1, p_state, e.position, p_answer
        into outcome, stream_id, version, state, "position", answer
        from entry e;
    end if;
  end if;

  if outcome = 'appended' then
    if p_wrapped_key is not null then
      insert into case_keys (stream_id, wrapped) values (p_stream_id, p_wrapped_key)
        on conflict (stream_id) do update set wrapped = excluded.wrapped;
    end if;
    if p_parts is not null then perform replace_parts(p_stream_id, p_parts); end if;
    if p_deadlines is not null then perform replace_deadlines(p_stream_id, p_deadlines); end if;
    if p_outbox is not null then
      insert into outbox (stream_id, version, topic, body)
        select p_stream_id, version, r.topic, r.body from jsonb_to_recordset(p_outbox) as r (topic text, body jsonb);
    end if;
    return;
  end if;

  -- Nothing was written: say why. First whether this very command was done before (it may have been a moment ago).
  select e.stream_id, e.version, e.state_to, e.position, e.answer, h.ref,
      e.body_mac = p_body_mac and e.actor_kind = p_actor_kind and e.actor_id is not distinct from p_actor_id
        and e.stream_kind = p_stream_kind
        -- A case that is opened again comes with another new id.
        and (e.stream_id = p_stream_id or (e.version = 1 and p_expected_version = 0)) as same
    into v_earlier
    from case_entries e join heads h on h.stream_id = e.stream_id
    where e.command_id = p_command_id;
  if found then
    if v_earlier.same then
      outcome := 'replayed'; stream_id := v_earlier.stream_id; version := v_earlier.version;
      state := v_earlier.state_to; "position" := v_earlier.position; ref := v_earlier.ref; answer := v_earlier.answer;
    else
      outcome := 'reused';
    end if;
    return;
  end if;
  if outcome = 'drift' then return; end if;

  -- Then whether the actor may know that the stream exists at all.
  select 'conflict', h.stream_id, h.version, h.state, h.ref into outcome, stream_id, version, state, ref
    from heads h
    where h.stream_id = p_stream_id and h.kind = p_stream_kind
      and (v_system or (
        (h.scope = any (my_scopes()) or h.stream_id = any (my_cases())) and not (h.stream_id = any (my_bars()))));
  if not found then outcome := 'absent'; end if;
end $$;

-- Rights: the writer may do these things to the record, the app may call the writer.
revoke execute on function replace_deadlines(uuid, jsonb), replace_parts(uuid, jsonb), next_ref(int) from public;
do $$ begin execute 'revoke execute on function ' || 'append_entry'::regproc::oid::regprocedure || ' from public'; end $$;
do $$ begin execute 'grant execute on function ' || 'append_entry'::regproc::oid::regprocedure || ' to duecourse_app'; end $$;
alter function replace_deadlines(uuid, jsonb) owner to duecourse_writer;
alter function replace_parts(uuid, jsonb) owner to duecourse_writer;
alter function next_ref(int) owner to duecourse_writer;
do $$ begin
  execute 'alter function ' || 'append_entry'::regproc::oid::regprocedure || ' owner to duecourse_writer';
end $$;
revoke create on schema public from duecourse_writer, duecourse_access;

grant select, insert, update on heads, ref_counters, case_keys to duecourse_writer;
grant select, insert on case_entries to duecourse_writer;
grant insert on case_payloads, outbox to duecourse_writer;
grant select, insert, update, delete on case_parts, deadlines to duecourse_writer;
grant select on role_grants, role_stages, unit_reach to duecourse_writer;

create policy writer_writes on heads to duecourse_writer using (true) with check (true);
create policy writer_writes on ref_counters to duecourse_writer using (true) with check (true);
create policy writer_writes on case_keys to duecourse_writer using (true) with check (true);
create policy writer_reads on case_entries for select to duecourse_writer using (true);
create policy writer_adds on case_entries for insert to duecourse_writer
  with check (actor_kind = 'system' or actor_id = app_actor());
create policy writer_adds on case_payloads for insert to duecourse_writer with check (true);
create policy writer_adds on outbox for insert to duecourse_writer with check (true);
create policy writer_writes on case_parts to duecourse_writer using (true) with check (true);
create policy writer_writes on deadlines to duecourse_writer using (true) with check (true);
create policy writer_reads on role_grants for select to duecourse_writer using (true);
create policy writer_reads on unit_reach for select to duecourse_writer using (true);
