-- Files that bear a signature which this server made or checked: an act of signing names one of these, over the bytes it was made over.
create table signed_file (
  matter_id uuid not null references matter,
  hash text not null references file,
  over text not null references file,
  at timestamptz not null,
  primary key (matter_id, hash)
);
