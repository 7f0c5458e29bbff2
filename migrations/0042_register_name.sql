-- The database does not know how Vietnamese capitals are written small (its locale is C), so the program writes the key by which
-- two names of a register are the same.
alter table register add column name_key text;
update register set name_key = lower(name);
alter table register alter column name_key set not null;
drop index register_name;
create unique index register_name on register (body_id, direction, name_key) where ended_at is null;
