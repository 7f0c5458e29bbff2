import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { audienceOf, type Dimension } from '../../../casework/index.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { isDueNext, rowsBehind } from '../weeks/figures.ts'
import { FrozenRow, type ListName } from './rows.ts'

/** Which rows a figure stands for. `start` is what was open at the beginning. */
export const SUBSETS = [
  'start',
  'opened',
  'in',
  'out',
  'reopened',
  'done',
  'done-in-time',
  'done-late',
  'void',
  'end',
  'in-time',
  'overdue',
  'waiting',
  'due-next',
  'extended',
  'extension-asked',
  'returned',
  'recalculated',
] as const
export type Subset = (typeof SUBSETS)[number]

export type ListQuery = {
  readonly subset: Subset
  readonly dimension: Dimension | null
  readonly key: string | null
  readonly cutDay: string
  readonly nextDay: string
}

export const LIST_OF: Readonly<Record<Exclude<Subset, 'start'>, ListName>> = {
  opened: 'opened',
  in: 'in',
  out: 'out',
  reopened: 'reopened',
  done: 'done',
  'done-in-time': 'done',
  'done-late': 'done',
  void: 'void',
  end: 'end',
  'in-time': 'end',
  overdue: 'end',
  waiting: 'end',
  'due-next': 'end',
  extended: 'extended',
  'extension-asked': 'end',
  returned: 'returned',
  recalculated: 'recalculated',
}

/** The rows behind one figure, from given lists: live ones or frozen ones. */
export function listBehind(lists: (name: ListName) => readonly FrozenRow[], query: ListQuery): FrozenRow[] {
  const { subset, dimension, key } = query
  const behind = (name: ListName) => rowsBehind(lists(name), dimension, key)
  if (subset === 'start') return startRows(behind)
  const rows = behind(LIST_OF[subset])
  switch (subset) {
    case 'done-in-time':
      return rows.filter(row => row.result !== 'late')
    case 'done-late':
      return rows.filter(row => row.result === 'late')
    case 'in-time':
      return rows.filter(row => !row.overdue)
    case 'overdue':
      return rows.filter(row => row.overdue)
    case 'waiting':
      return rows.filter(row => row.waiting)
    case 'due-next':
      return rows.filter(row => isDueNext(row, query))
    case 'extension-asked':
      return rows.filter(row => row.extensionAsked !== null)
    default:
      return rows
  }
}

/** Open at the beginning: what is open at the end or left in between, without what came in between. Counts by matter, not by move. */
function startRows(behind: (name: ListName) => FrozenRow[]): FrozenRow[] {
  const net = new Map<Uuid, { row: FrozenRow; n: number }>()
  const add = (rows: readonly FrozenRow[], n: number) => {
    for (const row of rows) net.set(row.id, { row, n: (net.get(row.id)?.n ?? 0) + n })
  }
  for (const name of ['end', 'done', 'void', 'out'] as const) add(behind(name), 1)
  for (const name of ['opened', 'reopened', 'in'] as const) add(behind(name), -1)
  return [...net.values()].filter(({ n }) => n > 0).map(({ row }) => row)
}

/** Frozen lists of a snapshot, only the rows whose matter the viewer may see today (ENGINE 27). */
export async function frozenLists(
  db: Reader,
  viewer: Viewer,
  snapshotId: Uuid,
): Promise<(name: ListName) => readonly FrozenRow[]> {
  const { rows } = await sql<{ list: ListName; row: string }>`select r.list, r.row from snapshot_row r
    where r.snapshot_id = ${snapshotId} and ${audienceOf(viewer, sql`r.matter_id`)}
    order by r.list, r.position`.execute(db)
  const byList = Map.groupBy(rows, row => row.list)
  const parsed = new Map([...byList].map(([list, all]) => [list, all.map(each => FrozenRow.parse(JSON.parse(each.row)))]))
  return name => parsed.get(name) ?? []
}
