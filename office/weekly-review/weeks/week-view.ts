import { sql } from 'kysely'
import type { Asker } from '../../../casework/asker.ts'
import type { Dimension } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { SOURCES } from '../../directives/index.ts'
import { Figures, type FigureRow } from './figures.ts'
import { checkSnapshot, liveWeek, snapshotOf, type Snapshot } from '../report/freeze.ts'
import { listRows, type ListSource } from '../lists/list-rows.ts'
import type { FrozenRow } from '../lists/rows.ts'
import { runningFigures } from './running-figures.ts'
import { seenFigures, type SeenFigures } from './seen-figures.ts'
import { onTimePerMille } from '../report/sentences.ts'
import { reportOf } from '../service.ts'
import { trend, type TrendWeek } from './trend.ts'
import { dayOf, neighbour, weekRunningAt } from './week.ts'

/** A week found: frozen with its snapshot, or live with its bounds. */
export type FoundWeek = {
  readonly period: string
  readonly figures: Figures
  readonly source: ListSource
  readonly snapshot: Snapshot | null
  readonly live: { readonly mayFreeze: boolean; readonly frozenFrom: Date } | null
}

/** Figures of a week, frozen or as they stand; null when there is no such week. */
export async function findWeek(asker: Asker, body: Uuid, period: string): Promise<FoundWeek | null> {
  const db = asker.app.db.kysely
  const snapshot = await snapshotOf(db, body, period)
  if (snapshot) {
    const figures = Figures.parse(JSON.parse(snapshot.figures))
    const week = { cutDay: dayOf(new Date(figures.to)), nextDay: dayOf(new Date(figures.nextTo)) }
    return { period, figures, snapshot, source: { snapshot: snapshot.id, week }, live: null }
  }
  const live = await liveWeek(db, asker.world, body, period)
  if (!live) return null
  const { week, ages, mayFreeze, frozenFrom } = live
  return {
    period,
    figures: await runningFigures(db, week, ages),
    snapshot: null,
    source: { live: week, week },
    live: { mayFreeze, frozenFrom },
  }
}

export type LateRow = Pick<FrozenRow, 'id' | 'code' | 'title' | 'bodyName' | 'dueOn' | 'reason' | 'proposal'> & {
  readonly workingDays: number
}
export type Some<Row> = { readonly rows: readonly Row[]; readonly more: boolean }
export type TableRow = FigureRow & {
  readonly id: string
  readonly label: string
  readonly keys: readonly string[]
  readonly seen: FigureRow
}

export type WeekView = {
  readonly period: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly cutDay: PlainDate
  /** The week in which "due next" lies: a running week's is itself. */
  readonly nextPeriod: string
  readonly total: FigureRow
  /** Of the total, what the lists behind it show to this reader. */
  readonly seen: FigureRow
  readonly dimension: Dimension
  readonly agencies: number
  readonly local: number
  readonly rows: readonly TableRow[]
  readonly localRows: readonly TableRow[]
  readonly expanded: boolean
  readonly onTime: number | null
  readonly lateAges: { readonly bounds: readonly number[]; readonly counts: readonly number[] }
  readonly frozen: { readonly at: string; readonly by: string | null; readonly hash: string } | null
  readonly live: { readonly at: string; readonly mayFreeze: boolean } | null
  /** The week that can be frozen next: this one, or a later one. */
  readonly pending: { readonly period: string; readonly from: string; readonly over: boolean } | null
  readonly hashFits: boolean | null
  readonly adjusted: { readonly recalculated: number; readonly late: number }
  readonly trend: readonly TrendWeek[]
  readonly late: Some<LateRow>
  readonly dueNext: Some<FrozenRow>
  readonly extended: Some<FrozenRow>
  readonly returned: Some<FrozenRow>
  readonly report: Uuid | null
}

const FIRST = { late: 10, dueNext: 8, extended: 5, returned: 5 } as const

export type WeekAsked = {
  readonly body: Uuid
  readonly dimension: Dimension
  readonly expanded: boolean
  readonly check: boolean
}

