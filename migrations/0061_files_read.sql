-- Attachments that are scans are read too: their words are added to what the registered document is found by, once each.
create table scan_searched (
  document_id uuid not null references document,
  file_hash text not null references scan on delete cascade,
  primary key (document_id, file_hash)
);
create index scan_searched_file on scan_searched (file_hash);
-- Files of what came or changed in these days are looked through every minute.
create index intake_changed on intake (changed_at);

-- What a check of the signatures of a file said, by the bytes: made behind the pages, and again when the trusted roots change.
create table signature_check (
  file_hash text primary key references file on delete cascade,
  verdict text,                              -- null until it was checked for the first time
  report jsonb,                              -- language → the report in words
  trust text,                                -- SHA-256 of the trusted roots it was checked against
  asked_at timestamptz not null,
  checked_at timestamptz,
  failed text                                -- why it could not be checked
);
create index signature_check_open on signature_check (asked_at) where checked_at is null or checked_at < asked_at;
