-- Cards of open sittings say which members have yet to declare their interests: to them the board shows a number and a state.
-- Entries written from now on bring it with them; here it is added to what stands already.
set local role duecourse_writer;
update heads h set card = h.card || jsonb_build_object('undeclared', (
  select coalesce(jsonb_agg(s ->> 'memberId'), '[]') from (
    select jsonb_array_elements(h.facts -> 'sitting' -> 'roll')
      where jsonb_typeof(h.facts -> 'sitting') = 'object'
    union all
    select jsonb_array_elements(h.facts -> 'appealSitting' -> 'roll')
      where jsonb_typeof(h.facts -> 'appealSitting') = 'object'
  ) r (s) where s ->> 'recused' = 'false' and s ->> 'interest' is distinct from 'none'))
where h.kind = 'case' and not h.card ? 'undeclared'
  and (jsonb_typeof(h.facts -> 'sitting') = 'object' or jsonb_typeof(h.facts -> 'appealSitting') = 'object');
reset role;
