-- A link is made by an act of one of its two matters, in whose state it stands, so that the proof of the chain covers it. Null: made before, or
-- the opening act of the second matter names the first as its cause.
alter table link add column by_matter uuid references matter;
create index link_by on link (by_matter) where by_matter is not null;
