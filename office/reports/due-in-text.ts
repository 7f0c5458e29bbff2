import { extractTasksFromDocument } from '@kheo/official-document'

/** The last date by which the document wants something: the report is what it wants at the end. */
export function dueIn(text: string, issuedOn: string | null): string {
  if (text === '') return ''
  const tasks = extractTasksFromDocument(text, { docDate: issuedOn ?? undefined })
  const dates = tasks.flatMap(task => (task.dueOn && /báo cáo|tổng kết/iu.test(task.content) ? [task.dueOn] : []))
  return dates.toSorted().at(-1) ?? ''
}
