-- The ledger: every entry of the record in the order of the feed, as the leaf of one Merkle tree (RFC 6962). A leaf is what the
-- entry committed to when it was written; nothing personal is here, and nothing of this is ever changed but by growing.
create table ledger_leaves (
  leaf_index bigint primary key check (leaf_index >= 0),
  "position" bigint not null unique,
  leaf bytea not null check (octet_length(leaf) = 32)
);
-- From a commitment, such as a receipt or a document shows, to where it stands.
create index ledger_leaves_leaf on ledger_leaves using hash (leaf);

-- The tree as tiles of up to 256 hashes (C2SP tlog-tiles); only the last of each level may be shorter, and grows in place.
create table ledger_tiles (
  level smallint not null check (level between 0 and 5),
  index bigint not null check (index >= 0),
  hashes bytea not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
  primary key (level, index)
);
-- Hashes do not get smaller by compression.
alter table ledger_tiles alter column hashes set storage external;

-- How far the record has been read into the tree. Whoever moves it on must have read it from there.
create table ledger_head (
  one boolean primary key default true check (one),
  size bigint not null default 0,
  xid xid8 not null default '0',
  "position" bigint not null default 0
);
insert into ledger_head default values;

-- What the log has signed: its size and root. Of one size there is one root.
create table ledger_checkpoints (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null check (length(note) <= 4000),
  at timestamptz not null default clock_timestamp()
);

-- Under which checkpoints a witness put its name, and when by its own clock. The newest of each size is kept.
create table ledger_cosignatures (
  size bigint not null references ledger_checkpoints (size),
  witness text collate "C" not null check (length(witness) <= 200),
  at timestamptz not null,
  line text not null check (length(line) <= 400),
  primary key (size, witness)
);

-- Up to which size each witness has seen the log, and which node asked it last.
create table ledger_witnesses (
  name text collate "C" primary key check (length(name) <= 200),
  size bigint not null default 0,
  asked_at timestamptz not null default '-infinity'
);

do $$ declare t text; begin
  foreach t in array array['ledger_leaves', 'ledger_tiles', 'ledger_head', 'ledger_checkpoints', 'ledger_cosignatures',
    'ledger_witnesses'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy feed_keeps on %I to duecourse_feed using (true) with check (true)', t);
  end loop;
end $$;

grant select, insert on ledger_leaves, ledger_checkpoints to duecourse_feed;
grant select, insert, update (hashes) on ledger_tiles to duecourse_feed;
grant select, update on ledger_head to duecourse_feed;
grant select, insert, update (at, line) on ledger_cosignatures to duecourse_feed;
grant select, insert, update on ledger_witnesses to duecourse_feed;

-- Whoever checks the record against the ledger reads both, sealed as they are; the keys are not in the database.
do $$ declare t text; begin
  foreach t in array array['ledger_leaves', 'ledger_tiles', 'ledger_head', 'ledger_checkpoints', 'ledger_cosignatures',
    'case_entries', 'case_payloads', 'case_keys', 'heads'] loop
    execute format('grant select on %I to duecourse_audit', t);
    execute format('create policy audit_reads on %I for select to duecourse_audit using (true)', t);
  end loop;
end $$;
