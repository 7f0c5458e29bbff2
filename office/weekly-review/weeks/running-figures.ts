import { sql } from 'kysely'
import { audienceOf, DIMENSIONS, type Dimension } from '../../../casework/index.ts'
import type { Viewer } from '../../../kernel/access.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { bySize, PROCESS, RETURN_ACT, type AgeRule, type FigureRow, type Figures, type WeekNow } from './figures.ts'
import { keyNames } from '../key-names.ts'

type Counted = Omit<FigureRow, 'key' | 'name' | 'start' | 'end' | 'movedIn' | 'movedOut'>
type Moves = Readonly<Record<`in_${Dimension}` | `out_${Dimension}`, number>>
type Line = Counted & Moves & { readonly dimension: Dimension | 'total'; readonly key: string | null; readonly end: number }

/**
 * Figures of the running week, counted in the database in one statement, so that stock and flow are of one moment. Equal to `weekFigures`
 * for a week that ends now (proved in weekly.test.ts), without loading any row. `seenBy`: counts only what this viewer may see.
 */
export async function runningFigures(
  db: Reader,
  week: WeekNow,
  ages: Pick<AgeRule, 'bounds'>,
  seenBy: Viewer | null = null,
): Promise<Figures> {
  const lines = await linesOf(db, week, seenBy)
  const names = await keyNames(db, lines, week.cutDay)
  const of = (dimension: Dimension) =>
    lines
      .filter(line => line.dimension === dimension)
      .map(line => figureRow(line, dimension, names(dimension, line.key)))
      .filter(somethingBalanced)
      .toSorted(bySize)
  const total = lines.find(line => line.dimension === 'total')
  const { period, from, to, nextTo } = week
  return {
    period,
    from: from.toISOString(),
    to: to.toISOString(),
    nextTo: nextTo.toISOString(),
    total: figureRow(total ?? { ...NOTHING, dimension: 'total', key: null }, 'body', ''),
    by: { body: of('body'), assigner: of('assigner'), follower: of('follower'), source: of('source') },
    lateAges: ages.bounds.length === 0 ? [] : await lateAges(db, week, ages.bounds),
  }
}

const NOTHING = {
  end: 0,
  overdue: 0,
  waiting: 0,
  dueNext: 0,
  extensionAsked: 0,
  opened: 0,
  reopened: 0,
  doneInTime: 0,
  doneLate: 0,
  doneNoLimit: 0,
  void: 0,
  extended: 0,
  returned: 0,
  in_body: 0,
  in_assigner: 0,
  in_follower: 0,
  in_source: 0,
  out_body: 0,
  out_assigner: 0,
  out_follower: 0,
  out_source: 0,
}

function figureRow(line: Line, dimension: Dimension, name: string): FigureRow {
  const {
    end,
    overdue,
    waiting,
    dueNext,
    extensionAsked,
    opened,
    reopened,
    doneInTime,
    doneLate,
    doneNoLimit,
    extended,
    returned,
  } = line
  const [movedIn, movedOut] = [line[`in_${dimension}`], line[`out_${dimension}`]]
  const net = opened + movedIn + reopened - movedOut - doneInTime - doneLate - doneNoLimit - line.void
  return {
    key: line.key,
    name,
    start: end - net,
    opened,
    movedIn,
    movedOut,
    reopened,
    doneInTime,
    doneLate,
    doneNoLimit,
    void: line.void,
    end,
    overdue,
    waiting,
    extended,
    returned,
    dueNext,
    extensionAsked,
  }
}

/** A value of a dimension stands in the table when anything of its balance is not zero. */
function somethingBalanced({
  start,
  opened,
  movedIn,
  movedOut,
  reopened,
  doneInTime,
  doneLate,
  doneNoLimit,
  end,
  ...row
}: FigureRow): boolean {
  return [start, opened, movedIn, movedOut, reopened, doneInTime, doneLate, doneNoLimit, row.void, end].some(value => value !== 0)
}

/** Which of the grouping sets a line belongs to: the bits of `grouping(body, assigner, follower, source)`. */
const BITS = { body: 0b0111, assigner: 0b1011, follower: 0b1101, source: 0b1110 } as const

