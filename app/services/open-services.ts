import { checkOpenMatters } from '../../casework/index.ts'
import type { Config } from '../../platform/config.ts'
import type { Services } from '../../platform/http/context.ts'
import { makeLog } from '../../platform/telling/log.ts'
import { closeReading } from '../../platform/threads/beside.ts'
import { readyDatabase } from '../../platform/ready-database.ts'
import { modules } from '../modules.ts'
import { jobsOf } from './outbox.ts'
import { readyFacts } from './ready-facts.ts'
import { makeServices } from './services.ts'
import { backupJobs } from './timed-backup.ts'
import { prepareRoles, wireRooms } from './wiring.ts'

/** Database, tables, engine and services: what server, worker and verbs have in common. Throws StartupError. */
export async function openServices(config: Config): Promise<Services> {
  // On a terminal the greeting must stay readable; elsewhere every request is logged.
  const quiet = process.stdout.isTTY && !process.env['LOG_LEVEL']
  const log = makeLog(quiet ? 'warn' : config.logLevel)
  const onConnectionError = (err: Error): void => log.error({ err }, 'database connection lost')
  const { db } = await readyDatabase(config, { now: new Date(), onConnectionError })
  const work = await Promise.all(modules.flatMap(each => (each.jobs ? [each.jobs()] : [])))
  const services = makeServices({ config, db, log, jobsOf: services => [...jobsOf(work)(services), ...backupJobs(services)] })
  wireRooms(services)
  await prepareRoles(services)
  const filled = await readyFacts(db)
  if (filled.length > 0) log.info({ tables: filled }, 'typed facts made')
  await checkOpenMatters(db.kysely)
  return services
}

/** Lets go of everything that services hold. */
export async function closeServices({ jobs, live, mailer, db }: Services): Promise<void> {
  await live.close()
  await jobs.stop()
  await closeReading()
  mailer.close()
  await db.close()
}

/** The first signal to stop; a repeated one (the terminal and npm both send it) changes nothing. */
export function stopped(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}
