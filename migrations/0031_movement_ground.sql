-- Why somebody cannot be proposed for a reward: sealed, opened by one named officer only, each time with a reason.
create table movement_ground (
  id uuid primary key,
  matter_id uuid not null references matter,
  key_id text not null,
  nonce bytea not null,
  cipher bytea not null,
  created_at timestamptz not null,
  created_by uuid not null references account
);
create index movement_ground_matter on movement_ground (matter_id);

create table movement_ground_opened (
  id uuid primary key,
  matter_id uuid not null references matter,
  account_id uuid not null references account,
  reason text not null,
  at timestamptz not null
);
create index movement_ground_opened_matter on movement_ground_opened (matter_id, at desc);
