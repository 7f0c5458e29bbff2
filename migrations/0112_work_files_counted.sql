-- Work files are counted from now on: those opened before get the rows of flow which their acts would have given.
insert into flow (matter_id, seq, process, kind, recorded_at, effective_on, body, source, due_on, original_due_on, result, dims)
select a.matter_id, a.seq, m.process,
  case when a.from_state is null then 'opened' when a.to_state = 'da-huy' then 'void' when s.now_closed then 'done' else 'reopened' end,
  a.recorded_at, a.effective_on, m.holder_body, m.source, m.due_on, m.original_due_on, case when s.now_closed then m.result end, '{}'
from act a join matter m on m.id = a.matter_id
cross join lateral (select a.from_state in ('hoan-thanh', 'nop-luu', 'cho-tieu-huy', 'da-tieu-huy', 'da-huy') as was_closed,
  a.to_state in ('hoan-thanh', 'nop-luu', 'cho-tieu-huy', 'da-tieu-huy', 'da-huy') as now_closed) s
where m.process = 'ho-so-cong-viec' and (a.from_state is null or s.was_closed <> s.now_closed)
  and not exists (select 1 from flow f where f.matter_id = a.matter_id)
order by a.recorded_at, a.matter_id, a.seq;
