-- A waiting document that was one more copy of a registered one: the entry to which it was attached.
alter table intake add column attached_to uuid references matter (id);
