-- Signing: remote services, keys of people and bodies, requests to sign.

-- A service that keeps signing keys elsewhere. At most one is in use; without one, keys kept here are used.
create table signing_service (
  id uuid primary key,
  name text not null,
  url text not null,
  key_id text not null,                      -- sealed: what lets this office in
  nonce bytea not null,
  cipher bytea not null,
  active boolean not null default false,
  tried_at timestamptz,
  tried_error text,
  ended_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references account
);
create unique index signing_service_one on signing_service (active) where active;

-- A key of a person or of a body (its seal): a PKCS#12 file kept here, sealed and still under its own password; or a name at the service.
create table signing_key (
  id uuid primary key,
  person_id uuid references person,
  body_id uuid references body,
  service_id uuid references signing_service,
  credential text,
  key_id text,
  nonce bytea,
  cipher bytea,
  subject text not null,
  issuer text not null,
  serial text not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  picture text references file,              -- PNG: the handwritten signature in blue, the seal in red
  ended_at timestamptz,
  added_at timestamptz not null,
  added_by uuid references account,
  check ((person_id is null) <> (body_id is null)),
  check ((service_id is null) = (cipher is not null))
);
create index signing_key_person on signing_key (person_id) where ended_at is null;
create index signing_key_body on signing_key (body_id) where ended_at is null;

-- One asking of a signer for one file. It ends by itself after three minutes, whether or not a page is open.
create table signing_request (
  id uuid primary key,
  matter_id uuid not null references matter,
  account_id uuid not null references account,
  post_id uuid not null references post,
  signing_key_id uuid not null references signing_key,
  signed_over text not null references file, -- the bytes that were approved
  state text not null check (state in ('waiting', 'done', 'failed', 'cancelled', 'expired')),
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  operation text,
  failure text,
  prepared jsonb not null,                   -- the file with room for the signature, what is signed, the certificates
  result text references file
);
create index signing_request_open on signing_request (expires_at) where state = 'waiting';
create index signing_request_account on signing_request (account_id, started_at desc);
create unique index signing_request_one on signing_request (matter_id) where state = 'waiting';
