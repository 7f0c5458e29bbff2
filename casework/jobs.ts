import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { rawSetting } from '../org/index.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Services } from '../platform/http/context.ts'
import { inTransaction } from '../platform/database/transaction.ts'
import type { ModuleJobs } from '../platform/module-jobs.ts'
import { enqueue, type OutboxHandler } from '../platform/telling/outbox.ts'
import { anchorActs, anchorLine } from './chain/anchor.ts'
import { checkAudience } from './jobs/audience-check.ts'
import { dailyScan, type RiseTo } from './jobs/daily-scan.ts'
import { recalculate } from './jobs/recalculate.ts'
import { spreadGrade, sweepGrade } from './jobs/spread-grade.ts'
import { moveToSuccessor } from './jobs/succession.ts'
import { mailNotice } from './notices/notices-mail.ts'

/** Setting: the posts to which late matters rise, and the body that keeps what nobody was chosen for. */
export const FOLLOW_UP_SETTING = 'follow-up'
const FollowUp = z.object({
  chiefOfOffice: z.string().nullable().default(null),
  chairman: z.string().nullable().default(null),
  office: z.string().nullable().default(null),
})
export type FollowUp = z.infer<typeof FollowUp>

/** To whom late matters rise; nulls until the administrator has named them. */
export async function followUp(db: Reader): Promise<FollowUp> {
  return FollowUp.catch({ chiefOfOffice: null, chairman: null, office: null }).parse(
    (await rawSetting(db, FOLLOW_UP_SETTING)) ?? {},
  )
}

const CalendarEdited = z.object({ edition: z.string(), dates: z.array(z.string()) })
const GradeChanged = z.object({ grade: z.string() })
const BodyEnded = z.object({
  bodyId: z.string(),
  on: z.string(),
  successors: z.array(z.object({ bodyId: z.string(), isDefault: z.boolean() })),
  legalDocument: z.string().nullable(),
})

/** What casework does behind the pages. */
export const caseworkJobs: ModuleJobs = {
  jobs: services => [
    { name: 'casework-daily-scan', schedule: '0 6,13 * * *', run: () => scan(services) },
    { name: 'casework-anchor', schedule: '30 0 * * *', run: () => anchor(services) },
    { name: 'casework-audience', schedule: '0 2 * * *', run: () => compareAudience(services) },
  ],
  outbox: services => ({
    'mail.notice': mailNotice(services),
    'org.calendar-edited': async ({ payload }) => {
      const { edition, dates } = CalendarEdited.parse(payload)
      await recalculate(services.db, await services.world(), {
        id: edition,
        reason: `Lịch làm việc thay đổi: ${dates.join(', ')}`,
      })
    },
    'org.grade-set': onGrade(services, grade => spreadGrade(services.db, grade, services.clock.now().instant)),
    'org.grade-ended': onGrade(services, grade => sweepGrade(services.db, grade)),
    'org.body-ended': async ({ payload }) => {
      const ended = BodyEnded.parse(payload)
      const { office } = await followUp(services.db.kysely)
      const keeper = office ?? ended.successors[0]?.bodyId
      if (!keeper) throw new Error('succession: no body is named to keep what nobody was chosen for (setting follow-up)')
      await moveToSuccessor(services.db, await services.world(), ended, keeper)
    },
  }),
}

/** Works on a grade a turn long; what is left stands in line again, behind the letters that came meanwhile. */
function onGrade({ db, clock }: Services, work: (grade: string) => Promise<'all' | 'more'>): OutboxHandler {
  return async ({ kind, payload }) => {
    const { grade } = GradeChanged.parse(payload)
    if ((await work(grade)) === 'all') return
    await inTransaction(db, tx => enqueue(tx, { kind, payload: { grade }, at: clock.now().instant }))
  }
}

/** Reminders and rises; they wait while the machine's clock is in doubt, so that a clock set forward makes no false rise. */
async function scan(services: Services): Promise<void> {
  if (services.clock.trouble())
    return services.log.warn({ trouble: services.clock.trouble() }, 'daily scan waits: the clock is in doubt')
  const { chiefOfOffice, chairman }: RiseTo = await followUp(services.db.kysely)
  const scanned = await dailyScan(services.db, await services.world(), { chiefOfOffice, chairman })
  services.log.info(scanned, 'daily scan')
}

/** What the index of permissions says must be what the states say; a difference is mended and logged as a fault. */
async function compareAudience({ db, clock, log }: Services): Promise<void> {
  const mended = await checkAudience(db, clock.now().instant)
  if (mended.length > 0)
    log.error({ matters: mended.slice(0, 50), count: mended.length }, 'audience differed from the states and was mended')
}

/** The day's anchor leaves the database at once: one line in an append-only file beside it. */
async function anchor(services: Services): Promise<void> {
  const made = await anchorActs(services.db, services.clock)
  await appendFile(join(services.config.dataDir, 'anchors.log'), `${anchorLine(made)}\n`, { mode: 0o600 })
}