function linesOf(db: Reader, week: WeekNow, seenBy: Viewer | null): Promise<Line[]> {
  const { from, cutDay, nextDay } = week
  const seen = (id: string) => (seenBy === null ? sql`true` : audienceOf(seenBy, sql.ref(id)))
  const late = sql`not m.waiting and not m.paused and m.due_on < ${cutDay}`
  const next = sql`not m.waiting and not m.paused and m.due_on >= ${cutDay} and m.due_on <= ${nextDay}`
  const moved = (kind: 'in' | 'out') =>
    sql.join(
      DIMENSIONS.map(
        d => sql`count(*) filter (where f.kind = ${kind} and ${d} = any(f.dims))::int as ${sql.ref(`${kind}_${d}`)}`,
      ),
    )
  const key = (
    bits: string,
  ) => sql`case ${sql.raw(bits)} when ${BITS.body} then body::text when ${BITS.assigner} then assigner::text when ${BITS.follower} then follower::text
    when ${BITS.source} then source end`
  const zero = (names: readonly string[]) => sql.join(names.map(name => sql`coalesce(${sql.ref(name)}, 0) as ${sql.ref(name)}`))
  return sql<Line>`with stock as (
      select grouping(m.holder_body, m.assigner_post, m.follower_post, m.source) as bits, m.holder_body as body, m.assigner_post as assigner,
        m.follower_post as follower, m.source, count(*)::int as "end", count(*) filter (where ${late})::int as overdue,
        count(*) filter (where m.waiting)::int as waiting, count(*) filter (where ${next})::int as "dueNext"
      from matter m where m.open and m.process = ${PROCESS} and ${seen('m.id')}
      group by grouping sets ((m.holder_body), (m.assigner_post), (m.follower_post), (m.source), ())),
    asked as (
      select grouping(m.holder_body, m.assigner_post, m.follower_post, m.source) as bits, m.holder_body as body, m.assigner_post as assigner,
        m.follower_post as follower, m.source, count(*)::int as "extensionAsked"
      from fact_directive x join matter m on m.id = x.matter_id
      where x.extension_due_on is not null and m.open and m.process = ${PROCESS} and ${seen('m.id')}
      group by grouping sets ((m.holder_body), (m.assigner_post), (m.follower_post), (m.source), ())),
    flows as (
      select grouping(f.body, f.assigner, f.follower, f.source) as bits, f.body, f.assigner, f.follower, f.source,
        count(*) filter (where f.kind = 'opened')::int as opened, count(*) filter (where f.kind = 'reopened')::int as reopened,
        count(*) filter (where f.kind = 'done' and f.result = 'in-time')::int as "doneInTime",
        count(*) filter (where f.kind = 'done' and f.result = 'late')::int as "doneLate",
        count(*) filter (where f.kind = 'done' and f.result is null)::int as "doneNoLimit", count(*) filter (where f.kind = 'void')::int as void,
        count(*) filter (where f.kind = 'due-changed' and f.result = 'extended')::int as extended,
        count(*) filter (where f.kind = 'out' and f.result = ${RETURN_ACT})::int as returned, ${moved('in')}, ${moved('out')}
      from flow f where f.process = ${PROCESS} and f.recorded_at > ${from} and ${seen('f.matter_id')}
      group by grouping sets ((f.body), (f.assigner), (f.follower), (f.source), ())),
    s as (select bits, ${key('bits')} as key, "end", overdue, waiting, "dueNext" from stock),
    a as (select bits, ${key('bits')} as key, "extensionAsked" from asked),
    f as (select bits, ${key('bits')} as key, opened, reopened, "doneInTime", "doneLate", "doneNoLimit", void, extended, returned,
      in_body, in_assigner, in_follower, in_source, out_body, out_assigner, out_follower, out_source from flows),
    keys as (select bits, key from s union select bits, key from f)
    select case keys.bits when ${BITS.body} then 'body' when ${BITS.assigner} then 'assigner' when ${BITS.follower} then 'follower'
        when ${BITS.source} then 'source' else 'total' end as dimension, keys.key, ${zero(Object.keys(NOTHING))}
    from keys left join s on s.bits = keys.bits and s.key is not distinct from keys.key
      left join a on a.bits = keys.bits and a.key is not distinct from keys.key
      left join f on f.bits = keys.bits and f.key is not distinct from keys.key`
    .execute(db)
    .then(({ rows }) => rows)
}

/** Late open matters by age in days: the bounds are law/ `directives.late-age-bounds`. */
async function lateAges(db: Reader, { cutDay }: WeekNow, bounds: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ bucket: number; n: number }>`
    select width_bucket((${cutDay}::date - m.due_on)::int, ${bounds.map(bound => bound + 1)}::int[]) as bucket, count(*)::int as n
    from matter m where m.open and m.process = ${PROCESS} and m.due_on < ${cutDay} and not m.waiting and not m.paused group by 1`.execute(
    db,
  )
  return Array.from({ length: bounds.length + 1 }, (_, at) => rows.find(row => row.bucket === at)?.n ?? 0)
}
