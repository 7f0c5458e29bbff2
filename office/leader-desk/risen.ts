import { sql } from 'kysely'
import type { Asker } from '../../casework/asker.ts'
import { anyFact, followUpKeys, processOf, RISES, rowsOf, type MatterRow, type Place } from '../../casework/index.ts'
import { rowView, type RowView } from '../../casework/lists/row-view.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import type { Uuid } from '../../kernel/ids.ts'
import type { ProcessDef } from '../../kernel/process.ts'

export type LadderStep = { readonly step: string; readonly on: PlainDate; readonly state: 'past' | 'current' | 'next' }
export type Risen = {
  readonly row: RowView
  readonly version: number
  readonly why: { readonly reason: string | null; readonly proposal: string | null }
  readonly ladder: readonly LadderStep[]
}

const RISEN_MAX = 40

type Step = { id: Uuid; step: string; on: PlainDate; dueOn: PlainDate }

/** Late matters that were reported up to the viewer, the latest first. */
export async function risenTo(asker: Asker): Promise<{ rows: Risen[]; more: boolean }> {
  const db = asker.app.db.kysely
  const { viewer, reader } = asker
  const { rows: places } =
    await sql<Place>`select a.matter_id as id, a.lane, a.roles from audience a join matter m on m.id = a.matter_id
    where not m.waiting and a.principal = any(${viewer.principals}::int[]) and a.open and 'risen' = any(a.roles) and a.due_on < ${asker.today}
    order by a.due_on, a.matter_id limit ${RISEN_MAX + 1}`.execute(db)
  const shown = places.slice(0, RISEN_MAX)
  const rows = await rowsOf(db, shown)
  const [steps, whys] = await Promise.all([stepsOf(asker, shown), whysOf(asker, shown)])
  return {
    more: places.length > RISEN_MAX,
    rows: rows.map(row => ({
      row: rowView(row, reader),
      version: row.lastSeq,
      why: whys.get(row.id) ?? { reason: null, proposal: null },
      ladder: ladderOf(
        asker,
        row,
        steps.filter(step => step.id === row.id && step.dueOn === row.dueOn),
      ),
    })),
  }
}

async function stepsOf({ app }: Asker, places: readonly Place[]): Promise<Step[]> {
  const { rows } =
    await sql<Step>`select matter_id as id, step, (at at time zone 'Asia/Ho_Chi_Minh')::date as "on", due_on as "dueOn" from clock_step
    where matter_id = any(${places.map(place => place.id)}::uuid[]) order by at, array_position(${STEP_ORDER}::text[], step)`.execute(
      app.db.kysely,
    )
  return rows
}

async function whysOf({ app }: Asker, places: readonly Place[]): Promise<ReadonlyMap<Uuid, Risen['why']>> {
  const { rows } = await sql<
    { id: Uuid } & Risen['why']
  >`select m.id, ${anyFact('late_reason')} as reason, ${anyFact('late_proposal')} as proposal from matter m
    where m.id = any(${places.map(place => place.id)}::uuid[])`.execute(app.db.kysely)
  return new Map(rows.map(({ id, ...why }) => [id, why]))
}

/** Steps of one scan, in the order in which they follow. */
const STEP_ORDER = ['overdue', 'rise-head', 'rise-chief', 'rise-chairman']

const mainKeys = (process: ProcessDef) =>
  followUpKeys(process, Object.keys(process.clocks).find(name => process.clocks[name]?.main) ?? '')

/** Steps taken, the last one being where it stands, and the next rise with its day. */
function ladderOf({ world, today }: Asker, { process, version, dueOn }: MatterRow, steps: readonly Step[]): LadderStep[] {
  const taken = steps.map(({ step, on }, i): LadderStep => ({ step, on, state: i === steps.length - 1 ? 'current' : 'past' }))
  const [law, keys] = [world.law(today), mainKeys(processOf(process, version))]
  const next = RISES.find(([step]) => !steps.some(each => each.step === step))
  if (!next || dueOn === null) return taken.slice(-4)
  return [
    ...taken.slice(-3),
    { step: next[0], on: world.calendar.addWorkingDays(dueOn, law.number(keys[next[1]])), state: 'next' },
  ]
}
