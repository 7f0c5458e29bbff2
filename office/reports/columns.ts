import { fact, type FactTable } from '../../kernel/fact-table.ts'

/** What is asked, for which days, and what became of it. */
export const requestColumns: FactTable = {
  name: 'fact_report_request',
  version: 1,
  columns: {
    kind: fact.text('brief.kind'),
    topic: fact.text('brief.topic'),
    period_from: fact.date('brief.period.from'),
    period_to: fact.date('brief.period.to'),
    asked_by: fact.date('brief.dueOn'),
    snapshot: fact.uuid('snapshot'),
    sent_on: fact.date('sent.sentOn'),
    has_remedies: fact.flag(({ fields }) => Array.isArray(fields['remedies'])),
  },
}

/** Whose figures a unit's report gives, and by when they are asked. */
export const unitReportColumns: FactTable = {
  name: 'fact_unit_report',
  version: 1,
  columns: { figures_of: fact.uuid('brief.figuresOf'), asked_by: fact.date('brief.dueOn') },
}
