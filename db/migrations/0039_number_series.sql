-- Where cases are spread over several databases, each gives out numbers of its own, so that none has to ask another when a case is
-- opened: every `step`-th of the year, from `first` on. A database that is alone gives out all of them.
grant create on schema public to duecourse_writer;
create table number_series (
  one boolean primary key default true check (one),
  step int not null check (step > 0),
  first int not null check (first between 1 and step)
);
insert into number_series (step, first) values (1, 1);
alter table number_series enable row level security;
alter table number_series force row level security;
create policy writer_reads on number_series for select to duecourse_writer using (true);
grant select on number_series to duecourse_writer;

set local role duecourse_writer;
-- The next reference of the year. The counter's row stays locked until the case is committed: no gaps.
create or replace function next_ref(p_year int) returns text language plpgsql
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
  select s.first + (v_n - 1) * s.step into strict v_n from number_series s;
  return p_year::text || '-' || lpad(v_n::text, greatest(4, length(v_n::text)), '0');
end $$;
reset role;
revoke create on schema public from duecourse_writer;
