-- Ways in beside a password: passkeys and single sign-on. What was asked of a browser and is not answered yet, what a session
-- was begun with, and that a closed account has no session. Also how a node notices at once that the directory changed.
alter table auth.session add column passkey_id uuid, add column provider text;

-- Asked once, answered once, within its time, on whichever node. The secret that an answer brings back is here as a hash.
create table auth.challenge (
  secret_hash text primary key,
  kind text not null check (kind in ('passkeyAdded', 'passkeySignIn', 'passkeyConfirm', 'singleSignOn')),
  body jsonb not null default '{}',
  expires_at timestamptz not null
);
create index challenge_expires on auth.challenge (expires_at);
grant select, insert, delete on auth.challenge to duecourse_auth;

-- Takes a passkey or a link to a provider away, unless nothing else would lead into the account. One at a time: two devices
-- must not take each other's last way. `served` is the provider that can be signed in by at present.
create function auth.remove_way_in(holder uuid, way uuid, served text) returns text
  language plpgsql set search_path = pg_catalog, public
as $$
declare
  ways uuid[];
begin
  perform from auth."user" u where u.id = holder for update;
  select array_agg(w.id) into ways from (
    select k.id from auth.passkey k where k.user_id = holder
    union all
    select a.id from auth.account a where a.user_id = holder
      and (a.password is not null or a.provider_id = served)) w;
  if not exists (select from auth.passkey k where k.id = way and k.user_id = holder
    union all select from auth.account a where a.id = way and a.user_id = holder and a.provider_id <> 'credential')
    then return 'absent'; end if;
  if not exists (select from unnest(ways) one where one <> way) then return 'last'; end if;
  delete from auth.passkey k where k.id = way and k.user_id = holder;
  delete from auth.account a where a.id = way and a.user_id = holder and a.provider_id <> 'credential';
  return 'done';
end $$;
revoke execute on function auth.remove_way_in(uuid, uuid, text) from public;
grant execute on function auth.remove_way_in(uuid, uuid, text) to duecourse_auth;

-- As `auth.redeem_invitation`, for whoever has proved to a provider who they are instead of choosing a password.
create function auth.redeem_by_provider(
  hash text, account uuid, credential uuid, who text, address text, provider text, subject text)
  returns text language plpgsql set search_path = pg_catalog, public
as $$
declare
  one auth.invitation;
begin
  select * into one from auth.invitation i where i.code_hash = hash and i.redeemed_at is null
    and i.withdrawn_at is null and i.expires_at > now() for update;
  if one.id is null then return 'unknown'; end if;
  if exists (select from auth."user" u where u.email = lower(address))
    or exists (select from auth.account a where a.provider_id = provider and a.account_id = subject)
    or not open_account(account, one.member_id, lower(address))
    then return 'taken'; end if;
  insert into auth."user" (id, name, email, email_verified) values (account, who, lower(address), true);
  insert into auth.account (id, account_id, provider_id, user_id) values (credential, subject, provider, account);
  update auth.invitation i set redeemed_at = now() where i.id = one.id;
  return 'done';
end $$;
revoke execute on function auth.redeem_by_provider(text, uuid, uuid, text, text, text, text) from public;
grant execute on function auth.redeem_by_provider(text, uuid, uuid, text, text, text, text) to duecourse_auth;

-- An account that is closed has no session, and none comes back when it is opened again.
create function end_sessions_of_closed() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  delete from auth.session s where s.user_id = new.id;
  return null;
end $$;
grant usage on schema auth to duecourse_access;
grant select (user_id), delete on auth.session to duecourse_access;

-- Which transactions changed the directory. A node asks for those that its copy has not seen: exact whatever the order in
-- which they commit, and cheap enough to ask several times a second.
create table directory_changes (
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now()
);
create index directory_changes_xid on directory_changes (xid);
create index directory_changes_at on directory_changes (at);
create function note_directory_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public
as $$
begin
  insert into directory_changes default values;
  -- Whoever tidies at the same moment does not wait.
  delete from directory_changes where ctid in (
    select ctid from directory_changes where at < now() - interval '1 hour' limit 100 for update skip locked);
  return null;
end $$;
alter table directory_changes enable row level security;
alter table directory_changes force row level security;
create policy access_keeps on directory_changes to duecourse_access using (true) with check (true);
create policy feed_reads on directory_changes for select to duecourse_feed using (true);
grant select, insert, update, delete on directory_changes to duecourse_access;
grant select on directory_changes to duecourse_feed;

-- Made while the functions are still the migrator's, who need not be a superuser.
create trigger accounts_closed after update of status on accounts
  for each row when (new.status <> 'active') execute function end_sessions_of_closed();
create trigger units_changed after insert or update or delete on units
  for each statement execute function note_directory_change();
create trigger members_changed after insert or update or delete on members
  for each statement execute function note_directory_change();
create trigger accounts_changed after insert or update or delete on accounts
  for each statement execute function note_directory_change();
create trigger role_grants_changed after insert or update or delete on role_grants
  for each statement execute function note_directory_change();
create trigger relations_changed after insert or update or delete on relations
  for each statement execute function note_directory_change();

revoke execute on function end_sessions_of_closed(), note_directory_change() from public;
grant create on schema public to duecourse_access;
alter function end_sessions_of_closed() owner to duecourse_access;
alter function note_directory_change() owner to duecourse_access;
revoke create on schema public from duecourse_access;
