import { join } from 'node:path'
import { signedIn, worldOf } from '../../org/index.ts'
import { makeClock } from '../../platform/clock.ts'
import type { Config } from '../../platform/config.ts'
import type { Database } from '../../platform/database/open.ts'
import { folderStore } from '../../platform/files/folder-store.ts'
import type { Services } from '../../platform/http/context.ts'
import { makeJobs, type Job } from '../../platform/jobs.ts'
import { loadKeyring } from '../../platform/keyring.ts'
import { makeLiveHub } from '../../platform/web/live.ts'
import type { Log } from '../../platform/telling/log.ts'
import { makeMailer } from '../../platform/telling/mail.ts'
import { makeMetrics } from '../../platform/telling/metrics.ts'
import type { WhoAsks } from '../http/viewer.ts'

type Parts = { config: Config; db: Database; log: Log; jobsOf: (services: Services) => readonly Job[] }

/** Everything the server works with, made once. Throws StartupError when keys are missing in production. */
export function makeServices({ config, db, log, jobsOf }: Parts): Services {
  const clock = makeClock()
  const metrics = makeMetrics()
  const jobs: Job[] = []
  const services: Services = {
    db,
    clock,
    config,
    log,
    metrics,
    keyring: loadKeyring(config),
    files: folderStore(join(config.dataDir, 'files')),
    mailer: makeMailer(config),
    live: makeLiveHub(db, err => log.error({ err }, 'live notices')),
    jobs: makeJobs(db, jobs, {
      onRun(job, outcome, ms, err) {
        metrics.jobs.observe({ job, outcome }, ms / 1000)
        if (err) log.error({ job, err }, 'job failed')
      },
      onError: err => log.error({ err }, 'job runner'),
    }),
    world: async () => ({ clock, ...(await worldOf(db.kysely)) }),
  }
  // The jobs work with the services, among which is their own runner: it starts at its first use only.
  jobs.push(...jobsOf(services))
  return services
}

/** Tells who is behind a session or a token, anew at every request; what was asked with it makes the world known without another query. */
export function whoAsksOf({ db, clock }: Services): WhoAsks {
  return async credentials => {
    const found = await signedIn(db.kysely, { ...credentials, now: clock.now() })
    if (!found) return null
    const { viewer, scopes, idleUntil, endsAt, sample, editions } = found
    const world = async () => ({ clock, ...(await worldOf(db.kysely, editions)) })
    return { viewer, scopes, world, session: scopes === null ? { idleUntil, endsAt, sample } : null }
  }
}
