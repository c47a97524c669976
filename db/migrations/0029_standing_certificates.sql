-- Standing certificates: who certified what about whom, for what, when. The words are sealed under a key of the instance, so that
-- whoever holds the database reads nothing; the same bytes can be made again. Nothing is ever changed here but that the person has
-- seen their copy.
create table standing_certificates (
  id uuid primary key,
  person_id uuid not null references members (id),
  purpose text not null check (length(purpose) between 10 and 300),
  locale text collate "C" not null check (locale in ('vi', 'en')),
  year int not null,
  number int not null check (number > 0),
  label text not null check (length(label) <= 80),
  day date not null,
  pages int not null,
  code text collate "C" not null unique check (code ~ '^([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}$'),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  issued_by uuid not null references members (id),
  issued_at timestamptz not null default clock_timestamp(),
  sealed bytea not null,
  unique (year, number)
);
create index standing_certificates_person on standing_certificates (person_id);
create index standing_certificates_issuer on standing_certificates (issued_by);
alter table standing_certificates enable row level security;
alter table standing_certificates force row level security;

grant create on schema public to duecourse_access;
grant select on standing_certificates to duecourse_access;
create policy access_reads on standing_certificates for select to duecourse_access using (true);
set local role duecourse_access;

-- Whoever serves the bodies of the person's unit, or rules for it. Nobody certifies themselves.
create function may_certify(p_person uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select p_person <> app_actor() and exists (
    select from members m
    join unit_reach r on r.unit_id = m.unit_id
    join role_grants g on g.unit_id = r.ancestor_id
    where m.id = p_person and g.member_id = app_actor() and g.role in ('secretary', 'authority')
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity'))
$$;

-- The facts (ids, codes and days) of the cases whose sanction stands against the person, to who may certify: from these the
-- application takes what is in force. No allegation, no open case and nothing that has ended leaves the database by this.
create function standing_facts(p_person uuid) returns table (facts jsonb) language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select h.facts from case_parts p join heads h on h.stream_id = p.stream_id and h.kind = 'case'
  where p.member_id = p_person and h.facts ->> 'respondentId' = p_person::text
    and h.facts -> 'effect' ->> 'sanction' is not null and h.facts -> 'effect' ->> 'begunOn' is not null
    and h.facts -> 'effect' ->> 'endedOn' is null and may_certify(p_person)
  group by h.stream_id, h.facts
$$;

create function next_standing_number(p_year int) returns int language sql stable security definer
  set search_path = pg_catalog, public
as $$ select coalesce(max(s.number), 0) + 1 from standing_certificates s where s.year = p_year $$;

create or replace function verify_document(p_code text) returns table (kind text, day date, sha256 text, ref text)
  language sql stable security definer set search_path = pg_catalog, public
as $$
  select d.kind, d.day, d.sha256, h.ref from documents d join heads h on h.stream_id = d.stream_id where d.code = p_code
  union all
  select 'standing', s.day, s.sha256, null from standing_certificates s where s.code = p_code
$$;
revoke execute on function may_certify(uuid), standing_facts(uuid), next_standing_number(int) from public;
grant execute on function may_certify(uuid), standing_facts(uuid), next_standing_number(int) to duecourse_app;
reset role;
revoke create on schema public from duecourse_access;

grant select on standing_certificates to duecourse_app;
grant insert (id, person_id, purpose, locale, year, number, label, day, pages, code, sha256, issued_by, sealed)
  on standing_certificates to duecourse_app;
-- The person, who has a copy; who issued it; the auditors of the person's unit, who see that it was and what for.
create policy app_reads on standing_certificates for select to duecourse_app using (
  person_id = (select app_actor()) or issued_by = (select app_actor()) or exists (
    select from members m
    join unit_reach r on r.unit_id = m.unit_id
    join role_grants g on g.unit_id = r.ancestor_id and g.role = 'auditor' and g.member_id = (select app_actor())
    where m.id = standing_certificates.person_id
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')));
create policy app_issues on standing_certificates for insert to duecourse_app with check (
  issued_by = (select app_actor()) and may_certify(person_id));
