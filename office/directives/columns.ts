import { fact, type FactTable } from '../../kernel/fact-table.ts'

/** What is listed and counted of tasks. */
export const directiveColumns: FactTable = {
  name: 'fact_directive',
  version: 1,
  columns: {
    field: fact.text('field'),
    progress: fact.integer('progress'),
    result: fact.text('result'),
    late_reason: fact.text('lateReason'),
    late_proposal: fact.text('lateProposal'),
    extension_due_on: fact.date('extension.dueOn'),
    extensions: fact.integer(({ fields }) => fields['extensions'] ?? 0),
  },
}
