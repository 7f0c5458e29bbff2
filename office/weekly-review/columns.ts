import { fact, type FactTable } from '../../kernel/fact-table.ts'

/** Which frozen week a report is of. */
export const weeklyReportColumns: FactTable = {
  name: 'fact_weekly_report',
  version: 1,
  columns: { week: fact.text('period'), snapshot: fact.uuid('snapshot'), number: fact.integer('number') },
}
