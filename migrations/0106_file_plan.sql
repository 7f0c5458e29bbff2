-- The file plan (danh mục hồ sơ) of a body for a year: the files that its people shall make, approved by its head (NĐ 30/2020/NĐ-CP, Điều 28).
create table file_plan_entry (
  id uuid primary key,
  body_id uuid not null references body,
  year integer not null,
  heading text not null,                     -- the group under which it stands; empty for none
  notation text not null,                    -- number and sign of the file: 01.TH
  title text not null,
  retention text not null,
  keeper_post uuid not null references post, -- who makes the file
  note text not null,
  added_at timestamptz not null,
  added_by uuid references account,
  approved_at timestamptz,                   -- fixed from then on
  approved_by uuid references account
);
create unique index file_plan_notation on file_plan_entry (body_id, year, lower(notation));
