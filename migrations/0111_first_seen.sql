-- When an account first opened a matter; `at` moves on with every new act it sees.
alter table seen add column first_at timestamptz;
