import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import { canonicalText } from '../../../kernel/canonical.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { atCut, type World } from '../../../casework/index.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { weekFigures, type AgeRule, type Figures, type WeekLists, type WeekNow } from '../weeks/figures.ts'
import { LISTS, type ListName } from '../lists/rows.ts'
import { dayOf, freezeInstant, neighbour, weekOfPeriod, weekRunningAt, type Week } from '../weeks/week.ts'

export const SNAPSHOT_KIND = 'weekly-review'

export type Frozen = { readonly id: Uuid; readonly period: string; readonly hash: string }

/**
 * Freezes a week (ENGINE 13, 27): everything recorded up to the cut, as figures and as the rows behind them, with a hash. Once frozen
 * nothing changes; what is corrected later counts in the week in which it is recorded. Problems: `weekly/unknown-week`,
 * `weekly/too-early`, `weekly/already-frozen`.
 */
export async function freezeWeek(
  db: Database,
  world: World,
  by: { viewer: Viewer | null; body: Uuid; period: string },
): Promise<Frozen | Problem> {
  const now = world.clock.now()
  const week = weekOfPeriod(by.period, world.law(now.today))
  if (!week) return problem('weekly/unknown-week', { period: by.period })
  if (now.instant < week.to) return problem('weekly/too-early', { period: week.period, from: week.to.toISOString() })
  const earlier = await snapshotOf(db.kysely, by.body, week.period)
  if (earlier)
    return problem('weekly/already-frozen', { period: week.period, at: earlier.frozenAt.toISOString(), by: earlier.frozenByName })
  return atCut(db, world.clock, async (tx, at) => {
    const whole = await weekAt(tx, by.body, { ...week, to: at }, world)
    const { figures, lists } = await weekFigures(tx, whole, ageRule(world, whole))
    return storeFrozen(tx, { figures, lists, at, week: whole, by })
  })
}

/** The week as it stands now, not frozen: the same figures over the same rows. */
export async function runningWeek(
  db: Reader,
  world: World,
  body: Uuid,
): Promise<{ figures: Figures; lists: WeekLists; week: WeekNow; frozenFrom: Date }> {
  const now = world.clock.now()
  const week = weekRunningAt(now.instant, now.today, world.law(now.today))
  const whole = await weekAt(db, body, { ...week, to: now.instant }, world)
  return { ...(await weekFigures(db, whole, ageRule(world, whole))), week: whole, frozenFrom: week.to }
}

/**
 * A week that is not frozen, as it stands now: the running one, or one that ended and waits to be frozen (it then runs on until it is).
 * Null when it has not begun or is long over.
 */
export async function liveWeek(db: Reader, world: World, body: Uuid, period: string): Promise<LiveWeek | null> {
  const now = world.clock.now()
  const law = world.law(now.today)
  const running = weekRunningAt(now.instant, now.today, law)
  const week = weekOfPeriod(period, law)
  if (!week || (period !== running.period && period !== neighbour(running.period, -1))) return null
  const whole = await weekAt(db, body, { ...week, to: now.instant }, world)
  return { week: whole, ages: ageRule(world, whole), frozenFrom: week.to, mayFreeze: now.instant >= week.to }
}
export type LiveWeek = { readonly week: WeekNow; readonly ages: AgeRule; readonly frozenFrom: Date; readonly mayFreeze: boolean }

/** From the last cut, if there is one before; so no act falls between two weeks. */
async function weekAt(db: Reader, body: Uuid, week: Week, world: World): Promise<WeekNow> {
  const { rows } = await sql<{
    to_at: Date
  }>`select to_at from snapshot where kind = ${SNAPSHOT_KIND} and body_id = ${body} and to_at < ${week.to}
    order by to_at desc limit 1`.execute(db)
  const law = world.law(dayOf(week.to))
  const nominal = freezeInstant(dayOf(week.to), law)
  const nextTo = nominal.getTime() > week.to.getTime() ? nominal : new Date(nominal.getTime() + 7 * 86_400_000)
  return { ...week, from: rows[0]?.to_at ?? week.from, nextTo, cutDay: dayOf(week.to), nextDay: dayOf(nextTo) }
}

