-- Who was reminded of a matter, when: the list on the board of a report request asks by matter.
create index notice_reminder on notice (matter_id, at)
  where kind in ('matter.due-soon', 'matter.overdue', 'matter.risen', 'report.due-today', 'report.late', 'report.missed');
