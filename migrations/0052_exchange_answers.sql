-- Packages that answer documents of ours are looked for every minute.
create index exchange_message_answers on exchange_message (intake_id) where facts->'document' ? 'answers';
