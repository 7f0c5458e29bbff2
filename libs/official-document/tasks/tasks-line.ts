import { extractTasks } from './extract-tasks.ts'
import type { Task } from './types.ts'

type TasksOutput = { id: unknown; tasks: Omit<Task, 'leadInferred' | 'sentence'>[] }

/** One line of `kheo tasks`. A printed date has `dueResolved` = `dueOn`. */
export function tasksLine(input: {
  id: unknown
  text: string
  docDate?: string | null
  issuer?: string | null
  context?: string | null
}): TasksOutput {
  const tasks = extractTasks(input).map(({ leadInferred: _inferred, sentence: _sentence, ...task }) => task)
  return { id: input.id, tasks }
}
