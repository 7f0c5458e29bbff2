-- Typed facts of tasks, incoming documents, reports and the movement. Columns of `matter` that were worked out for particular functions go.
create table fact_directive (
  matter_id uuid primary key references matter on delete cascade,
  field text,
  progress integer,
  result text,
  late_reason text,
  late_proposal text,
  extension_due_on date,
  extensions integer
);
create index fact_directive_extension on fact_directive (matter_id) where extension_due_on is not null;

create table fact_incoming (
  matter_id uuid primary key references matter on delete cascade,
  number integer,
  type text,
  designation text,
  issued_on date,
  agency text,
  abstract text,
  note text,
  cancel_reason text,
  sent_to jsonb,
  first_sent_on date
);

create table fact_weekly_report (
  matter_id uuid primary key references matter on delete cascade,
  week text,
  snapshot uuid,
  number integer
);
create index fact_weekly_report_snapshot on fact_weekly_report (snapshot);

create table fact_report_request (
  matter_id uuid primary key references matter on delete cascade,
  kind text,
  topic text,
  period_from date,
  period_to date,
  asked_by date,
  snapshot uuid,
  sent_on date,
  has_remedies boolean
);
create index fact_report_request_period on fact_report_request (period_from, period_to);

create table fact_unit_report (
  matter_id uuid primary key references matter on delete cascade,
  figures_of uuid,
  asked_by date
);

create table fact_model (
  matter_id uuid primary key references matter on delete cascade,
  year integer,
  model uuid,
  movement uuid,
  learnt_from uuid,
  kind text,
  field text,
  type text,
  level text,
  place text,
  contact text,
  late boolean,
  stale boolean,
  registered_on date,
  started_on date,
  tenths integer,
  council_session uuid,
  decided boolean,
  decision text,
  decided_on date,
  decided_level text,
  typical boolean,
  proposal_form text,
  story_state text,
  headline text,
  last_result_on date,
  tags jsonb,
  results jsonb,
  resources jsonb,
  rewards jsonb,
  copies jsonb
);
-- The register and the yearly figures of a movement ask by year; registrations of one model over the years by the model.
create index fact_model_year on fact_model (year);
create index fact_model_model on fact_model (model);
create index fact_model_story on fact_model (story_state) where story_state is not null;

create table fact_movement (
  matter_id uuid primary key references matter on delete cascade,
  participation jsonb,
  activities jsonb
);
create table fact_commitment (
  matter_id uuid primary key references matter on delete cascade,
  year integer
);
create table fact_council (
  matter_id uuid primary key references matter on delete cascade,
  held_on date
);

alter table matter drop column extension_asked, drop column model_year, drop column model_id;
