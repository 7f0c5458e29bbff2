-- A body may keep registers of its work files: a file takes its number from the one that is chosen.
alter table register drop constraint register_direction_check;
alter table register add constraint register_direction_check check (direction in ('den', 'di', 'du-thao', 'ho-so'));
