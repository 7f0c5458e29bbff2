import { extractTasksFromDocument } from '@kheo/official-document'
import type { DueRead } from '../../casework/read-due.ts'

/** What the document says of when it wants reports: read beside the server, worked out by the office's calendar there. */
export function duesIn(text: string, issuedOn: string | null): DueRead[] {
  if (text === '') return []
  return extractTasksFromDocument(text, { docDate: issuedOn ?? undefined }).flatMap(
    ({ content, dueText, dueOn, dueRule, dueResolved }) =>
      /báo cáo|tổng kết/iu.test(content) ? [{ dueText, dueOn, dueRule, dueResolved }] : [],
  )
}
