-- E-mail addresses are compared without regard to case. citext is a trusted extension: no superuser is needed.
create extension if not exists citext with schema public;
