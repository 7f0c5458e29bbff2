-- Every act writes `fold` anew. Indexes over its contents made PostgreSQL enter the row in every index of the table at each act; what is
-- asked for by index stands in columns of its own, which most acts leave as they are, and pages keep room for the next writing.
drop index matter_extension;
drop index matter_model_year;
drop index matter_model_identity;
alter table matter set (fillfactor = 85);
alter table matter
  add column extension_asked boolean not null generated always as ((fold->'fields'->'extension'->>'dueOn') is not null) stored,
  add column model_year text generated always as (case when process = 'mo-hinh' then fold->'fields'->>'year' end) stored,
  add column model_id text generated always as (case when process = 'mo-hinh' then fold->'fields'->>'modelId' end) stored;
create index matter_extension on matter (process) where open and extension_asked;
-- The register and the yearly figures of a movement ask by year; registrations of one model over the years by the model.
create index matter_model_year on matter (model_year) where process = 'mo-hinh';
create index matter_model_id on matter (model_id) where process = 'mo-hinh';
