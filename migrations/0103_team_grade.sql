-- What the members of a team may do with the matters of a process beyond their own parts (ADR 13). A row is never changed but to end it:
-- the rows together are the history of who set what. Each is a principal of its own, which its members carry while it is in force.
create table team_grade (
  id uuid primary key,
  process text not null,
  team uuid not null references body,
  grade text not null check (grade in ('summary', 'read', 'write', 'owner', 'admin')),
  reason text not null,
  set_by uuid not null references account,
  set_at timestamptz not null,
  ended_by uuid references account,
  ended_at timestamptz,
  end_reason text,
  -- How far its rows have been written into `audience`: of so many so many, down to that matter, and when they stood.
  spread_all integer,
  spread_done integer not null default 0,
  spread_to uuid,
  spread_at timestamptz,
  check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);
create unique index team_grade_in_force on team_grade (process, team) where ended_at is null;
create index team_grade_team on team_grade (team) where ended_at is null;

alter table principal drop constraint principal_kind_check;
alter table principal add constraint principal_kind_check check (kind in ('person', 'post', 'unit', 'body', 'province', 'grade'));

create trigger org_revised after insert or update of ended_at or delete or truncate on team_grade for each statement execute function org_revised();
