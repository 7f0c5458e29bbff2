export const COUNTS = ['newInTime', 'newLate', 'workInTime', 'workLate', 'waiting', 'doneInTime', 'doneLate'] as const
type Count = (typeof COUNTS)[number]
export type Counts = Readonly<Record<Count | 'total', number>>

/** A row of the table of directives: what is open now, and what was done between the days of the filter. */
export type FollowRow = Counts & {
  readonly key: string | null
  readonly name: string
  /** Kind of the body, for its group; null for other dimensions. */
  readonly kind: string | null
}
/** A row, and how many of each figure its reader finds in the list behind it. */
export type SeenRow = FollowRow & { readonly seen: Counts }

/** Sum of counts, with their total. */
export function countsOf(parts: ReadonlyArray<Readonly<Record<Count, number>>>): Counts {
  const sum = (count: Count) => parts.reduce((total, part) => total + part[count], 0)
  const counts = Object.fromEntries(COUNTS.map(count => [count, sum(count)])) as Record<Count, number>
  return { ...counts, total: COUNTS.reduce((total, count) => total + counts[count], 0) }
}

/** Sum of rows. */
export function sumOf(rows: readonly SeenRow[], name: string, key: string | null = null): SeenRow {
  return { key, name, kind: null, ...countsOf(rows), seen: countsOf(rows.map(row => row.seen)) }
}

/** What is open of the counts. */
export const openIn = ({ total, doneInTime, doneLate }: Counts): number => total - doneInTime - doneLate
/** What is late of them. */
export const lateIn = ({ newLate, workLate }: Counts): number => newLate + workLate
