import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/clock.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { commentCounts } from '../unit-reports/unit-comments.ts'
import { keptOf } from '../unit-reports/unit-text.ts'

/** One unit under a request: where its report stands. */
export type BoardRow = {
  readonly id: Uuid
  readonly unit: string
  readonly reportsFor: string | null
  readonly state: string
  readonly dueOn: PlainDate | null
  readonly submittedOn: PlainDate | null
  readonly late: boolean
  readonly returned: number
  readonly kept: number
  /** Comments that the unit still owes a word on, and those it says are mended. */
  readonly comments: { readonly owed: number; readonly fixed: number }
  /** Evidence of this report that was withdrawn. */
  readonly withdrawn: number
  /** The days on which the unit was reminded, first to last. */
  readonly reminded: readonly PlainDate[]
  readonly fold: MatterState
}
export type Board = {
  readonly rows: readonly BoardRow[]
  readonly submitted: number
  readonly all: number
  readonly late: number
  readonly open: number
}

type Raw = {
  id: Uuid
  unit: string
  state: string
  dueOn: PlainDate | null
  submittedOn: PlainDate | null
  result: string | null
  withdrawn: number
  reminded: PlainDate[]
  /** The name of the body whose figures these are, when the report has gone to a successor since. */
  asked: string | null
  fold: MatterState
}
export const COUNTED_STATES: readonly string[] = ['submitted', 'accepted']
const ASIDE: readonly string[] = ['exempted', 'withdrawn']

/** Steps of a clock (`s`) that reminded the unit; the others told its superiors. */
export const isReminder = sql`s.clock = 'nop' and (s.step = 'overdue' or s.step like 'remind-%' or s.step like 'late-%')`

/** Every unit of a request on a day: submitted x of y, late z. Units that are exempted or no longer asked are in none of the figures. */
export async function boardOf(db: Reader, request: Uuid, today: PlainDate): Promise<Board> {
  const { rows: raw } =
    await sql<Raw>`select m.id, coalesce(u.name, b.name) as unit, m.state, m.due_on as "dueOn", m.submitted_on as "submittedOn", m.result, m.fold,
      (select count(*)::int from act_file f where f.matter_id = m.id and f.withdrawn_at is not null) as withdrawn,
      s.days as reminded,
      case when f.figures_of is distinct from m.holder_body then a.name end as asked
    from matter m left join fact_unit_report f on f.matter_id = m.id
    join lateral (select name, sort_key from body_version where body_id = m.holder_body order by valid_from desc limit 1) b on true
    left join lateral (select name from body_version where body_id = f.figures_of
      order by valid_from desc limit 1) a on true
    left join lateral (select name, sort_key from body_version where body_id = m.holder_unit order by valid_from desc limit 1) u on true
    cross join lateral (select coalesce(array_agg(distinct (s.at at time zone 'Asia/Ho_Chi_Minh')::date order by
      (s.at at time zone 'Asia/Ho_Chi_Minh')::date)::text[], '{}') as days from clock_step s where s.matter_id = m.id and ${isReminder}) s
    where m.parent_id = ${request} and m.process = 'bao-cao-don-vi' order by b.sort_key, u.sort_key nulls first, m.code`.execute(
      db,
    )
  const rows = raw.map(({ result, fold, asked, ...row }): BoardRow => {
    const done = COUNTED_STATES.includes(row.state)
    const late =
      !ASIDE.includes(row.state) &&
      row.dueOn !== null &&
      (done ? (row.submittedOn ?? '') > row.dueOn || result === 'late' : row.dueOn < today)
    const brief = fold.fields['brief']
    const reportsFor =
      typeof brief === 'object' && brief !== null && 'reportsFor' in brief && typeof brief.reportsFor === 'string'
        ? brief.reportsFor
        : asked
    return {
      ...row,
      fold,
      late,
      reportsFor,
      returned: Number(fold.fields['returned'] ?? 0),
      kept: Object.keys(keptOf(fold)).length,
      comments: commentCounts(fold),
    }
  })
  const asked = rows.filter(row => !ASIDE.includes(row.state))
  return {
    rows,
    all: asked.length,
    submitted: asked.filter(row => COUNTED_STATES.includes(row.state)).length,
    late: asked.filter(row => row.late).length,
    open: asked.filter(row => row.state !== 'accepted').length,
  }
}
