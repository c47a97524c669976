-- Search without regard to accents. unaccent is a trusted extension: no superuser is needed.
create extension if not exists unaccent with schema public;
grant execute on function unaccent(text) to duecourse_app;