/** Everything the page of a week shows. */
export async function weekView(asker: Asker, found: FoundWeek, asked: WeekAsked): Promise<WeekView> {
  const { app, world, viewer } = asker
  const db = app.db.kysely
  const { figures, source, snapshot, live } = found
  const { cutDay } = source.week
  const first = async (subset: 'overdue' | 'due-next' | 'extended' | 'returned', limit: number): Promise<Some<FrozenRow>> => {
    const rows = await listRows(db, viewer, source, {
      subset,
      dimension: null,
      keys: null,
      words: '',
      limit: limit + 1,
      offset: 0,
    })
    return { rows: rows.slice(0, limit), more: rows.length > limit }
  }
  const kinds = await bodyKinds(db, figures.by.body)
  const isLocal = (row: FigureRow) => asked.dimension === 'body' && LOCAL.includes(kinds.get(row.key ?? '') ?? '')
  const seen = await seenFigures(db, viewer, found)
  const rows = figures.by[asked.dimension].map(row => tableRow(row, asked.dimension, { asker, seen }))
  const local = figures.by.body.filter(row => LOCAL.includes(kinds.get(row.key ?? '') ?? '')).length
  const late = await first('overdue', FIRST.late)
  return {
    period: found.period,
    from: dayOf(new Date(figures.from)),
    to: dayOf(live ? live.frozenFrom : new Date(figures.to)),
    cutDay,
    nextPeriod: live && !live.mayFreeze ? found.period : neighbour(found.period, 1),
    total: figures.total,
    seen: seen.total,
    dimension: asked.dimension,
    agencies: figures.by.body.length - local,
    local,
    rows: rows.filter(row => !isLocal(row)),
    localRows: rows.filter(isLocal),
    expanded: asked.expanded,
    onTime: onTimePerMille(figures.total),
    lateAges: { bounds: world.law(cutDay).numbers('directives.late-age-bounds'), counts: figures.lateAges },
    frozen: snapshot && { at: snapshot.frozenAt.toISOString(), by: snapshot.frozenByName, hash: snapshot.hash.toString('hex') },
    live: live && { at: figures.to, mayFreeze: live.mayFreeze },
    pending: await pendingWeek(asker, asked.body),
    hashFits: snapshot && asked.check ? await checkSnapshot(db, snapshot) : null,
    adjusted: await adjustments(db, figures),
    trend: await trend(db, asked.body, found.period),
    late: { ...late, rows: late.rows.map(row => lateRow(row, asker, cutDay)) },
    dueNext: await first('due-next', FIRST.dueNext),
    extended: await first('extended', FIRST.extended),
    returned: await first('returned', FIRST.returned),
    report: snapshot ? await reportOf(db, snapshot.id) : null,
  }
}

const LOCAL: readonly string[] = ['commune', 'district']

async function bodyKinds(db: Reader, rows: readonly FigureRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(row => (row.key === null ? [] : [row.key]))
  const { rows: kinds } = await sql<{
    id: string
    kind: string
  }>`select id::text, kind from body where id = any(${ids}::uuid[])`.execute(db)
  return new Map(kinds.map(row => [row.id, row.kind]))
}

/** Bodies of a week that are communes, wards or districts: what `khoa=nhom-dia-phuong` stands for. */
export async function localKeys(db: Reader, figures: Figures): Promise<string[]> {
  const kinds = await bodyKinds(db, figures.by.body)
  return figures.by.body.flatMap(row => (row.key !== null && LOCAL.includes(kinds.get(row.key) ?? '') ? [row.key] : []))
}

function tableRow(row: FigureRow, dimension: Dimension, { asker, seen }: { asker: Asker; seen: SeenFigures }): TableRow {
  const { key } = row
  return { ...row, id: key ?? '', keys: [key ?? ''], label: labelOf(row, dimension, asker), seen: seen.of(dimension, key) }
}

export function labelOf(row: Pick<FigureRow, 'key' | 'name'>, dimension: Dimension, { lang }: Pick<Asker, 'lang'>): string {
  if (dimension !== 'source' || row.key === null) return row.name
  return Object.entries(SOURCES).find(([kind]) => kind === row.key)?.[1][lang] ?? row.key
}

export function lateRow(row: FrozenRow, { world }: Pick<Asker, 'world'>, cutDay: PlainDate): LateRow {
  const { id, code, title, bodyName, dueOn, reason, proposal } = row
  return {
    id,
    code,
    title,
    bodyName,
    dueOn,
    reason,
    proposal,
    workingDays: dueOn ? world.calendar.workingDaysBetween(dueOn, cutDay) : 0,
  }
}

/** The first week that is not frozen: last week when it waits, else the running one. */
export async function pendingWeek(asker: Asker, body: Uuid): Promise<{ period: string; from: string; over: boolean }> {
  const now = asker.world.clock.now()
  const running = weekRunningAt(now.instant, now.today, asker.world.law(now.today))
  const last = neighbour(running.period, -1)
  const { rows } = await sql<{
    period: string
  }>`select period from snapshot where kind = 'weekly-review' and body_id = ${body} order by period desc limit 1`.execute(
    asker.app.db.kysely,
  )
  const waits = rows[0] !== undefined && rows[0].period < last
  return waits
    ? { period: last, from: running.from.toISOString(), over: true }
    : { period: running.period, from: running.to.toISOString(), over: false }
}

/** What a calendar edit or a late entry changed after the weeks before were frozen (ENGINE 14, HOUSE § 4). */
async function adjustments(
  db: Reader,
  { from, to }: Pick<Figures, 'from' | 'to'>,
): Promise<{ recalculated: number; late: number }> {
  const before = dayOf(new Date(from))
  const { rows } = await sql<{ recalculated: number; late: number }>`
    select count(*) filter (where kind = 'due-changed' and result = 'recalculated')::int as recalculated,
      count(*) filter (where kind = 'submitted' and effective_on < ${before})::int as late
    from flow where process = 'directive' and recorded_at > ${from} and recorded_at <= ${to}
      and (kind = 'submitted' or (kind = 'due-changed' and result = 'recalculated'))`.execute(db)
  return rows[0] ?? { recalculated: 0, late: 0 }
}
