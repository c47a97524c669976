-- What the meeting minutes on a case is a long text too: written by its secretary, read by the body.
grant create on schema public to duecourse_access;
set local role duecourse_access;
create or replace function reads_text(p_stream_id uuid, p_slot text) returns boolean language sql stable parallel safe security definer
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
      when 'minutes' then array['secretary', 'body']
      when 'meetingMinutes' then array['secretary', 'body']
      when 'decision' then array['secretary', 'body']
      when 'appealDecision' then array['panel'] end))
$$;
reset role;
revoke create on schema public from duecourse_access;
