import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { partyOf, type MatterState } from '../../kernel/matter.ts'
import type { Change, ProcessDef } from '../../kernel/process.ts'
import { mainClock } from '../clocks/clocks.ts'
import { resultOf } from '../acts/decide.ts'

export const DIMENSIONS = ['body', 'assigner', 'follower', 'source'] as const
export type Dimension = (typeof DIMENSIONS)[number]

export type FlowRow = {
  readonly kind: 'opened' | 'in' | 'out' | 'due-changed' | 'submitted' | 'sent-back' | 'done' | 'void' | 'reopened'
  readonly body: Uuid
  readonly assigner: Uuid | null
  readonly follower: Uuid | null
  readonly source: string | null
  readonly dueOn: PlainDate | null
  readonly originalDueOn: PlainDate | null
  readonly result: string | null
  readonly dims: readonly Dimension[]
}

type Dims = Pick<FlowRow, Dimension | 'dueOn' | 'originalDueOn'>

/** Values of the dimensions in which a matter is counted. */
export function dimensionsOf(process: ProcessDef, matter: MatterState): Dims {
  const clock = mainClock(process, matter.clocks)
  return {
    body: matter.holder.body,
    assigner: partyOf(matter, 'assigner')?.post ?? null,
    follower: partyOf(matter, 'follower')?.post ?? null,
    source: matter.source,
    dueOn: clock?.dueOn ?? null,
    originalDueOn: clock?.originalDueOn ?? null,
  }
}

/** The rows by which balances are kept (invariant 4): one act gives those that follow from before and after. */
export function flowRows(
  process: ProcessDef,
  before: MatterState | null,
  after: MatterState,
  { act, extra }: { act: string; extra: NonNullable<Change['flow']> },
): FlowRow[] {
  if (!process.counted) return []
  const now = dimensionsOf(process, after)
  const row = (kind: FlowRow['kind'], more: Partial<FlowRow> = {}): FlowRow => ({ ...now, kind, result: null, dims: [], ...more })
  if (!before) return [row('opened'), ...(after.open ? [] : [closing(process, after, row)])]
  const was = dimensionsOf(process, before)
  const rows: FlowRow[] = []
  if (before.open) rows.push(...moves(was, now, act, row))
  if (was.dueOn !== now.dueOn) rows.push(row('due-changed', { result: lastChangeKind(process, after) }))
  for (const kind of extra) rows.push(row(kind))
  if (before.open && !after.open) rows.push(closing(process, after, row))
  if (!before.open && after.open) rows.push(row('reopened'))
  return rows
}

function moves(was: Dims, now: Dims, act: string, row: (kind: FlowRow['kind'], more?: Partial<FlowRow>) => FlowRow): FlowRow[] {
  const dims = DIMENSIONS.filter(dimension => was[dimension] !== now[dimension])
  return dims.length === 0 ? [] : [row('out', { ...was, dims, result: act }), row('in', { dims, result: act })]
}

function closing(
  process: ProcessDef,
  after: MatterState,
  row: (kind: FlowRow['kind'], more?: Partial<FlowRow>) => FlowRow,
): FlowRow {
  return after.outcome === 'void' ? row('void') : row('done', { result: resultOf(process, after) })
}

function lastChangeKind(process: ProcessDef, matter: MatterState): string | null {
  return mainClock(process, matter.clocks)?.changes.at(-1)?.kind ?? null
}
