-- What somebody wrote to a whole division: found again by its sender.
create index notice_message on notice ((data->>'sender'), at desc) where kind = 'unit.message';
