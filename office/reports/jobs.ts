import { sql } from 'kysely'
import type { World } from '../../casework/index.ts'
import { followUp } from '../../casework/jobs.ts'
import { instantInVietnam, type PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import { postsIn } from '../../org/index.ts'
import type { Database } from '../../platform/database/open.ts'
import { inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { announceIn } from '../../platform/web/live.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { isReminder } from './requests/board.ts'
import { issuedContent, keepIssuedFiles } from './paper/files.ts'
import { paperRenderer } from './paper/renderer.ts'
import { riseUnasked } from './regimes/unasked.ts'

/** Reminders of reports on their day and on every working day after, and the files of issued reports. */
export const reportJobs: ModuleJobs = {
  jobs: services => [
    {
      name: 'reports-remind',
      schedule: '20 6 * * *',
      run: async () => {
        if (services.clock.trouble()) return
        const world = await services.world()
        services.log.info(
          { ...(await remindReports(services.db, world)), unasked: await riseUnasked(services.db, world) },
          'reports reminded',
        )
      },
    },
    {
      name: 'reports-files',
      schedule: '*/10 * * * *',
      run: async () => {
        const parts = { db: services.db, files: services.files, renderer: paperRenderer(), world: await services.world() }
        for (const matter of await issuedWithoutFiles(services.db)) await keepIssuedFiles(parts, matter)
      },
    },
  ],
  issues: services => ({
    'yeu-cau-bao-cao': async matter =>
      issuedContent({ db: services.db, files: services.files, renderer: paperRenderer(), world: await services.world() }, matter),
  }),
}

type Due = {
  id: Uuid
  code: string
  title: string
  body: Uuid
  unit: Uuid | null
  post: Uuid | null
  dueOn: PlainDate
}

/**
 * The engine reminds of every matter 7, 3 and 1 working days before its date and once when it has passed. A report is reminded on the day itself
 * too, and on each working day while it is late, until it is submitted, exempted, or the merged report has left; on the first late day the head
 * of the unit and the Chief of Office are told. Twice a day reminds once: whom the engine has reminded today hears nothing more.
 */
export async function remindReports(db: Database, world: World): Promise<{ today: number; late: number }> {
  const { today } = world.clock.now()
  if (!world.calendar.isWorkingDay(today)) return { today: 0, late: 0 }
  const rows = await db.query<Due>(
    `select m.id, m.code, m.title, m.holder_body as body, m.holder_unit as unit, m.holder_post as post, m.due_on as "dueOn"
     from matter m join matter r on r.id = m.parent_id
     where m.process = 'bao-cao-don-vi' and m.open and not m.waiting and m.due_on <= $1
       and (r.open or m.state = 'returned') order by m.due_on, m.id`,
    [today],
  )
  const { chiefOfOffice } = await followUp(db.kysely)
  const counted = { today: 0, late: 0 }
  for (const due of rows) {
    const late = world.calendar.workingDaysBetween(due.dueOn, today)
    const step = due.dueOn === today ? 'remind-0' : `late-${today}`
    const done = await inTransaction(db, async tx => {
      const reminded = await remindedSince(tx, due.id, instantInVietnam(today))
      if (!(await takeStep(tx, world, due, step))) return false
      if (!reminded)
        await tell(tx, world, due, {
          kind: late === 0 ? 'report.due-today' : 'report.late',
          to: [due.post ?? due.unit ?? due.body],
          late,
        })
      if (late === 1)
        await tell(tx, world, due, { kind: 'report.missed', to: await risenTo(tx, due, { today, chiefOfOffice }), late })
      return true
    })
    if (done) counted[late === 0 ? 'today' : 'late']++
  }
  return counted
}

async function remindedSince(tx: Tx, id: Uuid, since: Date): Promise<boolean> {
  const { rows } =
    await sql`select 1 from clock_step s where s.matter_id = ${id} and s.at >= ${since} and ${isReminder} limit 1`.execute(tx)
  return rows.length > 0
}

async function takeStep(tx: Tx, world: World, { id, dueOn }: Due, step: string): Promise<boolean> {
  const { rows } = await sql`insert into clock_step (matter_id, clock, step, due_on, at) values (${id}, 'nop', ${step}, ${dueOn},
    ${world.clock.now().instant}) on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

/** The head of the unit, and the Chief of Office. */
async function risenTo(
  tx: Tx,
  { body, unit }: Due,
  { today, chiefOfOffice }: { today: PlainDate; chiefOfOffice: Uuid | null },
): Promise<Uuid[]> {
  const heads = await postsIn(tx, { date: today, bodyId: body, ...(unit ? { unitId: unit } : {}), leadersOnly: true })
  return [...new Set([heads[0]?.id, chiefOfOffice].flatMap(post => post ?? []))]
}

async function tell(
  tx: Tx,
  world: World,
  due: Due,
  { kind, to, late }: { kind: string; to: readonly Uuid[]; late: number },
): Promise<void> {
  const at = world.clock.now().instant
  for (const ref of to) {
    const id = newId(at.getTime())
    const data = { code: due.code, title: due.title, dueOn: due.dueOn, days: late }
    await sql`insert into notice (id, principal, kind, matter_id, data, at)
      select ${id}, p.id, ${kind}, ${due.id}, ${JSON.stringify(data)}::jsonb, ${at} from principal p where p.ref_id = ${ref}`.execute(
      tx,
    )
    await sql`insert into outbox (id, kind, payload, created_at, due_at) values (${newId(at.getTime())}, 'mail.notice',
      jsonb_build_object('notice', ${id}::text), ${at}, ${at})`.execute(tx)
    const told = await sql<{ id: number }>`select id from principal where ref_id = ${ref}`.execute(tx)
    await announceIn(
      tx,
      told.rows.map(row => row.id),
      'notice',
    )
  }
}

async function issuedWithoutFiles(db: Database): Promise<MatterState[]> {
  const rows = await db.query<{ fold: MatterState }>(
    `select m.fold from fact_report_request r join matter m on m.id = r.matter_id where m.state in ('issued', 'sent')
     and not exists (select 1 from snapshot_file f where f.snapshot_id = r.snapshot) order by m.id limit 50`,
  )
  return rows.map(row => row.fold)
}
