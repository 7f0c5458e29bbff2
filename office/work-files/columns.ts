import { fact, type FactTable } from '../../kernel/fact-table.ts'

/** What is listed and looked up of work files. */
export const workFileColumns: FactTable = {
  name: 'fact_work_file',
  version: 1,
  columns: {
    progress: fact.integer(({ fields }) => fields['progress'] ?? 0),
    documents: fact.uuids('documents'),
    plan_number: fact.text('planNumber'),
  },
}
