import type { RowView } from '../lists/row-view.ts'

/** States of a deadline by how much they press. */
const PRESSING = ['overdue', 'today', 'soon']

/**
 * Children as the page lists them: parts of different work in the order they were given; one task of many bodies by what presses, then
 * by the name of the body.
 */
export function orderedChildren(rows: readonly RowView[]): readonly RowView[] {
  if (!sameWork(rows)) return rows
  const rank = ({ deadline }: RowView): number => (PRESSING.indexOf(deadline.state) + PRESSING.length + 1) % (PRESSING.length + 1)
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.holder.localeCompare(b.holder, 'vi'))
}

/** Is it one task, given to several? Then the body tells the rows apart, not the title. */
function sameWork(rows: ReadonlyArray<Pick<RowView, 'title'>>): boolean {
  return rows.length > 1 && rows.every(row => row.title === rows[0]?.title)
}
