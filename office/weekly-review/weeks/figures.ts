import { z } from 'zod'
import { balance, DIMENSIONS, totalOf, type BalanceRow, type Dimension } from '../../../casework/index.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { flowedRows, openRows, type FrozenRow, type ListName } from '../lists/rows.ts'

export const PROCESS = 'directive'

const count = z.number().int()
export const Balance = z.object({
  key: z.string().nullable(),
  name: z.string(),
  start: count,
  opened: count,
  movedIn: count,
  movedOut: count,
  reopened: count,
  doneInTime: count,
  doneLate: count,
  doneNoLimit: count,
  void: count,
  end: count,
  overdue: count,
  waiting: count,
  extended: count,
  returned: count,
  dueNext: count,
  extensionAsked: count,
})
export type FigureRow = z.infer<typeof Balance>

/** All figures of a week: what is frozen. */
export const Figures = z.object({
  period: z.string(),
  from: z.string(),
  to: z.string(),
  nextTo: z.string(),
  total: Balance,
  by: z.object({ body: z.array(Balance), assigner: z.array(Balance), follower: z.array(Balance), source: z.array(Balance) }),
  /** Late open matters by working days late: ≤ 7, 8–30, > 30 (law/ `directives.late-age-bounds`). */
  lateAges: z.array(count),
})
export type Figures = z.infer<typeof Figures>

export type WeekLists = Readonly<Record<ListName, readonly FrozenRow[]>>
export type WeekNow = {
  readonly period: string
  readonly from: Date
  readonly to: Date
  readonly nextTo: Date
  readonly cutDay: PlainDate
  readonly nextDay: PlainDate
}
export type AgeRule = { readonly bounds: readonly number[]; readonly daysLate: (dueOn: PlainDate) => number }

/**
 * Figures and lists of a week at its cut. The balance comes from flow (casework), the rest from the same rows that are frozen as lists,
 * so that a figure and the list behind it cannot differ.
 */
export async function weekFigures(db: Reader, week: WeekNow, ages: AgeRule): Promise<{ figures: Figures; lists: WeekLists }> {
  const end = await openRows(db, PROCESS, week.cutDay)
  const flowed = await flowedRows(db, PROCESS, week)
  const balances: Record<Dimension, BalanceRow[]> = { body: [], assigner: [], follower: [], source: [] }
  for (const dimension of DIMENSIONS)
    balances[dimension] = await balance(db, { processes: [PROCESS], dimension, from: week.from, to: week.to })
  return figuresOfRows({ week, ages, end, flowed, balances })
}

export type WeekRows = {
  readonly week: WeekNow
  readonly ages: AgeRule
  /** Open at the cut. */
  readonly end: readonly FrozenRow[]
  /** What moved in the week, in order of time. */
  readonly flowed: ReadonlyArray<FrozenRow & { readonly list: ListName }>
  readonly balances: Readonly<Record<Dimension, readonly BalanceRow[]>>
}

/** Figures and lists of a week from its rows, wherever they come from. */
export function figuresOfRows({ week, ages, end, flowed, balances }: WeekRows): { figures: Figures; lists: WeekLists } {
  const lists = listsOf(end, flowed)
  const of = (dimension: Dimension) => balances[dimension].map(row => withLists(row, { lists, dimension, week })).toSorted(bySize)
  const by = { body: of('body'), assigner: of('assigner'), follower: of('follower'), source: of('source') }
  const total = withLists(totalOf(balances.body), { lists, dimension: null, week })
  const { period, from, to, nextTo } = week
  const lateAges = agesOf(end, ages)
  return {
    lists,
    figures: { period, from: from.toISOString(), to: to.toISOString(), nextTo: nextTo.toISOString(), total, by, lateAges },
  }
}

function listsOf(end: readonly FrozenRow[], flowed: ReadonlyArray<FrozenRow & { list: ListName }>): WeekLists {
  const lists: Record<ListName, FrozenRow[]> = {
    end: [...end],
    opened: [],
    done: [],
    void: [],
    in: [],
    out: [],
    reopened: [],
    extended: [],
    recalculated: [],
    returned: [],
  }
  for (const { list, ...row } of flowed) {
    lists[list].push(row)
    // A return counts for whoever gave it too, though only the body changed.
    if (list === 'out' && row.note === RETURN_ACT) lists.returned.push({ ...row, dims: [] })
  }
  return lists
}

/** The act by which a body returns what is not its competence. */
export const RETURN_ACT = 'tra-lai'

/** Rows of a list that stand behind a figure of one value of a dimension. Moves count only where that dimension changed. */
export function rowsBehind(rows: readonly FrozenRow[], dimension: Dimension | null, key: string | null): FrozenRow[] {
  if (dimension === null) return rows.filter(row => row.dims.length === 0 || row.dims.includes('body'))
  return rows.filter(row => row[dimension] === key && (row.dims.length === 0 || row.dims.includes(dimension)))
}

type Within = { readonly lists: WeekLists; readonly dimension: Dimension | null; readonly week: WeekNow }

function withLists(row: BalanceRow, { lists, dimension, week }: Within): FigureRow {
  const mine = (name: ListName) => rowsBehind(lists[name], dimension, row.key)
  const end = mine('end')
  return {
    ...row,
    name: dimension === null ? '' : nameOf(row, dimension, lists),
    overdue: end.filter(each => each.overdue).length,
    waiting: end.filter(each => each.waiting).length,
    extended: mine('extended').length,
    returned: mine('returned').length,
    dueNext: end.filter(each => isDueNext(each, week)).length,
    extensionAsked: end.filter(each => each.extensionAsked !== null).length,
  }
}

/** Due after the cut and up to the next one, and still to be done. */
export function isDueNext(row: FrozenRow, { cutDay, nextDay }: Pick<WeekNow, 'cutDay' | 'nextDay'>): boolean {
  return row.dueOn !== null && !row.waiting && !row.paused && row.dueOn >= cutDay && row.dueOn <= nextDay
}

function nameOf(row: BalanceRow, dimension: Dimension, lists: WeekLists): string {
  if (row.key === null) return ''
  for (const rows of Object.values(lists)) {
    const found = rows.find(each => each[dimension] === row.key)
    if (!found) continue
    if (dimension === 'body') return found.bodyName
    if (dimension === 'assigner') return found.assignerName ?? ''
    return dimension === 'follower' ? (found.followerName ?? '') : row.key
  }
  return row.key
}

export function bySize(a: FigureRow, b: FigureRow): number {
  return b.end - a.end || b.start - a.start || (a.name < b.name ? -1 : 1)
}

function agesOf(end: readonly FrozenRow[], { bounds, daysLate }: AgeRule): number[] {
  const ages = Array.from({ length: bounds.length + 1 }, () => 0)
  for (const row of end) {
    if (!row.overdue || row.dueOn === null) continue
    const days = daysLate(row.dueOn)
    const bucket = bounds.findIndex(bound => days <= bound)
    const at = bucket < 0 ? bounds.length : bucket
    ages[at] = (ages[at] ?? 0) + 1
  }
  return ages
}
