import { sql, type RawBuilder } from 'kysely'
import {
  instantsOf,
  measureKey,
  type Measure,
  type MeasureFigure,
  type MeasurePeriod,
  type MeasureSource,
} from '../../casework/index.ts'
import { dateInVietnam } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'
import { named } from '../../kernel/fields.ts'

const common = {
  version: 1,
  validFrom: '2021-01-01',
  validUntil: null,
  unit: named('nhiệm vụ', 'tasks'),
  source: named('Sổ biến động của ý kiến chỉ đạo, nhiệm vụ giao (ghi một lần, không sửa)', 'Flow of directives, written once'),
  owner: named('Theo dõi ý kiến chỉ đạo', 'Follow-up of directives'),
  law: null,
} as const

/** Conditions on a row of the flow `f`, by which most measures are counted. */
const GIVEN = sql`f.kind = 'opened'`
const DONE = sql`f.kind = 'done'`
const IN_TIME = sql`f.kind = 'done' and f.result = 'in-time'`
const LATE = sql`f.kind = 'done' and f.result = 'late'`
const WITH_DATE = sql`f.kind = 'done' and f.result is not null`

type Counted = { readonly measure: Measure; readonly rows: RawBuilder<unknown> | null; readonly whole?: RawBuilder<unknown> }

/** Measures of directives, each with what it counts. */
const COUNTED: readonly Counted[] = [
  {
    rows: GIVEN,
    measure: {
      ...common,
      id: 'NV-01',
      said: 'giao {n}',
      tells: 'leading',
      kind: 'flow',
      names: named('Nhiệm vụ được giao', 'Tasks given'),
      definition: named(
        'Nhiệm vụ giao cho một đơn vị chủ trì, tính vào kỳ nhập hệ thống. Việc giao nhiều đơn vị tính mỗi đơn vị một lần.',
        'Tasks given to one lead body, in the period in which they were entered. One given to several bodies counts once for each.',
      ),
      formula: named('Đếm lượt mở nhiệm vụ trong kỳ', 'Count of tasks opened in the period'),
    },
  },
  {
    rows: DONE,
    measure: {
      ...common,
      id: 'NV-02',
      said: 'hoàn thành {n}',
      kind: 'flow',
      names: named('Nhiệm vụ hoàn thành', 'Tasks done'),
      definition: named(
        'Nhiệm vụ được nghiệm thu trong kỳ; mở lại rồi hoàn thành lần nữa tính thêm một lượt.',
        'Tasks accepted in the period; one that was reopened and done again counts again.',
      ),
      formula: named('Đếm lượt nghiệm thu trong kỳ', 'Count of acceptances in the period'),
    },
  },
  {
    rows: IN_TIME,
    whole: WITH_DATE,
    measure: {
      ...common,
      id: 'NV-03',
      kind: 'ratio',
      unit: named('%', '%'),
      names: named('Tỷ lệ hoàn thành đúng hạn', 'Done in time'),
      definition: named(
        'Nhiệm vụ hoàn thành không sau hạn đang có hiệu lực, trên nhiệm vụ có hạn đã hoàn thành trong kỳ. Việc quá hạn chưa xong không nằm trong mẫu số; xem NV-06 và kiểm điểm tuần.',
        'Tasks done not after the deadline then in force, over tasks with a deadline done in the period. Late tasks still open are not in the denominator; see NV-06 and the weekly review.',
      ),
      formula: named('Hoàn thành đúng hạn ÷ hoàn thành có hạn × 100', 'Done in time ÷ done with a deadline × 100'),
    },
  },
  {
    rows: LATE,
    measure: {
      ...common,
      id: 'NV-04',
      said: 'còn {n} hoàn thành trễ hạn',
      tells: 'shortfall',
      kind: 'flow',
      names: named('Nhiệm vụ hoàn thành trễ hạn', 'Tasks done late'),
      definition: named(
        'Nhiệm vụ hoàn thành trong kỳ, nộp sau hạn đang có hiệu lực.',
        'Tasks done in the period, submitted after the deadline then in force.',
      ),
      formula: named('Đếm lượt nghiệm thu có kết quả trễ', 'Count of acceptances with the result late'),
    },
  },
  {
    rows: sql`f.kind = 'due-changed' and f.result = 'extended'`,
    measure: {
      ...common,
      id: 'NV-05',
      said: 'gia hạn {n}',
      tells: 'leading',
      kind: 'flow',
      unit: named('lượt', 'times'),
      names: named('Lượt gia hạn', 'Extensions'),
      definition: named(
        'Số lần người giao gia hạn trong kỳ; lịch làm việc thay đổi không tính.',
        'Extensions granted by the assigner in the period; changes of the calendar do not count.',
      ),
      formula: named('Đếm lượt đổi hạn do gia hạn', 'Count of deadlines extended'),
    },
  },
  {
    rows: null,
    measure: {
      ...common,
      id: 'NV-06',
      said: 'đến cuối kỳ còn {n} đang thực hiện',
      kind: 'stock',
      names: named('Nhiệm vụ đang mở cuối kỳ', 'Tasks open at the end'),
      definition: named(
        'Nhiệm vụ chưa hoàn thành, chưa thu hồi vào lúc chốt số liệu.',
        'Tasks neither done nor withdrawn at the cut-off.',
      ),
      formula: named(
        'Đang mở hiện nay, trừ phần tăng, cộng phần giảm sau lúc chốt',
        'Open now, taken back by the flow since the cut-off',
      ),
    },
  },
  {
    rows: sql`f.kind = 'sent-back'`,
    measure: {
      ...common,
      id: 'NV-07',
      said: 'có {n} kết quả nộp phải làm lại',
      tells: 'shortfall',
      kind: 'flow',
      unit: named('lượt', 'times'),
      names: named('Lượt yêu cầu làm lại', 'Results sent back'),
      definition: named('Số lần kết quả nộp bị yêu cầu làm lại trong kỳ.', 'Results sent back for rework in the period.'),
      formula: named('Đếm lượt yêu cầu làm lại', 'Count of results sent back'),
    },
  },
  {
    rows: sql`f.kind = 'void'`,
    measure: {
      ...common,
      id: 'NV-08',
      said: 'thu hồi, thay thế {n}',
      tells: 'leading',
      kind: 'flow',
      names: named('Nhiệm vụ thu hồi, thay thế', 'Tasks withdrawn'),
      definition: named('Nhiệm vụ bị thu hồi hoặc thay bằng việc khác trong kỳ.', 'Tasks withdrawn or superseded in the period.'),
      formula: named('Đếm lượt thu hồi, thay thế', 'Count of tasks withdrawn'),
    },
  },
]

