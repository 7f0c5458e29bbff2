-- Exchange over an axis (trục liên thông): connections of bodies, the directory of agencies, what went out and came in, what was said of it.

-- A body's connection to a gateway. Its secrets are sealed; one connection of a body is active at a time.
create table exchange_link (
  id uuid primary key,
  body_id uuid not null references body,
  environment text not null check (environment in ('thu-nghiem', 'chinh-thuc')),
  code text not null,                        -- electronic code the body sends and receives under
  base_url text not null,
  system_id text not null,
  username text not null,
  application_code text not null default '',
  key_id text not null,
  nonce bytea not null,
  cipher bytea not null,                     -- secret key and password, sealed
  active boolean not null default false,
  checked_at timestamptz,
  check_error text,
  pulled_to date,                            -- everything that arrived before this day is here
  created_at timestamptz not null,
  created_by uuid references account
);
create unique index exchange_link_active on exchange_link (body_id) where active;

-- Agencies on the axis, as its directory or a package named them. Those known from a package alone wait to be confirmed.
create table exchange_agency (
  code text primary key,                     -- in the order of QĐ 20/2020/QĐ-TTg, whichever form it came in
  given_code text not null,                  -- as it is written in packages
  name text not null,
  search text not null,                      -- folded, for look-up
  parent text,
  source text not null check (source in ('truc', 'goi-tin', 'nhap')),
  active boolean not null,
  seen_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by uuid references account
);

-- Every message, either way: a document with its business, or a status.
create table exchange_message (
  id uuid primary key,
  link_id uuid not null references exchange_link,
  direction text not null check (direction in ('den', 'di')),
  type text not null check (type in ('edoc', 'status')),
  gateway_id text,
  document_key text,                         -- id of the document on the axis; null while the message could not be read
  business text,                             -- new, recall, update, replace
  from_code text not null,
  to_code text not null,
  document_id uuid references document,      -- the issued document that went out
  position integer,                          -- its receiver
  intake_id uuid references intake,          -- the incoming document that it became
  facts jsonb not null default '{}',         -- what the header said
  sha256 text,                               -- of the whole message as it went
  state text not null check (state in ('cho', 'dang', 'xong', 'loi', 'tu-choi')),
  error text,
  tries integer not null default 0,
  at timestamptz not null,
  done_at timestamptz,
  decision text check (decision in ('dong-y', 'tu-choi')),   -- what the clerk answered to a recall, an update, a replacement
  decided_at timestamptz,
  decided_by uuid references account,
  reason text
);
create unique index exchange_message_gateway on exchange_message (link_id, direction, gateway_id) where gateway_id is not null;
create unique index exchange_message_once on exchange_message (link_id, document_key, from_code)
  where direction = 'den' and type = 'edoc' and business = 'new' and state = 'xong';
create index exchange_message_list on exchange_message (link_id, direction, at desc);
create index exchange_message_document on exchange_message (document_id, position) where document_id is not null;
create index exchange_message_intake on exchange_message (intake_id) where intake_id is not null;

-- What sender and receivers said of a document. Each thing once; order of arrival does not matter.
create table exchange_status (
  id uuid primary key,
  link_id uuid not null references exchange_link,
  document_key text not null,
  other_code text not null,                  -- the agency at the other end
  said_by text not null check (said_by in ('minh', 'ho')),
  code text not null,
  description text not null,
  at timestamptz not null,                   -- as the message says
  recorded_at timestamptz not null,
  sent_at timestamptz,                       -- for what this office said
  error text,
  message_id uuid references exchange_message,
  unique (link_id, document_key, other_code, said_by, code, at)
);
