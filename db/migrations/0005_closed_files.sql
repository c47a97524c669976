-- The secretary keeps the files of closed cases: holds them and, with the authority, disposes of them.
insert into role_stages (role, stage) values ('secretary', 'resolved');
