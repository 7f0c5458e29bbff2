-- A saved filter keeps the address of a list of matters; null: of one's own work, as before.
alter table saved_filter add column list text;
