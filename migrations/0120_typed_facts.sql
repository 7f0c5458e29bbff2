-- Typed facts: what is listed, filtered and counted of a kind of matter, a row a matter, written with the act that changes it. The columns are
-- declared by the process; by which declaration the rows of a table were made stands here. Rows of matters opened before are made by the
-- server when it starts, from their states.
create table fact_table (
  name text primary key,
  declared text not null,
  filled_at timestamptz not null
);

create table fact_outgoing (
  matter_id uuid primary key references matter on delete cascade,
  type text,
  number integer,
  designation text,
  issued_on date,
  sent_on date,
  recalled_reason text,
  issuer uuid,
  signer uuid,
  signer_name text,
  level text,
  level_post uuid,
  levels jsonb,
  returns integer,
  turn_post uuid,
  turn_body uuid,
  co_signers jsonb,
  posted jsonb,
  copy_uses jsonb
);
create index fact_outgoing_number on fact_outgoing (number);
create index fact_outgoing_turn on fact_outgoing (turn_post) where turn_post is not null;
create index fact_outgoing_seal on fact_outgoing (turn_body) where turn_body is not null;

create table fact_work_file (
  matter_id uuid primary key references matter on delete cascade,
  progress integer,
  documents uuid[],
  plan_number text
);
create index fact_work_file_plan on fact_work_file (lower(plan_number));
