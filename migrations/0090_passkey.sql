-- Passkeys (WebAuthn): a second factor, or both factors at once where the device asks for its PIN or a finger.
create table passkey (
  id uuid primary key,
  account_id uuid not null references account,
  credential_id bytea not null unique,
  public_key bytea not null,                -- COSE
  counter bigint not null,                  -- of signatures; a smaller one than before is a copy
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account on passkey (account_id);

-- Challenges that have been answered: each counts once. Rows are dropped once they could not be answered any more.
create table passkey_answer (
  challenge bytea primary key,
  until timestamptz not null
);

alter table session drop constraint session_via_check;
alter table session add constraint session_via_check check (via in ('password', 'oidc', 'sample', 'passkey'));
