-- Organisation: bodies with dates and successions, persons, posts, accounts, rights, delegation, calendar.

-- A key by which something may be seen: person, post, unit, body, province. Small numbers keep the audience index small.
create table principal (
  id integer generated always as identity primary key,
  kind text not null check (kind in ('person', 'post', 'unit', 'body', 'province')),
  ref_id uuid not null unique
);

-- A body (agency) or a division of one. Immutable id; names, codes and place in the tree change by version.
create table body (
  id uuid primary key,
  kind text not null,                       -- province, department, commune, district, office, party, central, division, organisation …
  is_division boolean not null default false,
  agency_id uuid references body,           -- the body a division belongs to; itself null for agencies
  valid_from date not null,
  valid_until date,                         -- first day on which it no longer exists (half-open)
  archive_keeper_id uuid references body,   -- who keeps the archive of an ended body
  locked boolean not null default false,    -- out of the pickers, history kept
  created_at timestamptz not null default now(),
  check (valid_until is null or valid_until > valid_from)
);

create table body_version (
  body_id uuid not null references body,
  valid_from date not null,
  valid_until date,
  parent_id uuid references body,
  code text not null,                       -- own short code, unique without regard to case
  electronic_code text,                     -- mã định danh điện tử (QĐ 20/2020/QĐ-TTg)
  name text not null,
  short_name text not null,
  sort_key text not null,
  search_text text not null,                -- folded names and abbreviations
  legal_document text,
  primary key (body_id, valid_from),
  check (valid_until is null or valid_until > valid_from)
);
create index body_version_parent on body_version (parent_id);
create index body_version_code on body_version (lower(code));

create table body_succession (
  id uuid primary key,
  on_date date not null,
  kind text not null check (kind in ('create', 'rename', 'merge', 'split', 'abolish', 'move')),
  from_body uuid references body,
  to_body uuid references body,
  legal_document text,
  is_default boolean not null default true  -- of a split: the successor which gets what nobody chose for
);
create index body_succession_from on body_succession (from_body, on_date);

create table person (
  id uuid primary key,
  name text not null,
  sort_key text not null,
  search_text text not null,
  email text,
  phone text,
  created_at timestamptz not null default now()
);

create table position (
  id uuid primary key,
  name text not null,
  is_leader boolean not null default false,
  may_handle boolean not null default true,
  rank integer not null default 100
);

create table post (
  id uuid primary key,
  person_id uuid not null references person,
  body_id uuid not null references body,     -- the agency
  unit_id uuid references body,              -- division inside it
  position_id uuid not null references position,
  title text not null,
  scope text not null check (scope in ('post', 'unit', 'body', 'province')), -- which principals it carries (ENGINE 21)
  valid_from date not null,
  valid_until date,
  check (valid_until is null or valid_until >= valid_from)
);
create index post_person on post (person_id);
create index post_body on post (body_id, unit_id);

create table account (
  id uuid primary key,
  person_id uuid not null references person,
  name text not null,
  password_hash text,                        -- argon2id, PHC string; null: OIDC or first login pending
  must_change_password boolean not null default true,
  one_time_secret_hash text,
  one_time_until timestamptz,
  totp_secret bytea,                         -- sealed
  oidc_issuer text,
  oidc_subject text,
  locked boolean not null default false,
  deleted_at timestamptz,
  lang text not null default 'vi',
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create unique index account_name on account (lower(name));
create unique index account_oidc on account (oidc_issuer, oidc_subject) where oidc_subject is not null;

create table role (
  id uuid primary key,
  code text not null unique,
  name text not null,
  demands_second_factor boolean not null default false
);
create table role_right (
  role_id uuid not null references role on delete cascade,
  right_id text not null,
  primary key (role_id, right_id)
);
create table post_role (
  post_id uuid not null references post,
  role_id uuid not null references role,
  primary key (post_id, role_id)
);
create index post_role_role on post_role (role_id);

-- A ceiling: when a body has rows here, nobody in it or below has more than these rights.
create table ceiling (
  body_id uuid not null references body,
  right_id text not null,
  primary key (body_id, right_id)
);

create table delegation (
  id uuid primary key,
  from_post uuid not null references post,
  to_account uuid not null references account,
  starts_on date not null,
  ends_on date not null,
  note text not null default '',
  rights text[],                             -- null: all rights of the post
  revoked_at timestamptz,
  created_by uuid references account,
  created_at timestamptz not null default now(),
  check (ends_on >= starts_on)
);
create index delegation_to on delegation (to_account);

create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  account_id uuid not null references account,
  acting_post uuid references post,
  acting_delegation uuid references delegation,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  idle_until timestamptz not null,
  ends_at timestamptz not null,
  address text not null,
  browser text not null,
  second_factor_at timestamptz,
  sample_login boolean not null default false,
  ended_at timestamptz
);
create index session_account on session (account_id) where ended_at is null;

create table login_attempt (
  id uuid primary key,
  at timestamptz not null,
  account_name text not null,
  account_id uuid references account,
  address text not null,
  browser text not null,
  outcome text not null                      -- ok, wrong-password, locked, unknown, second-factor, slowed …
);
create index login_attempt_at on login_attempt (at);
create index login_attempt_who on login_attempt (lower(account_name), address, at);

create table api_token (
  id uuid primary key,
  account_id uuid not null references account,
  post_id uuid not null references post,
  name text not null,
  token_hash bytea not null unique,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

-- What the administrator changed in the working calendar; the data of law/ stands below it.
create table calendar_day (
  on_date date primary key,
  kind text not null check (kind in ('off', 'work')),
  name text not null,
  source text not null,
  status text not null check (status in ('official', 'provisional')),
  edition uuid not null
);

-- Figures of law/ overridden by the administrator, by date.
create table rule_override (
  id uuid primary key,
  key text not null,
  amount integer not null,
  unit text not null,
  valid_from date not null,
  valid_until date,
  source text not null,
  made_by uuid references account,
  made_at timestamptz not null default now()
);
create index rule_override_key on rule_override (key, valid_from);

-- Catalogues the administrator edits: document kinds, fields, areas, rooms …
create table catalogue_item (
  id uuid primary key,
  catalogue text not null,
  parent_id uuid references catalogue_item,
  code text not null,
  name text not null,
  sort_order integer not null default 0,
  hidden boolean not null default false,
  unique (catalogue, code)
);

create table setting (
  key text primary key,
  value jsonb not null,
  changed_at timestamptz not null default now(),
  changed_by uuid references account
);

-- What the administrator did: kept in order, never changed.
create table admin_log (
  id uuid primary key,
  at timestamptz not null,
  account_id uuid references account,
  address text,
  act text not null,
  subject text not null,
  detail jsonb not null default '{}'
);
create index admin_log_at on admin_log (at desc);
