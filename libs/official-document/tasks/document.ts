import type { DueContext } from './due-finder.ts'
import { readTasks } from './extract-tasks.ts'
import { kindOf, reachOf, topicOf } from './kind-of-document.ts'
import { planReader } from './outline/plan.ts'
import type { Task, TaskInput } from './types.ts'

export type DocumentTasksOptions = Omit<TaskInput, 'text' | 'inferLead' | 'ordersOnly'> & {
  addWorkingDays?: DueContext['addWorkingDays']
}

/**
 * Tasks of a whole document, spans in the whole text. Headings, addresses and list openings give the lead where a paragraph names none.
 * Of a report only the part that plans counts; there the issuer is the lead, marked `leadInferred`.
 */
export function extractTasksFromDocument(text: string, options: DocumentTasksOptions = {}): Task[] {
  const reach = reachOf(text)
  if (reach === 'none') return []
  const planned = reach === 'plan' ? planReader() : null
  return readTasks(
    { ...options, text, inferLead: planned !== null, ordersOnly: reach === 'orders' },
    { kind: kindOf(text), topic: topicOf(text), skip: planned ? block => !planned(block) : undefined },
  )
}
