-- Casework: the one engine.

create table matter (
  id uuid primary key,
  process text not null,
  version integer not null,
  code text not null unique,
  title text not null,
  state text not null,
  open boolean not null,
  outcome text check (outcome in ('done', 'void')),
  holder_body uuid not null references body,
  holder_unit uuid references body,
  holder_post uuid references post,
  assigner_post uuid references post,
  follower_post uuid references post,
  source text,
  source_document uuid references document,
  secrecy text not null,
  urgency text not null,
  parent_id uuid references matter,
  received_on date not null,
  due_on date,
  due_at timestamptz,
  original_due_on date,
  paused boolean not null default false,
  waiting boolean not null default false,    -- waiting for a decision: not overdue
  submitted_on date,
  closed_on date,
  result text check (result in ('in-time', 'late')), -- timeliness of what is done
  last_seq integer not null,
  last_hash bytea not null,
  fold jsonb not null,                       -- MatterState: a cache of the fold over the acts
  opened_at timestamptz not null,
  changed_at timestamptz not null
);
create index matter_parent on matter (parent_id) where parent_id is not null;
create index matter_source on matter (source_document) where source_document is not null;
create index matter_open_due on matter (process, due_on) where open;
create index matter_holder on matter (holder_body, process, due_on) where open;

create table act (
  matter_id uuid not null references matter deferrable initially deferred,
  seq integer not null,
  kind text not null,
  recorded_at timestamptz not null,
  effective_on date not null,
  account_id uuid references account,        -- null: system
  actor text not null,                       -- account:<id> or system:<rule>
  post_id uuid references post,
  on_behalf_of uuid references delegation,
  input text not null,                       -- canonical text; sealed fields are commitments
  change text not null,                      -- canonical text: what the fold applies
  from_state text,
  to_state text not null,
  schema_version integer not null,
  cause_matter uuid,
  cause_seq integer,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (matter_id, seq)
);
create index act_recorded on act (recorded_at);

-- Files that came with an act: evidence, products. Never removed; a withdrawn one stays listed with its reason.
create table act_file (
  matter_id uuid not null references matter deferrable initially deferred,
  seq integer not null,
  position integer not null,
  name text not null,
  file_hash text not null references file,
  kind text not null default 'evidence',
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (matter_id, seq, position)
);
create index act_file_hash on act_file (file_hash);

-- Sealed or personal input: the act holds only a salted commitment.
create table secret (
  matter_id uuid not null references matter,
  seq integer not null,
  field text not null,
  key_id text not null,
  nonce bytea not null,
  cipher bytea not null,
  primary key (matter_id, seq, field)
);

-- Running time limits, for the daily scan and for recalculation. A projection of the fold.
create table clock (
  matter_id uuid not null references matter,
  name text not null,
  started_seq integer not null,
  is_main boolean not null,
  rule text not null,
  started_on date not null,
  due_on date,
  due_at timestamptz,
  original_due_on date,
  paused boolean not null default false,
  ended_on date,
  result text,
  primary key (matter_id, name, started_seq)
);
create index clock_running on clock (due_on) where ended_on is null;

-- The index is the permission. Rewritten only when seats, secrecy, due date or open change.
create table audience (
  principal integer not null references principal,
  matter_id uuid not null references matter,
  process text not null,
  open boolean not null,
  lane text not null,
  roles text[] not null,
  state text not null,
  due_on date not null default 'infinity',   -- infinity: no due date; keeps the keyset simple
  changed_at timestamptz not null,
  primary key (principal, matter_id)
);
create index audience_inbox on audience (principal, lane, due_on, matter_id) where open;
create index audience_process on audience (principal, process, lane, due_on, matter_id) where open;
create index audience_matter on audience (matter_id);
create index audience_closed on audience (principal, process, changed_at desc, matter_id) where not open;

create table matter_text (
  matter_id uuid primary key references matter,
  principals integer[] not null,
  folded tsvector not null,
  exact tsvector not null,
  designation text,                          -- folded code and document numbers
  changed_at timestamptz not null
);
create index matter_text_search on matter_text using gin (principals, folded);
create index matter_text_designation on matter_text (designation text_pattern_ops);

