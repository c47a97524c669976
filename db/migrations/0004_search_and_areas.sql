-- Search without regard to accents. unaccent is a trusted extension: no superuser is needed.
create extension if not exists unaccent with schema public;
grant execute on function unaccent(text) to duecourse_app;

-- Areas: single states in which a role has business that it has not in the rest of the stage.
insert into role_stages (role, stage) values
  ('supervisor', 'service'), ('supervisor', 'appeal'), ('supervisor', 'enforcement'), ('supervisor', 'restoration'),
  ('secretary', 'service'), ('secretary', 'appeal'), ('secretary', 'enforcement'), ('secretary', 'restoration'),
  ('authority', 'appeal'),
  ('enforcing', 'enforcement'), ('enforcing', 'restoration');
delete from role_stages where role = 'enforcing' and stage in ('discipline', 'resolved');
