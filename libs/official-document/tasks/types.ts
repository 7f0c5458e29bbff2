/** A task that a document gives. Spans are half-open UTF-16 offsets into the given text. */
export type Task = {
  /** The first lead as printed; null only where nobody is named and none could be inferred. */
  lead: string | null
  leads: string[]
  cooperating: string[]
  content: string
  span: [number, number]
  /** The sentence in which the task stands. */
  sentence: [number, number]
  dueText: string | null
  /** The date as the text names it: "trước ngày X" is X; with an hour it is a date-time. null for an impossible date. */
  dueOn: string | null
  startOn: string | null
  /** What the due words mean where they are no plain date: within-month:2025-08, monthly:15, after-receipt:5wd… */
  dueRule: string | null
  /** Last admissible day counted from the date of the document; null where it recurs or depends on an event. */
  dueResolved: string | null
  product: string | null
  /** The text names no lead; it comes from the issuing body. */
  leadInferred: boolean
}

export type TaskInput = {
  text: string
  /** ISO date of the document: years that the text leaves out come from it. */
  docDate?: string | null
  issuer?: string | null
  /** What stands before the paragraph and may name the lead: "Kính gửi: …", "1. Sở Y tế". */
  context?: string | null
  /** Names of the bodies and units of the reader's own organisation, short names and codes too: they are known wherever they stand. */
  organisation?: readonly string[]
  /** Where no lead is named, take the issuer and mark it. */
  inferLead?: boolean
  /** Only express orders count (minutes, invitations). */
  ordersOnly?: boolean
}

export type Due = {
  start: number
  end: number
  dueOn: string | null
  startOn: string | null
  rule: string | null
  resolved: string | null
  /** Lower is stronger: a date before a period, a period before "khẩn trương". */
  rank: number
}
