-- The box of a secret ballot while it is open: one row, rewritten whole, sealed under a key that is never in PostgreSQL.
-- It says nothing of who or when; it goes when the ballot is counted or void.
create table ballot_boxes (
  ballot_id uuid primary key,
  case_id uuid not null,
  version int not null default 0,
  frozen boolean not null default false,
  sealed bytea not null
);
alter table ballot_boxes enable row level security;
alter table ballot_boxes force row level security;
create policy ballot_boxes_sealed on ballot_boxes to duecourse_app, duecourse_seed using (true) with check (true);
grant select, insert, update, delete on ballot_boxes to duecourse_app, duecourse_seed;
