-- A giving of so many tasks that it goes in slices: what was asked for in one press, and how far it has come.
create table giving_order (
  id uuid primary key,
  document_id uuid not null references matter,
  account_id uuid not null references account,
  key text not null,
  viewer jsonb not null,
  tasks jsonb not null,
  done integer not null default 0,
  state text not null default 'running' check (state in ('running', 'done', 'stopped')),
  problem jsonb,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  unique (account_id, key)
);
create index giving_order_running on giving_order (document_id) where state = 'running';
