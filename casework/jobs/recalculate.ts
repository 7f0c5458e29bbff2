import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { ClockState, MatterState } from '../../kernel/matter.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { WorkCalendar } from '../../kernel/process.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { actBySystem } from '../acts/act-by-system.ts'
import type { World } from '../world.ts'

/** A deadline that a calendar edit moves. */
export type Moved = {
  readonly matterId: Uuid
  readonly code: string
  readonly title: string
  readonly clock: string
  readonly from: PlainDate
  readonly to: PlainDate
}

const BATCH = 500

/**
 * The running deadlines that come out otherwise under another calendar: those counted in working days. Dates which a person or a
 * document set do not move. Used as the preview before an edit, and by the job after it.
 */
export async function movedBy(
  db: Reader,
  world: World,
  calendar: WorkCalendar,
  after: Uuid | null = null,
  limit = BATCH,
): Promise<{ moved: Moved[]; last: Uuid | null }> {
  const { rows } = await sql<{ fold: MatterState }>`select m.fold from matter m where m.open
    ${after ? sql`and m.id > ${after}` : sql``}
    and exists (select 1 from clock c where c.matter_id = m.id and c.ended_on is null and c.rule <> 'assigned')
    order by m.id limit ${limit}`.execute(db)
  const moved = rows.flatMap(({ fold }) => fold.clocks.flatMap(clock => movedClock(fold, clock, world, calendar)))
  return { moved, last: rows.length === limit ? (rows.at(-1)?.fold.id ?? null) : null }
}

function movedClock(matter: MatterState, clock: ClockState, world: World, calendar: WorkCalendar): Moved[] {
  if (clock.endedOn !== null || clock.dueOn === null || clock.amount === null || clock.unit === null) return []
  const to = dueUnder(clock, world, calendar)
  return to === clock.dueOn
    ? []
    : [{ matterId: matter.id, code: matter.code, title: matter.title, clock: clock.name, from: clock.dueOn, to }]
}

/** The due date of a rule's clock under a calendar: counted from its start, over its pauses. Extensions set by a person stand. */
function dueUnder(clock: ClockState, world: World, calendar: WorkCalendar): PlainDate {
  const granted = clock.changes.findLast(change => change.kind !== 'recalculated')
  if (granted?.to) return granted.to
  const limit = { amount: clock.amount ?? 0, unit: clock.unit ?? 'working-day' }
  let due = calendar.due(clock.startedOn, limit, 'none')
  for (const pause of clock.pauses) {
    if (pause.to === null || due <= pause.from) continue
    due = calendar.addWorkingDays(pause.to, Math.max(calendar.workingDaysBetween(pause.from, due), 0))
  }
  return due
}

/**
 * Answers `org.calendar-edited`: each matter whose deadline moves gets a chained act with the old and the new date; its holder is told by
 * the act's notice. Run in batches; done again it does nothing, because a recalculated clock no longer differs.
 */
export async function recalculate(db: Database, world: World, edition: { id: Uuid; reason: string }): Promise<readonly Moved[]> {
  const all: Moved[] = []
  for (let after: Uuid | null = null; ;) {
    const { moved, last } = await movedBy(db.kysely, world, world.calendar, after)
    for (const [matterId, clocks] of Map.groupBy(moved, each => each.matterId)) {
      const done = await inTransaction(db, tx =>
        actBySystem(tx, world, {
          matterId,
          act: 'tinh-lai-han',
          input: { edition: edition.id, reason: edition.reason, clocks: clocks.map(({ clock, to }) => ({ clock, dueOn: to })) },
          rule: 'calendar',
        }),
      )
      if (!isProblem(done)) all.push(...clocks)
    }
    if (!last) return all
    after = last
  }
}
