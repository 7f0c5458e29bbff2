import type { DueContext } from './due-finder.ts'
import { extractTasks } from './extract-tasks.ts'
import type { Task, TaskInput } from './types.ts'

type TasksInput = Pick<TaskInput, 'text' | 'docDate' | 'issuer' | 'context'> & { id: unknown }
type TasksOutput = { id: unknown; tasks: Omit<Task, 'leadInferred' | 'sentence'>[] }

/** One line of `kheo tasks`. A printed date has `dueResolved` = `dueOn`. With a working calendar, limits in working days are counted by it. */
export function tasksLine(input: TasksInput, calendar: { addWorkingDays?: DueContext['addWorkingDays'] } = {}): TasksOutput {
  const tasks = extractTasks({ ...input, addWorkingDays: calendar.addWorkingDays })
  return { id: input.id, tasks: tasks.map(({ leadInferred: _inferred, sentence: _sentence, ...task }) => task) }
}
