import { sql } from 'kysely'
import { followUp } from '../casework/jobs.ts'
import { dailyScan } from '../casework/jobs/daily-scan.ts'
import { worldOf } from '../org/index.ts'
import type { Database } from '../platform/database/open.ts'
import type { SamplePlan } from './maker.ts'

/** A sample larger than this is for measuring: nobody reads its reminders. */
const READ_BY_PEOPLE = 50_000

/** Reminders and rises as the daily scan makes them, so that leaders find what was reported up to them. Nothing of it is mailed. */
export async function scanOnce(db: Database, plan: SamplePlan): Promise<void> {
  if (plan.matters > READ_BY_PEOPLE) return
  const world = { clock: plan.clock, ...(await worldOf(db.kysely)) }
  const { chiefOfOffice, chairman } = await followUp(db.kysely)
  await dailyScan(db, world, { chiefOfOffice, chairman })
  await sql`delete from outbox where kind = 'mail.notice' and created_at = ${world.clock.now().instant}`.execute(db.kysely)
}
