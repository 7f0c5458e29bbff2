import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem } from '../../kernel/problem.ts'
import type { LawBook } from '../../kernel/process.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { announceIn } from '../../platform/web/live.ts'
import { actBySystem } from '../acts/act-by-system.ts'
import { followUpKeys, RISES } from '../clocks/follow-up-figures.ts'
import { loadedProcesses, processOf } from '../registry.ts'
import type { World } from '../world.ts'

/** To whom late matters rise besides the head of the holder: posts named in the settings. */
export type RiseTo = { readonly chiefOfOffice: Uuid | null; readonly chairman: Uuid | null }

type DueClock = {
  matter_id: Uuid
  process: string
  version: number
  name: string
  due_on: PlainDate
  due_at: Date | null
  code: string
  title: string
  holder_body: Uuid
  holder_unit: Uuid | null
  holder_post: Uuid | null
}

export type Scanned = { readonly reminders: number; readonly overdue: number; readonly rises: number }

/**
 * The daily scan of running main clocks: reminders before the end, one notice when it has passed, rises by working days late, by the
 * figures which the process names (ENGINE: unique on clock, step and due date, so a second run does nothing and a moved deadline begins anew).
 */
export async function dailyScan(db: Database, world: World, riseTo: RiseTo): Promise<Scanned> {
  const { today } = world.clock.now()
  const farthest = world.calendar.addWorkingDays(today, Math.max(0, ...everyReminder(world.law(today))))
  const counted = { reminders: 0, overdue: 0, rises: 0 }
  for (let after: { due: PlainDate; id: Uuid } | null = null; ;) {
    const clocks: DueClock[] = await clocksDue(db.kysely, farthest, after)
    for (const clock of clocks) await scanOne(db, world, { clock, riseTo, counted })
    const last = clocks.at(-1)
    if (!last || clocks.length < BATCH) return counted
    after = { due: last.due_on, id: last.matter_id }
  }
}

const keysOf = ({ process, version, name }: DueClock) => followUpKeys(processOf(process, version), name)

/** Days before the end on which some kind of matter is reminded. */
const everyReminder = (law: LawBook): number[] =>
  loadedProcesses().flatMap(process =>
    Object.keys(process.clocks).flatMap(clock => law.numbers(followUpKeys(process, clock).reminders)),
  )

const BATCH = 500

/** Only clocks that run: not ended, not paused, and their matter not waiting for somebody's decision (ENGINE 16). */
async function clocksDue(db: Reader, until: PlainDate, after: { due: PlainDate; id: Uuid } | null): Promise<DueClock[]> {
  const { rows } =
    await sql<DueClock>`select c.matter_id, m.process, m.version, c.name, c.due_on, c.due_at, m.code, m.title, m.holder_body, m.holder_unit, m.holder_post
    from clock c join matter m on m.id = c.matter_id
    where c.ended_on is null and c.is_main and not c.paused and not m.waiting and m.open and c.due_on <= ${until}
      ${after ? sql`and (c.due_on, c.matter_id) > (${after.due}::date, ${after.id}::uuid)` : sql``}
    order by c.due_on, c.matter_id limit ${BATCH}`.execute(db)
  return rows
}

type One = {
  clock: DueClock
  riseTo: RiseTo
  counted: { reminders: number; overdue: number; rises: number }
}

async function scanOne(db: Database, world: World, { clock, riseTo, counted }: One): Promise<void> {
  const { today } = world.clock.now()
  if (clock.due_on >= today) {
    const left = world.calendar.workingDaysBetween(today, clock.due_on)
    const reminders = world.law(today).numbers(keysOf(clock).reminders)
    const step = reminders.toSorted((a, b) => a - b).find(days => left <= days)
    if (step !== undefined && (await remind(db, world, clock, { step: `remind-${step}`, kind: 'matter.due-soon', days: left })))
      counted.reminders++
    return
  }
  const late = world.calendar.workingDaysBetween(clock.due_on, today)
  if (await remind(db, world, clock, { step: 'overdue', kind: 'matter.overdue', days: late })) counted.overdue++
  counted.rises += await rise(db, world, { clock, late, riseTo })
}

async function remind(
  db: Database,
  world: World,
  clock: DueClock,
  { step, kind, days }: { step: string; kind: string; days: number },
): Promise<boolean> {
  return inTransaction(db, async tx => {
    if (!(await takeStep(tx, world, clock, step))) return false
    const to = clock.holder_post ?? clock.holder_unit ?? clock.holder_body
    const at = world.clock.now().instant
    const id = newId(at.getTime())
    const data = { code: clock.code, title: clock.title, dueOn: clock.due_on, days }
    await sql`insert into notice (id, principal, kind, matter_id, data, at)
      select ${id}, p.id, ${kind}, ${clock.matter_id}, ${JSON.stringify(data)}::jsonb, ${at} from principal p where p.ref_id = ${to}`.execute(
      tx,
    )
    await sql`insert into outbox (id, kind, payload, created_at, due_at) values (${newId(at.getTime())}, 'mail.notice',
      jsonb_build_object('notice', ${id}::text), ${at}, ${at})`.execute(tx)
    const told = await sql<{ id: number }>`select id from principal where ref_id = ${to}`.execute(tx)
    await announceIn(
      tx,
      told.rows.map(row => row.id),
      'notice',
    )
    return true
  })
}

async function rise(
  db: Database,
  world: World,
  { clock, late, riseTo }: { clock: DueClock; late: number; riseTo: RiseTo },
): Promise<number> {
  if (processOf(clock.process, clock.version).clocks[clock.name]?.rises === 'none') return 0
  const { today } = world.clock.now()
  const [law, keys] = [world.law(today), keysOf(clock)]
  const posts = {
    'rise-head': await headOf(db.kysely, clock, today),
    'rise-chief': riseTo.chiefOfOffice,
    'rise-chairman': riseTo.chairman,
  }
  let rises = 0
  for (const [step, key] of RISES) {
    const post = posts[step]
    if (late < law.number(keys[key]) || post === null) continue
    const risen = await inTransaction(db, async tx => {
      if (!(await takeStep(tx, world, clock, step))) return false
      const input = { post, step, clock: clock.name, workingDaysLate: late }
      const done = await actBySystem(tx, world, { matterId: clock.matter_id, act: 'bao-cao-cap-tren', input, rule: 'rise' })
      if (isProblem(done)) throw new Error(`rise of ${clock.code}: ${done.problem}`)
      return true
    })
    if (risen) rises++
  }
  return rises
}

async function takeStep(tx: Tx, world: World, clock: DueClock, step: string): Promise<boolean> {
  const { rows } =
    await sql`insert into clock_step (matter_id, clock, step, due_on, at) values (${clock.matter_id}, ${clock.name}, ${step},
    ${clock.due_on}, ${world.clock.now().instant}) on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

/** The head of the holder: the first leader of its division, else of its body. */
async function headOf(db: Reader, clock: DueClock, today: PlainDate): Promise<Uuid | null> {
  const { rows } = await sql<{ id: Uuid }>`select p.id from post p join position n on n.id = p.position_id
    where n.is_leader and p.body_id = ${clock.holder_body} and p.valid_from <= ${today} and (p.valid_until is null or p.valid_until > ${today})
      and (p.unit_id is null or p.unit_id is not distinct from ${clock.holder_unit}) and p.id is distinct from ${clock.holder_post}
    order by (p.unit_id is not null) desc, n.rank limit 1`.execute(db)
  return rows[0]?.id ?? null
}
