-- Scans being read: one row a file, whoever sent it in, so that the same file is read once.
create table scan (
  file_hash text primary key,                -- no reference: the row of a file that was refused as secret outlives it
  state text not null check (state in ('waiting', 'reading', 'read', 'failed', 'stopped', 'secret')),
  attempts integer not null default 0,       -- begun and not ended: a scan that takes the server along is given up
  page integer,                              -- being read now, from 1
  pages integer,
  share real not null default 0,             -- of the whole, 0–1
  problem jsonb,                             -- why it failed: code and data
  text_hash text references file,            -- what was read, pages parted by form feeds
  result jsonb,                              -- confidence, and of each page where its text comes from
  asked_at timestamptz not null,
  beat_at timestamptz not null,              -- last sign of life of the reading
  done_at timestamptz
);
create index scan_open on scan (asked_at) where state in ('waiting', 'reading');

-- Pages read so far: shown meanwhile, taken over when the reading goes on after a restart, dropped at its end.
create table scan_page (
  file_hash text not null references scan on delete cascade,
  number integer not null,
  page jsonb not null,
  primary key (file_hash, number)
);
