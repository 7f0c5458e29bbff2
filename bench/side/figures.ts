import { sql } from 'kysely'
import { instantsOf, type MeasurePeriod } from '../../casework/index.ts'
import { figuresFor, measureLines } from '../../office/reports/measures/figures.ts'
import { lastPeriods, measured } from '../../office/reports/regimes/periods.ts'
import type { Database } from '../../platform/database/open.ts'
import type { Services } from '../../platform/http/context.ts'
import { timed, type SideMeasure } from './side.ts'

const DIRECTIVES = 'office/directives'

/** All measures of a report over the last five years, and those of directives against one statement written for them by hand. */
export const reportFigures =
  ({ db, clock }: Services): SideMeasure =>
  async () => {
    const { today, instant } = clock.now()
    const periods = lastPeriods('nam', today, 5).map(period => measured(period, instant))
    const lines = measureLines()
    const directives = lines.filter(line => line.source.id === DIRECTIVES)
    const all = await timed(() => figuresFor(db.kysely, lines, { periods, body: null }), 5)
    const ours = await timed(() => figuresFor(db.kysely, directives, { periods, body: null }), 5)
    const byHand = await timed(() => handWritten(db, periods), 5)
    const note = `${Math.round(ours.value)} ms for directives, by hand ${Math.round(byHand.value)} ms`
    return [
      { name: `Five-year report, ${lines.length} measures`, ...all, unit: 'ms', budget: { most: 3000 } },
      { name: 'its SQL, times that written by hand', value: ours.value / byHand.value, unit: '×', budget: { most: 1.5 }, note },
    ]
  }

/** One pass over the flow of the five years; what stood open at each end follows from what is open now. */
async function handWritten(db: Database, periods: readonly MeasurePeriod[]): Promise<unknown> {
  const spans = periods.map(instantsOf)
  const [first, last] = [spans[0]?.from, spans.at(-1)?.to]
  const { rows } = await sql`
    with year as (
      select width_bucket(recorded_at, ${spans.map(span => span.from)}::timestamptz[]) as n,
        count(*) filter (where kind = 'opened') as opened, count(*) filter (where kind = 'done') as done,
        count(*) filter (where kind = 'done' and result = 'in-time') as in_time, count(*) filter (where kind = 'done' and result = 'late') as late,
        count(*) filter (where kind = 'due-changed' and result = 'extended') as extended,
        count(*) filter (where kind = 'sent-back') as sent_back, count(*) filter (where kind = 'void') as void,
        count(*) filter (where kind in ('opened', 'reopened')) - count(*) filter (where kind in ('done', 'void')) as net
      from flow where process = 'directive' and recorded_at >= ${first} and recorded_at < ${last} group by 1)
    select *, (select count(*) from matter where open and process = 'directive')
      - coalesce(sum(net) over (order by n desc rows between unbounded preceding and 1 preceding), 0) as open_at_end
    from year order by n`.execute(db.kysely)
  return rows
}
