import { mayBeGiven } from './assignable.ts'
import { cellTables } from './cell-table.ts'
import type { DueContext } from './due-finder.ts'
import { finish } from './finish.ts'
import { addDays, isIsoDay, weekdayOf } from './iso.ts'
import type { Block } from './outline/blocks.ts'
import { ownNames } from './own-names.ts'
import { trainedJudge } from './reader/model.ts'
import { walk } from './reader/walk.ts'
import { tableRow } from './table-row.ts'
import type { Task, TaskInput } from './types.ts'

export type ExtractInput = TaskInput & { addWorkingDays?: DueContext['addWorkingDays'] }
type Reading = { kind: string; topic: string; skip?: (block: Block) => boolean }

/** More proposals than these nobody confirms one by one; what comes behind them is left out. */
export const MOST_TASKS = 1000

/**
 * The tasks that a text gives: lead, cooperating bodies, content, deadline. Years come from `docDate`; a lead named only before the text from `context`.
 * Praise, results, approvals, requests to higher organs and closing words are no tasks. Never throws.
 * `addWorkingDays` counts limits from the document's own date; without it Monday to Friday are working days.
 */
export function extractTasks(input: ExtractInput): Task[] {
  return readTasks(input, { kind: '-', topic: '-' })
}

export function readTasks(input: ExtractInput, { kind, topic, skip }: Reading): Task[] {
  const { text, context = null, issuer = null } = input
  const due = {
    docDate: isIsoDay(input.docDate) ? input.docDate.slice(0, 10) : null,
    addWorkingDays: input.addWorkingDays ?? mondayToFriday,
  }
  const rows = rowsIn(text, due)
  const judge = trainedJudge(name => mayBeGiven(name, issuer))
  const walked = walk({
    text,
    context,
    due,
    kind,
    topic,
    issuer: input.inferLead ? issuer : null,
    names: ownNames(input.organisation),
    judge: () => judge,
    most: MOST_TASKS,
    skip: block => rows.lines.has(block.line) || (skip?.(block) ?? false),
  })
  const by = context ? context.length + 2 : 0
  const tasks = walked.flatMap(w => {
    if (input.ordersOnly && !w.act.ordered) return []
    const task = finish(w, due, by)
    return task ? [task] : []
  })
  return [...rows.tasks, ...tasks].toSorted((a, b) => a.span[0] - b.span[0]).slice(0, MOST_TASKS)
}

/** Rows of tables, their cells on one line or one below the other. */
export function rowsIn(text: string, due: DueContext): { lines: Set<number>; tasks: Task[] } {
  const { lines, tasks } = cellTables(text, due)
  let [start, n] = [0, 0]
  for (const line of text.split('\n')) {
    if (/[|\t]/.test(line) && /\p{L}/u.test(line)) {
      const row = line.length < 4000 ? tableRow(line, due) : null
      if (row)
        tasks.push({
          ...row,
          span: [row.span[0] + start, row.span[1] + start],
          sentence: [row.sentence[0] + start, row.sentence[1] + start],
        })
      if (row || line.split(/[|\t]/).filter(cell => cell.trim() !== '').length > 2) lines.add(n)
    }
    start += line.length + 1
    n++
  }
  return { lines, tasks }
}

function mondayToFriday(isoDay: string, days: number): string {
  let day = isoDay
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}
