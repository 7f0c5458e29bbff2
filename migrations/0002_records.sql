-- Records: files by content, documents, numbers.

create table file (
  hash text primary key,                     -- sha-256, hex
  size bigint not null,
  media_type text not null,                  -- as sniffed, not as named
  created_at timestamptz not null
);

-- The typed record of a paper. Incoming and outgoing documents are matters too (same id).
create table document (
  id uuid primary key,
  direction text not null check (direction in ('den', 'di', 'du-thao', 'khac')),
  body_id uuid not null references body,     -- in whose register it stands
  type text,                                 -- name of the type, null where the paper does not say
  type_code text,
  number text,                               -- running number as printed
  symbol text,
  designation text,                          -- 12/2025/NĐ-CP as officially written
  designation_key text,                      -- folded, for look-up and duplicates
  issued_on date,
  place text,
  agency text,
  agency_key text,
  agency_body uuid references body,
  abstract text,
  urgency text not null default 'thuong',
  signatory jsonb,
  recipients jsonb not null default '[]',
  addressees jsonb not null default '[]',
  legal_bases jsonb not null default '[]',
  sections jsonb not null default '[]',
  reading jsonb not null default '{}',       -- field → where found, corrected by whom, or not found
  text_hash text references file,            -- extracted text, kept as a file
  source text not null default 'typed',      -- typed, internal, exchange, file
  created_at timestamptz not null,
  created_by uuid references account
);
create index document_duplicate on document (designation_key, issued_on);
create index document_body on document (body_id, direction, created_at desc);

create table document_file (
  document_id uuid not null references document,
  position integer not null,
  name text not null,
  file_hash text not null references file,
  role text not null default 'original',     -- original, attachment, rendering
  warning text,
  added_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (document_id, position)
);
create index document_file_hash on document_file (file_hash);

create table number_series (
  id uuid primary key,
  key text not null,                         -- so-den, so-di:bao-cao …
  body_id uuid references body,
  period text not null,                      -- 2026, or the term of the committee
  next integer not null default 1,
  gap_free boolean not null default true,
  closed_at timestamptz,
  unique nulls not distinct (key, body_id, period)
);

create table number_taken (
  series_id uuid not null references number_series,
  number integer not null,
  suffix text not null default '',
  matter_id uuid,
  taken_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_reason text,
  primary key (series_id, number, suffix)
);
create index number_taken_matter on number_taken (matter_id);