export function ageRule(world: Pick<World, 'law'>, week: Pick<WeekNow, 'cutDay'>): AgeRule {
  const bounds = world.law(week.cutDay).numbers('directives.late-age-bounds')
  return { bounds, daysLate: (dueOn: string) => Math.round((Date.parse(week.cutDay) - Date.parse(dueOn)) / 86_400_000) }
}

export type ToFreeze = {
  readonly id?: Uuid
  readonly figures: Figures
  readonly lists: WeekLists
  readonly at: Date
  readonly week: WeekNow
  readonly by: { readonly viewer: Viewer | null; readonly body: Uuid }
}

/** Stores figures and rows as they stand, with their hash. */
export async function storeFrozen(tx: Tx, { id = newId(), figures, lists, at, week, by }: ToFreeze): Promise<Frozen> {
  const text = canonicalText(figures)
  const rows = LISTS.flatMap(list =>
    lists[list].map((row, position) => ({ list, position, matter: row.id, row: canonicalText(row) })),
  )
  const hash = snapshotHash(text, rows)
  await sql`insert into snapshot (id, kind, body_id, period, from_at, to_at, frozen_at, frozen_by, figures, hash)
    values (${id}, ${SNAPSHOT_KIND}, ${by.body}, ${week.period}, ${week.from}, ${at}, ${at}, ${by.viewer?.accountId ?? null}, ${text}, ${hash})`.execute(
    tx,
  )
  for (let i = 0; i < rows.length; i += 2000) {
    await sql`insert into snapshot_row (snapshot_id, list, position, matter_id, row)
      select ${id}, x.list, x.position, x.matter, x.row from jsonb_to_recordset(${JSON.stringify(rows.slice(i, i + 2000))}::jsonb)
        as x(list text, position integer, matter uuid, row text)`.execute(tx)
  }
  return { id, period: week.period, hash: hash.toString('hex') }
}

/** Hash over the figures and every frozen row, in their order: what "Kiểm mã băm" computes again. */
export function snapshotHash(figures: string, rows: ReadonlyArray<{ list: string; position: number; row: string }>): Buffer {
  const hash = createHash('sha256').update(figures)
  for (const { list, position, row } of rows) hash.update(`\n${list} ${position} ${row}`)
  return hash.digest()
}

export type Snapshot = {
  readonly id: Uuid
  readonly period: string
  readonly fromAt: Date
  readonly toAt: Date
  readonly frozenAt: Date
  readonly frozenByName: string | null
  readonly figures: string
  readonly hash: Buffer
  readonly issuedHash: Buffer | null
  readonly matterId: Uuid | null
}

const SNAPSHOT = sql`select s.id, s.period, s.from_at as "fromAt", s.to_at as "toAt", s.frozen_at as "frozenAt", p.name as "frozenByName",
  s.figures, s.hash, s.issued_hash as "issuedHash", s.matter_id as "matterId"
  from snapshot s left join account a on a.id = s.frozen_by left join person p on p.id = a.person_id`

export async function snapshotOf(db: Reader, body: Uuid, period: string): Promise<Snapshot | null> {
  const { rows } =
    await sql<Snapshot>`${SNAPSHOT} where s.kind = ${SNAPSHOT_KIND} and s.body_id = ${body} and s.period = ${period}`.execute(db)
  return rows[0] ?? null
}

/** The last frozen weeks, newest first: for the small charts and the list of reviews. */
export async function lastSnapshots(db: Reader, body: Uuid, limit: number, before?: string): Promise<Snapshot[]> {
  const { rows } = await sql<Snapshot>`${SNAPSHOT} where s.kind = ${SNAPSHOT_KIND} and s.body_id = ${body}
    ${before ? sql`and s.period <= ${before}` : sql``} order by s.period desc limit ${limit}`.execute(db)
  return rows
}

/** Does a frozen week still have the hash it was frozen with? */
export async function checkSnapshot(db: Reader, snapshot: Pick<Snapshot, 'id' | 'figures' | 'hash'>): Promise<boolean> {
  const { rows } = await sql<{ list: ListName; position: number; row: string }>`select list, position, row from snapshot_row
    where snapshot_id = ${snapshot.id} order by array_position(${[...LISTS]}::text[], list), position`.execute(db)
  return snapshotHash(snapshot.figures, rows).equals(snapshot.hash)
}
