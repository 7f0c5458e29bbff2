-- Outgoing documents: registers of a body, numbers reserved or cancelled, who was sent what, standard paragraphs, permitted signers.

-- A register (sổ) of a body: which kinds it numbers, and in which period its numbers run.
create table register (
  id uuid primary key,
  body_id uuid not null references body,
  direction text not null check (direction in ('den', 'di', 'du-thao')),
  name text not null,
  series text not null,                      -- key of its rows in number_series
  types text[] not null default '{}',        -- types of document it numbers; empty: every type
  sign text,                                 -- last part of the sign where it is another than the body's (BCĐ, HĐTĐKT)
  advisory text,                             -- advisory body with a series of its own (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3.a)
  period text not null default 'year' check (period in ('year', 'term')),
  term text,                                 -- 2025-2030, for Party documents
  is_default boolean not null default false,
  ended_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references account,
  check ((period = 'term') = (term is not null))
);
create unique index register_name on register (body_id, direction, lower(name)) where ended_at is null;
create unique index register_default on register (body_id, direction) where is_default and ended_at is null;

alter table number_taken add column reserved_at timestamptz;
alter table number_taken add column reserved_by uuid references account;
alter table number_taken add column reserved_reason text;
alter table number_taken add column cancelled_by uuid references account;

-- A document that a unit of this system sent: the issued document it is a copy of.
alter table intake add column from_document uuid references document;
create index intake_from_document on intake (from_document) where from_document is not null;

-- Where an issued document goes, one row for each receiver, in the order of its list.
create table dispatch (
  document_id uuid not null references document,
  position integer not null,
  kind text not null check (kind in ('unit', 'agency', 'person')),
  name text not null,
  body_id uuid references body,              -- of a unit
  code text,                                 -- electronic code of an outside agency
  email text,                                -- of a person
  state text not null check (state in ('waiting', 'sent', 'received', 'refused', 'failed', 'recalled')),
  state_at timestamptz not null,
  error text,
  intake_id uuid references intake,          -- the incoming document it became at the unit
  tracking text,                             -- number of the package at the exchange
  primary key (document_id, position)
);
create index dispatch_waiting on dispatch (kind, state, state_at) where state in ('waiting', 'failed');

-- What became of each sending, kept for ever.
create table dispatch_event (
  document_id uuid not null,
  position integer not null,
  at timestamptz not null,
  state text not null,
  note text,
  foreign key (document_id, position) references dispatch
);
create index dispatch_event_of on dispatch_event (document_id, position, at);

-- Paragraphs that are written again and again: kept by topic, with an owner, until a day.
create table standard_paragraph (
  id uuid primary key,
  body_id uuid not null references body,
  topic text not null,
  text text not null,
  owner_post uuid not null references post,
  valid_until date,
  replaces uuid references standard_paragraph,
  ended_at timestamptz,
  created_at timestamptz not null,
  created_by uuid references account
);
create index standard_paragraph_topic on standard_paragraph (body_id, topic) where ended_at is null;

create table standard_paragraph_use (
  paragraph_id uuid not null references standard_paragraph,
  matter_id uuid not null,
  used_by uuid references account,
  used_at timestamptz not null,
  primary key (paragraph_id, matter_id)
);

-- Who may sign documents of a body. The person, not the post: it goes with them from division to division of the body.
create table permitted_signer (
  body_id uuid not null references body,
  person_id uuid not null references person,
  granted_at timestamptz not null,
  granted_by uuid references account,
  ended_at timestamptz
);
create unique index permitted_signer_once on permitted_signer (body_id, person_id) where ended_at is null;
