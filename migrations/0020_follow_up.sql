-- Follow-up of directives: what was done in a stretch of days, and where an extension is asked for.
-- Everything that the table of directives counts by stands in the index.
create index matter_closed on matter (process, closed_on) include (outcome, result, holder_body, assigner_post, follower_post, source) where not open;
create index matter_extension on matter (process) where open and (fold->'fields'->'extension'->>'dueOn') is not null;
