import { extractTasksFromDocument } from '@kheo/official-document'
import type { DueRead } from '../../../casework/clocks/read-due.ts'

/** `organisation`: names, short names and codes of the office's own bodies, as `organisationNames` gives them. */
type Known = { readonly issuedOn: string | null; readonly organisation: readonly string[] }

/** What the document says of when it wants reports: read beside the server, worked out by the office's calendar there. */
export function duesIn(text: string, { issuedOn, organisation }: Known): DueRead[] {
  if (text === '') return []
  return extractTasksFromDocument(text, { docDate: issuedOn ?? undefined, organisation }).flatMap(
    ({ content, dueText, dueOn, dueRule, dueResolved }) =>
      /báo cáo|tổng kết/iu.test(content) ? [{ dueText, dueOn, dueRule, dueResolved }] : [],
  )
}
