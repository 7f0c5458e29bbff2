-- Matters of the rarer processes are found by their process, open or not; the many are found by other ways.
create index matter_process on matter (process) where process not in ('directive', 'van-ban-den');