/** What the follow-up of directives gives to reports. */
export const directiveMeasures: MeasureSource = {
  id: 'office/directives',
  measures: COUNTED.map(each => each.measure),
  compute: async (db, periods, body) => {
    const [pieces, open] = [await piecesOf(db, periods, body), await openNow(db, body)]
    return periods.map(period => figuresOf(pieces.within(period), open - pieces.since(period)))
  },
  behind: async (db, { measure, period, body, whole, after, limit }) => {
    const counted = COUNTED.find(each => each.measure.id === measure.id)
    const rows = whole ? (counted?.whole ?? null) : (counted?.rows ?? null)
    return rows ? flowRows(db, { rows, period, body, after, limit }) : openRows(db, { period, body, after, limit })
  },
}

type Counts = Readonly<Record<string, number>>

function figuresOf(counts: Counts, open: number): Record<string, MeasureFigure> {
  const figure = ({ rows, whole }: Counted, i: number): MeasureFigure => {
    if (!rows) return { value: open }
    const value = counts[`n${i}`] ?? 0
    if (!whole) return { value }
    const denominator = counts[`w${i}`] ?? 0
    return { value: denominator === 0 ? null : (100 * value) / denominator, numerator: value, denominator }
  }
  return Object.fromEntries(COUNTED.map((each, i) => [measureKey(each.measure), figure(each, i)]))
}

/** Only directives are counted: parts and the cover of a task for several bodies are not. */
const ours = (body: Uuid | null) => sql`f.process = 'directive' ${body ? sql`and f.body = ${body}` : sql``}`

