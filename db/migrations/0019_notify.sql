-- What a person is told of: that something happened in a case of theirs or is due in it. Kinds, days and keys; no content, no
-- name. It is written by whoever tails the record (the feed role), and shown only while the person may see the case.
create table notifications (
  id bigint primary key generated always as identity,
  person_id uuid not null,
  stream_id uuid not null,
  kind text collate "C" not null check (length(kind) <= 40),
  -- What of the stream it is about, so that it is told once however often it is found.
  about text collate "C" not null check (length(about) <= 200),
  at timestamptz not null default clock_timestamp(),
  due_key text collate "C" check (length(due_key) <= 80),
  article text check (length(article) <= 40),
  due_day date,
  -- In the list and in the digest, and not in the count of the bell.
  quiet boolean not null default false,
  read_at timestamptz,
  unique (person_id, stream_id, about)
);
create index notifications_person on notifications (person_id, id);
create index notifications_unread on notifications (person_id) where read_at is null;
create index notifications_at on notifications (at);

-- How one wants to be told. What is not here has the default of its kind.
create table notify_choices (
  person_id uuid not null,
  kind text collate "C" not null check (length(kind) <= 40),
  way text collate "C" not null check (way in ('app', 'digest', 'off')),
  primary key (person_id, kind)
);
create table notify_settings (
  person_id uuid primary key,
  mail boolean not null,
  -- Working days before a deadline on which one is reminded.
  lead_days int[] not null check (cardinality(lead_days) <= 5 and 0 <= all (lead_days) and 30 >= all (lead_days))
);
insert into installation (key, value) values ('leadDays', '{3,1}') on conflict do nothing;

-- How far the record has been read for this, by whichever node was first; and when deadlines were last gone through.
create table notify_cursor (
  one boolean primary key default true check (one),
  epoch text,
  xid xid8,
  "position" bigint,
  reminded_at timestamptz not null default '-infinity'
);
insert into notify_cursor default values;

-- Secret addresses of a person's own calendar. Of the secret its hash alone is here.
create table calendar_links (
  id uuid primary key,
  person_id uuid not null,
  hash bytea not null unique check (octet_length(hash) = 32),
  made_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz
);
create index calendar_links_person on calendar_links (person_id);

-- One digest a person and day. `handed_at` is set before it is given to the mail server: what has been is never sent again.
create table digests (
  person_id uuid not null,
  day date not null,
  attempts int not null default 0,
  next_try_at timestamptz not null default clock_timestamp(),
  handed_at timestamptz,
  -- Sent, or found to have nothing to say.
  done_at timestamptz,
  primary key (person_id, day)
);

do $$ declare t text; begin
  foreach t in array array['notifications', 'notify_choices', 'notify_settings', 'notify_cursor', 'calendar_links',
    'digests'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

grant select, update (read_at) on notifications to duecourse_app;
grant select, insert, update, delete on notify_choices, notify_settings to duecourse_app;
grant select, insert (id, person_id, hash), update (revoked_at) on calendar_links to duecourse_app;
create policy app_reads on notifications for select to duecourse_app using (
  person_id = (select app_actor()) and exists (select from heads h where h.stream_id = notifications.stream_id));
create policy app_marks on notifications for update to duecourse_app using (
  person_id = (select app_actor()) and exists (select from heads h where h.stream_id = notifications.stream_id));
create policy app_keeps on notify_choices to duecourse_app
  using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
create policy app_keeps on notify_settings to duecourse_app
  using (person_id = (select app_actor())) with check (person_id = (select app_actor()));
create policy app_keeps on calendar_links to duecourse_app
  using (person_id = (select app_actor())) with check (person_id = (select app_actor()));

grant select, insert, delete on notifications to duecourse_feed;
grant select on notify_choices, notify_settings, emergency_decisions to duecourse_feed;
grant select, update on notify_cursor to duecourse_feed;
grant select, insert, update, delete on digests to duecourse_feed;
create policy feed_tells on notifications to duecourse_feed using (true) with check (true);
create policy feed_reads on notify_choices for select to duecourse_feed using (true);
create policy feed_reads on notify_settings for select to duecourse_feed using (true);
create policy feed_reads on emergency_decisions for select to duecourse_feed using (true);
create policy feed_moves on notify_cursor to duecourse_feed using (true) with check (true);
create policy feed_sends on digests to duecourse_feed using (true) with check (true);

-- Whose calendar a secret address is, while it stands and its owner has an account.
grant create on schema public to duecourse_access;
grant select on calendar_links to duecourse_access;
create policy access_finds on calendar_links for select to duecourse_access using (true);
set local role duecourse_access;
create function calendar_owner(secret_hash bytea) returns uuid language sql stable security definer
  set search_path = pg_catalog, public
as $$
  select a.id from calendar_links l join accounts a on a.member_id = l.person_id and a.status = 'active'
  where l.hash = secret_hash and l.revoked_at is null
$$;
revoke execute on function calendar_owner(bytea) from public;
grant execute on function calendar_owner(bytea) to duecourse_app;
reset role;
revoke create on schema public from duecourse_access;
