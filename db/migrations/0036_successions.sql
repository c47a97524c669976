-- How the log came by another signing key: what the old key and the new one both signed, in the order in which they followed. Written
-- when the instance's secret is changed, by whoever owns the database; nodes read it and hand it to whoever asks.
create table ledger_successions (
  number int primary key check (number > 0),
  note text not null check (length(note) <= 4000),
  at timestamptz not null default clock_timestamp()
);
alter table ledger_successions enable row level security;
alter table ledger_successions force row level security;
create policy feed_reads on ledger_successions for select to duecourse_feed using (true);
create policy audit_reads on ledger_successions for select to duecourse_audit using (true);
grant select on ledger_successions to duecourse_feed, duecourse_audit;
