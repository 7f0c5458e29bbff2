-- Who put a waiting document aside; null: its sender took it back, or it was put aside before this was kept.
alter table intake add column dropped_by uuid references account (id);
create index intake_dropped on intake (body_id, dropped_at desc) where dropped_at is not null and registered_at is null;
