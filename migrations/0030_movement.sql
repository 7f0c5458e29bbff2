-- Emulation movements. A model of a year is a matter; these only help to find and to count.

-- The register and the yearly figures ask by year.
create index matter_model_year on matter ((fold->'fields'->>'year')) where process = 'mo-hinh';
-- Registrations of one model over the years.
create index matter_model_identity on matter ((fold->'fields'->>'modelId')) where process = 'mo-hinh';

-- Readings of the public page, a number a day: nothing about who read.
create table movement_view (
  model_id uuid not null references matter,
  on_date date not null,
  views integer not null default 0,
  primary key (model_id, on_date)
);