/**
 * The flow from the first day on, counted once: cut into pieces at every end of a period, of which the figures of each are put together.
 * `since`: by how much more was opened than closed after it.
 */
async function piecesOf(db: Reader, periods: readonly MeasurePeriod[], body: Uuid | null) {
  const ends = (period: MeasurePeriod): [number, number] => [instantsOf(period).from.getTime(), instantsOf(period).to.getTime()]
  const cuts = [...new Set(periods.flatMap(ends))].toSorted((one, other) => one - other)
  const moved = body ? sql`'body' = any(f.dims)` : sql`false`
  const counts = COUNTED.flatMap(({ rows, whole }, i) => [
    ...(rows ? [sql`count(*) filter (where ${rows})::int as ${sql.ref(`n${i}`)}`] : []),
    ...(whole ? [sql`count(*) filter (where ${whole})::int as ${sql.ref(`w${i}`)}`] : []),
  ])
  const { rows: pieces } = await sql<Counts & { piece: number; net: number }>`
    select width_bucket(f.recorded_at, ${cuts.map(cut => new Date(cut))}::timestamptz[]) as piece, ${sql.join(counts)},
      (count(*) filter (where f.kind in ('opened', 'reopened') or (f.kind = 'in' and ${moved}))
        - count(*) filter (where f.kind in ('done', 'void') or (f.kind = 'out' and ${moved})))::int as net
    from flow f where ${ours(body)} and f.recorded_at >= ${new Date(cuts[0] ?? 0)} group by 1`.execute(db)
  return {
    within(period: MeasurePeriod): Counts {
      const [from, to] = ends(period).map(end => cuts.indexOf(end))
      return summed(pieces.filter(({ piece }) => piece > (from ?? 0) && piece <= (to ?? 0)))
    },
    since(period: MeasurePeriod): number {
      const [, to] = ends(period)
      return pieces.reduce((sum, { piece, net }) => (piece > cuts.indexOf(to) ? sum + net : sum), 0)
    },
  }
}

function summed(pieces: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const piece of pieces) for (const [name, count] of Object.entries(piece)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

async function openNow(db: Reader, body: Uuid | null): Promise<number> {
  const { rows } = await sql<{ open: number }>`select count(*)::int as open from matter m
    where m.open and m.process = 'directive' ${body ? sql`and m.holder_body = ${body}` : sql``}`.execute(db)
  return rows[0]?.open ?? 0
}

type Behind = {
  readonly period: MeasurePeriod
  readonly body: Uuid | null
  readonly after: string | null
  readonly limit: number
}

async function flowRows(db: Reader, { rows: condition, period, body, after, limit }: Behind & { rows: RawBuilder<unknown> }) {
  const { from, to } = instantsOf(period)
  const { rows } = await sql<{
    id: string
    matter: Uuid
    at: Date
  }>`select f.id::text as id, f.matter_id as matter, f.recorded_at as at from flow f
    where ${ours(body)} and f.recorded_at >= ${from} and f.recorded_at < ${to} and ${condition}
      ${after ? sql`and f.id > ${after}::bigint` : sql``} order by f.id limit ${limit}`.execute(db)
  return rows.map(({ id, matter, at }) => ({ key: id, matter, on: dateInVietnam(at) }))
}

/** Matters open at the end of a period: the last change of openness (and of body) before it decides. */
async function openRows(db: Reader, { period, body, after, limit }: Behind) {
  const { to } = instantsOf(period)
  const { rows } = await sql<{ matter: Uuid; at: Date }>`select * from (
      select distinct on (f.matter_id) f.matter_id as matter, f.kind, f.body, f.recorded_at as at from flow f
      where f.process = 'directive' and f.recorded_at < ${to} and (f.kind in ('opened', 'reopened', 'done', 'void') or (f.kind = 'in' and 'body' = any(f.dims)))
        ${after ? sql`and f.matter_id > ${after}::uuid` : sql``}
      order by f.matter_id, f.id desc) last
    where last.kind in ('opened', 'reopened', 'in') ${body ? sql`and last.body = ${body}` : sql``} order by matter limit ${limit}`.execute(
    db,
  )
  return rows.map(({ matter, at }) => ({ key: matter, matter, on: dateInVietnam(at) }))
}
