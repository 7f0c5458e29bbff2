import { contextLeads } from './context.ts'
import type { DueContext } from './due-finder.ts'
import { extractTasks } from './extract-tasks.ts'
import { depthOf, endsBody, isPlanHeading, opensList } from './outline.ts'
import { reachOf } from './kind-of-document.ts'
import { paragraphs } from './paragraphs.ts'
import type { Task, TaskInput } from './types.ts'

export type DocumentTasksOptions = Omit<TaskInput, 'text' | 'inferLead' | 'ordersOnly'> & {
  addWorkingDays?: DueContext['addWorkingDays']
}

const ADDRESS = /^\s*(?:Kính gửi|(?:\p{Lu}|\s){0,80}ĐIỆN)\s*:?\s*/u

type Heading = { depth: number; text: string }

/**
 * Tasks of a whole document, spans in the whole text. Headings, addresses and list openings give the lead where a paragraph names none.
 * Of a report only the part that plans counts; there the issuer is the lead, marked `leadInferred`.
 */
export function extractTasksFromDocument(text: string, options: DocumentTasksOptions = {}): Task[] {
  const reach = reachOf(text)
  if (reach === 'none') return []
  const report = reach === 'plan'
  const found: Task[] = []
  let headings: Heading[] = []
  let address = options.context ?? null
  let addressing = false
  let planning = !report
  for (const { start, end } of paragraphs(text)) {
    const paragraph = text.slice(start, end).normalize('NFC')
    if (endsBody(paragraph)) break
    if (ADDRESS.test(paragraph)) [address, addressing] = [`Kính gửi: ${paragraph.replace(ADDRESS, '')}`, true]
    else if (addressing && /^\s*[-–•]/.test(paragraph)) {
      address = `${address}\n${paragraph}`
      continue
    } else addressing = false
    const depth = depthOf(paragraph)
    headings = headings.filter(h => (depth === 8 ? h.text.endsWith(':') || h.depth < 8 : h.depth < depth))
    if (report && depth <= 3 && opensList(paragraph)) planning = isPlanHeading(paragraph) || (planning && depth > 2)
    if (planning) {
      const context = headings.findLast(h => contextLeads(h.text).length)?.text ?? address
      const tasks = extractTasks({
        ...options,
        text: text.slice(start, end),
        context,
        inferLead: report,
        ordersOnly: reach === 'orders',
      })
      found.push(...tasks.map(t => moved(t, start)))
    }
    if (opensList(paragraph)) headings.push({ depth, text: paragraph.trim() })
  }
  return found
}

const moved = (task: Task, by: number): Task => ({
  ...task,
  span: [task.span[0] + by, task.span[1] + by],
  sentence: [task.sentence[0] + by, task.sentence[1] + by],
})
