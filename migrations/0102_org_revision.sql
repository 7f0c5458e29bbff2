-- One key for all that a post's standing follows from (rights, ceilings, names, principals). Whatever changes it gives a new key in the
-- same transaction, so that a standing kept in memory under the key is the one that stands in the tables.
create table org_revision (
  only_row boolean primary key default true check (only_row),
  revision uuid not null default gen_random_uuid()
);
insert into org_revision default values;

create or replace function org_revised() returns trigger language plpgsql as $$
begin
  update org_revision set revision = gen_random_uuid();
  return null;
end $$;

create trigger org_revised after insert or update or delete or truncate on principal for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on body for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on body_version for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on position for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on post for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on role for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on role_right for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on post_role for each statement execute function org_revised();
create trigger org_revised after insert or update or delete or truncate on ceiling for each statement execute function org_revised();
