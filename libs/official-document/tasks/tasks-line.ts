import { parseDocument } from '../parse/parse.ts'
import { extractTasksFromDocument } from './document.ts'
import type { DueContext } from './due-finder.ts'
import { extractTasks } from './extract-tasks.ts'
import type { Task, TaskInput } from './types.ts'

type TasksInput = Pick<TaskInput, 'text' | 'docDate' | 'issuer' | 'context' | 'organisation'> & { id: unknown }
type TasksOutput = { id: unknown; tasks: Omit<Task, 'leadInferred' | 'sentence'>[] }
type Calendar = { addWorkingDays?: DueContext['addWorkingDays'] }

/**
 * One line of `kheo tasks`: a paragraph, or a whole document, known by the head of its first page. A printed date has `dueResolved` = `dueOn`.
 * With a working calendar, limits in working days are counted by it.
 */
export function tasksLine(input: TasksInput, calendar: Calendar = {}): TasksOutput {
  const tasks = hasHead(input.text) ? tasksOfWhole(input, calendar) : extractTasks({ ...input, ...calendar })
  return { id: input.id, tasks: tasks.map(({ leadInferred: _inferred, sentence: _sentence, ...task }) => task) }
}

/** A document with its head: date and issuer come from there where they are not given. */
export function tasksOfWhole({ text, docDate, issuer, organisation }: Omit<TasksInput, 'id'>, calendar: Calendar = {}): Task[] {
  const { agency, issuedOn, inferred } = parseDocument(text)
  return extractTasksFromDocument(text, {
    docDate: docDate ?? issuedOn,
    issuer: issuer ?? agency ?? inferred.agency ?? null,
    ...(organisation ? { organisation } : {}),
    ...calendar,
  })
}

const HEAD = /CỘNG\s+HÒA\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/u
const hasHead = (text: string): boolean => HEAD.test(text.slice(0, 1500).normalize('NFC'))
