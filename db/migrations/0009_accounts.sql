-- Accounts beyond a password: second factors, passkeys, invitations, and an append-only trace of what became of sign-ins
-- and sessions. All of it in schema auth, which the app role may not enter but for that trace, as one person at a time.
alter table auth."user" add column two_factor_enabled boolean not null default false;
-- When its holder last proved who they are: at its beginning, and whenever they are asked again.
alter table auth.session add column confirmed_at timestamptz not null default now();

create table auth.two_factor (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null unique references auth."user" (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table auth.passkey (
  id uuid primary key,
  user_id uuid not null references auth."user" (id) on delete cascade,
  credential_id text not null unique,
  public_key text not null,
  counter bigint not null,
  transports text not null default '',
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  last_used_at timestamptz
);
create index passkey_user on auth.passkey (user_id);

-- A code is known here by its hash only. It opens one account, once, within its time.
create table auth.invitation (
  id uuid primary key,
  code_hash text not null unique,
  member_id uuid not null,
  case_id uuid,
  email text,
  made_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  withdrawn_at timestamptz
);
create index invitation_member on auth.invitation (member_id);

create table auth.sign_in_event (
  id uuid primary key,
  at timestamptz not null default now(),
  member_id uuid not null,
  kind text not null,
  method text,
  session_id uuid,
  address text,
  agent text
);
create index sign_in_event_member on auth.sign_in_event (member_id, at desc);

grant select, insert, update, delete on auth.two_factor, auth.passkey to duecourse_auth;
grant select, insert, update on auth.invitation to duecourse_auth;
-- Nobody changes or removes what happened.
grant insert on auth.sign_in_event to duecourse_auth;
grant usage on schema auth to duecourse_app;
grant select on auth.sign_in_event to duecourse_app;
alter table auth.sign_in_event enable row level security;
alter table auth.sign_in_event force row level security;
create policy auth_writes on auth.sign_in_event for insert to duecourse_auth with check (true);
create policy app_reads on auth.sign_in_event for select to duecourse_app using (
  member_id = (select app_actor()) or exists (
    select from role_grants g where g.member_id = (select app_actor()) and g.role = 'auditor'
      and local_day() between g.valid_from and coalesce(g.valid_to, 'infinity')));

-- The account of a person who is let in for the first time. False where the person or the address has another one.
create function open_account(account uuid, person uuid, address text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public
as $$
begin
  insert into accounts (id, member_id, email) values (account, person, address::citext) on conflict do nothing;
  return exists (select from accounts a where a.id = account and a.member_id = person);
end $$;
revoke execute on function open_account(uuid, uuid, text) from public;
grant execute on function open_account(uuid, uuid, text) to duecourse_auth;
-- It may take a function over only while it may create here.
grant create on schema public to duecourse_access;
alter function open_account(uuid, uuid, text) owner to duecourse_access;
revoke create on schema public from duecourse_access;
grant insert on accounts to duecourse_access;
create policy access_opens on accounts for insert to duecourse_access with check (true);

-- All of a redemption or nothing of it: the code is used up in the moment in which the account opens.
create function auth.redeem_invitation(hash text, account uuid, credential uuid, who text, address text, pass text)
  returns text language plpgsql set search_path = pg_catalog, public
as $$
declare
  one auth.invitation;
begin
  select * into one from auth.invitation i where i.code_hash = hash and i.redeemed_at is null
    and i.withdrawn_at is null and i.expires_at > now() for update;
  if one.id is null then return 'unknown'; end if;
  if exists (select from auth."user" u where u.email = lower(address)) or not open_account(account, one.member_id, lower(address))
    then return 'taken'; end if;
  insert into auth."user" (id, name, email, email_verified) values (account, who, lower(address), one.email is not null);
  insert into auth.account (id, account_id, provider_id, user_id, password)
    values (credential, account::text, 'credential', account, pass);
  update auth.invitation i set redeemed_at = now() where i.id = one.id;
  return 'done';
end $$;
revoke execute on function auth.redeem_invitation(text, uuid, uuid, text, text, text) from public;
grant execute on function auth.redeem_invitation(text, uuid, uuid, text, text, text) to duecourse_auth;
