-- Reminders and rises of matters other than tasks have figures of their own: where an office has set its own days for tasks, which counted for
-- every matter so far, they go on counting for the others.
insert into rule_override (id, key, amount, unit, valid_from, valid_until, source, made_by, made_at)
select gen_random_uuid(), 'casework' || substr(key, length('directives') + 1), amount, unit, valid_from, valid_until, source, made_by, made_at
from rule_override where key in ('directives.rise-to-head', 'directives.rise-to-chief-of-office', 'directives.rise-to-chairman');
