import { readingView } from '../gazetteer/reading-view.ts'
import { readClause } from './clause.ts'
import type { Reading } from './drafts.ts'
import type { DueContext } from './due-finder.ts'
import { finish, fromLabels } from './finish.ts'
import { addDays, isIsoDay, weekdayOf } from './iso.ts'
import { labelled } from './labelled.ts'
import { clauses, sentences } from './sentence.ts'
import { tableRow } from './table-row.ts'
import type { Task, TaskInput } from './types.ts'

/**
 * The tasks that a paragraph gives: lead, cooperating bodies, content, deadline. Years come from `docDate`; a lead named only before the paragraph from `context`.
 * Praise, results, approvals, prohibitions, requests to higher organs and closing words are no tasks. Never throws.
 * `addWorkingDays` counts limits from the document's own date; without it Monday to Friday are working days.
 */
export function extractTasks(input: TaskInput & { addWorkingDays?: DueContext['addWorkingDays'] }): Task[] {
  const view = readingView(input.text)
  const due: DueContext = {
    docDate: isIsoDay(input.docDate) ? input.docDate.slice(0, 10) : null,
    addWorkingDays: input.addWorkingDays ?? mondayToFriday,
  }
  const row = /\||\t/.test(input.text) ? tableRow(input.text, due) : null
  if (row) return [row]
  const labels = labelled(view.s, due)
  if (labels) return [fromLabels(view, labels, due)]
  const reading: Reading = { s: view.s, input, due, drafts: [] }
  for (const sentence of sentences(view.s)) for (const clause of clauses(view.s, sentence)) readClause(reading, clause, sentence)
  return reading.drafts.flatMap(draft => finish(view, draft, due))
}

function mondayToFriday(isoDay: string, days: number): string {
  let day = isoDay
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}