create table flow (
  id bigint generated always as identity primary key,
  matter_id uuid not null references matter,
  seq integer not null,
  process text not null,
  kind text not null check (kind in ('opened', 'in', 'out', 'due-changed', 'submitted', 'sent-back', 'done', 'void', 'reopened')),
  recorded_at timestamptz not null,
  effective_on date not null,
  body uuid not null,
  assigner uuid,
  follower uuid,
  source text,
  due_on date,
  original_due_on date,
  result text,
  dims text[] not null default '{}'          -- for in/out: which dimensions moved (body, assigner, follower, source)
);
create index flow_process_time on flow (process, recorded_at);
create index flow_matter on flow (matter_id);

create table link (
  from_matter uuid not null references matter,
  to_matter uuid not null references matter,
  kind text not null,
  created_at timestamptz not null,
  primary key (from_matter, to_matter, kind)
);
create index link_to on link (to_matter);

-- Once-only: the key is issued in the rendered form.
create table act_key (
  account_id uuid not null references account,
  key text not null,
  input_hash bytea not null,
  result jsonb not null,
  created_at timestamptz not null,
  primary key (account_id, key)
);

create table draft (
  id uuid primary key,
  account_id uuid not null references account,
  post_id uuid,
  subject text not null,                     -- matter id or page
  act text not null,
  base_seq integer,
  key_id text,
  cipher bytea not null,                     -- sealed answers
  nonce bytea not null,
  saved_at timestamptz not null,
  unique nulls not distinct (account_id, post_id, subject, act)
);

create table seen (
  account_id uuid not null references account,
  matter_id uuid not null references matter,
  seq integer not null,
  at timestamptz not null,
  primary key (account_id, matter_id)
);
create table snooze (
  account_id uuid not null references account,
  matter_id uuid not null references matter,
  until date not null,
  primary key (account_id, matter_id)
);
create table star (
  account_id uuid not null references account,
  matter_id uuid not null references matter,
  note text not null default '',
  primary key (account_id, matter_id)
);
create table saved_filter (
  id uuid primary key,
  account_id uuid not null references account,
  shared_body uuid references body,
  name text not null,
  query text not null,
  position integer not null default 0
);

create table notice (
  id uuid primary key,
  principal integer not null references principal,
  kind text not null,
  matter_id uuid references matter,
  data jsonb not null,
  at timestamptz not null
);
create index notice_who on notice (principal, at desc);
create table notice_read (
  account_id uuid not null references account,
  notice_id uuid not null references notice,
  at timestamptz not null,
  primary key (account_id, notice_id)
);

-- Reminders and rises, each once.
create table clock_step (
  matter_id uuid not null references matter,
  clock text not null,
  step text not null,                        -- remind-7, remind-3, remind-1, overdue, rise-head, rise-chief, rise-chairman
  due_on date not null,
  at timestamptz not null,
  primary key (matter_id, clock, step, due_on)
);

-- The record of what leaves.
create table outbox (
  id uuid primary key,
  kind text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  last_error text,
  done_at timestamptz,
  failed_at timestamptz
);
create index outbox_waiting on outbox (due_at) where done_at is null and failed_at is null;

create table anchor (
  id integer generated always as identity primary key,
  at timestamptz not null,
  from_at timestamptz,
  acts integer not null,
  root bytea not null,
  prev_hash bytea not null,
  hash bytea not null
);

-- Frozen figures and lists with their files.
create table snapshot (
  id uuid primary key,
  kind text not null,                        -- weekly-review …
  body_id uuid not null references body,
  period text not null,                      -- 2026-W47
  from_at timestamptz not null,
  to_at timestamptz not null,
  frozen_at timestamptz not null,
  frozen_by uuid references account,
  figures text not null,                     -- canonical text
  hash bytea not null,
  issued_hash bytea,
  matter_id uuid references matter,
  unique (kind, body_id, period)
);
create table snapshot_row (
  snapshot_id uuid not null references snapshot,
  list text not null,                        -- open, new, done, void, overdue, due-next, extended, returned …
  position integer not null,
  matter_id uuid not null references matter,
  row text not null,                         -- canonical text as it stood
  primary key (snapshot_id, list, position)
);
create index snapshot_row_matter on snapshot_row (snapshot_id, list, matter_id);
create table snapshot_file (
  snapshot_id uuid not null references snapshot,
  name text not null,
  file_hash text not null references file,
  renderer text not null,
  primary key (snapshot_id, name)
);

create table read_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_id uuid not null,
  matter_id uuid not null,
  what text not null,
  reason text
);
create index read_log_matter on read_log (matter_id, at);

create table job_run (
  id uuid primary key,
  job text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  detail jsonb
);
create index job_run_job on job_run (job, started_at desc);
