import { sql } from 'kysely'
import type { World } from '../../../casework/index.ts'
import { followUp } from '../../../casework/jobs.ts'
import type { PlainDate } from '../../../kernel/clock.ts'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../../platform/database/transaction.ts'
import { announceIn } from '../../../platform/web/live.ts'
import { reportsDue, type DueReport } from './due-calendar.ts'
import { regimesOf } from './regimes.ts'

/** Working days after the sending day on which a rise is still made up for: a server that stood still tells late, not of everything past. */
const TOLD_WITHIN = 3
const DAYS_BACK = 14

/**
 * Periodic reports whose sending day has passed and which nobody has asked for (or, of a week, begun to draft): there is no matter whose
 * clock would rise, so the Chief of Office is told on the next working day, once for each period. How many were told.
 */
export async function riseUnasked(db: Database, world: World): Promise<number> {
  const { today } = world.clock.now()
  const { chiefOfOffice } = await followUp(db.kysely)
  if (chiefOfOffice === null) return 0
  const from = new Date(Date.parse(today) - DAYS_BACK * 86_400_000).toISOString().slice(0, 10)
  const missed = reportsDue(await regimesOf(db.kysely), world, { from, to: today, lang: 'vi' }).filter(
    ({ dueOn }) => dueOn < today && world.calendar.workingDaysBetween(dueOn, today) <= TOLD_WITHIN,
  )
  let told = 0
  for (const due of missed) {
    if (await isAsked(db.kysely, due)) continue
    const late = world.calendar.workingDaysBetween(due.dueOn, today)
    if (late > 0 && (await inTransaction(db, tx => tellOnce(tx, world, { due, late, chief: chiefOfOffice })))) told += 1
  }
  return told
}

/** Is there a request for this period, or a draft of this week, that was not given up? */
async function isAsked(db: Reader, { regime, period, from, to }: DueReport): Promise<boolean> {
  const of =
    regime.kind === 'tuan'
      ? sql`fact_weekly_report f join matter m on m.id = f.matter_id where f.week = ${period}`
      : sql`fact_report_request f join matter m on m.id = f.matter_id where f.topic = ${regime.name}
          and f.period_from = ${from} and f.period_to = ${to}`
  const { rows } = await sql`select 1 from ${of} and m.outcome is distinct from 'void' limit 1`.execute(db)
  return rows.length > 0
}

type Rise = { readonly due: DueReport; readonly late: number; readonly chief: Uuid }

async function tellOnce(tx: Tx, world: World, { due, late, chief }: Rise): Promise<boolean> {
  const at = world.clock.now().instant
  const report = `${due.regime.id} ${due.period}`
  const { rows: principals } = await sql<{ id: number }>`select id from principal where ref_id = ${chief}`.execute(tx)
  const earlier = await sql`select 1 from notice where kind = 'report.unasked' and data->>'report' = ${report}
    and principal = any(${principals.map(row => row.id)}::int[]) limit 1`.execute(tx)
  if (earlier.rows.length > 0 || principals.length === 0) return false
  const data: Unasked = {
    process: 'yeu-cau-bao-cao',
    report,
    title: due.regime.name,
    period: due.name,
    dueOn: due.dueOn,
    days: late,
  }
  for (const { id: principal } of principals) {
    const id = newId(at.getTime())
    await sql`insert into notice (id, principal, kind, matter_id, data, at)
      values (${id}, ${principal}, 'report.unasked', null, ${JSON.stringify(data)}::jsonb, ${at})`.execute(tx)
    await sql`insert into outbox (id, kind, payload, created_at, due_at) values (${newId(at.getTime())}, 'mail.notice',
      jsonb_build_object('notice', ${id}::text), ${at}, ${at})`.execute(tx)
  }
  await announceIn(
    tx,
    principals.map(row => row.id),
    'notice',
  )
  return true
}

type Unasked = {
  /** Whose words tell it: there is no matter to ask. */
  readonly process: string
  readonly report: string
  readonly title: string
  readonly period: string
  readonly dueOn: PlainDate
  readonly days: number
}
