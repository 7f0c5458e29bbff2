-- Follow-up of directives: what was done in a stretch of days, and where an extension is asked for.
create index matter_closed on matter (process, closed_on) where not open;
create index matter_extension on matter (process) where open and (fold->'fields'->'extension'->>'dueOn') is not null;
