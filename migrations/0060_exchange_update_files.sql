-- Files that an update brings, until the clerk has answered; afterwards they tell what was sent.
create table exchange_file (
  message_id uuid not null references exchange_message,
  position integer not null,
  name text not null,
  file_hash text not null references file on delete cascade,
  warning text,
  replaces text,                             -- SHA-256 of the version whose place it took
  primary key (message_id, position)
);
create index exchange_file_hash on exchange_file (file_hash);

-- A newer version takes the place of a file; the older one stays beside it (role "earlier") and names the place it had.
alter table intake_file add column place integer;
alter table document_file add column place integer;
