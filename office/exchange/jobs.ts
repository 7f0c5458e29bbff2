import type { ModuleJobs } from '../../platform/module-jobs.ts'
import type { OutboxHandler } from '../../platform/telling/outbox.ts'
import { SIGNATURE_CHECK_JOB } from '../../records/index.ts'
import { takeDirectory } from './sending/directory.ts'
import { joinAnswers } from './relations/join-answers.ts'
import { activeLinks } from './relations/links.ts'
import { exchangeParts } from './parts.ts'
import { pullAll } from './arriving/receive.ts'
import { sayWhatIsDue, sendStatus, Saying } from './sending/say.ts'
import { Going, recallFromAgency, Recalling, sendDocument } from './sending/send.ts'
import { SAY_STATUS } from './sending/statuses.ts'

/** Fetches what waits and tells what was done every minute; the directory every night; what leaves goes through the outbox. */
export const exchangeJobs: ModuleJobs = {
  jobs: services => [
    {
      name: 'exchange-pull',
      schedule: '* * * * *',
      retries: 0,
      run: async () => {
        const parts = exchangeParts(services)
        const { stored } = await pullAll(parts, error => services.log.warn({ err: error }, 'exchange'))
        if (stored > 0) await services.jobs.send(SIGNATURE_CHECK_JOB, {}, { onceKey: SIGNATURE_CHECK_JOB })
        await sayWhatIsDue(parts)
        await joinAnswers(services.db, await services.world())
      },
    },
    {
      name: 'exchange-directory',
      schedule: '40 2 * * *',
      run: async () => {
        const parts = exchangeParts(services)
        for (const link of await activeLinks(services.db.kysely)) {
          await takeDirectory(services.db.kysely, await parts.gateway(link.id).agencies(), services.clock.now().instant)
        }
      },
    },
  ],
  outbox: exchangeHandlers,
}

/** What leaves over the axis, by the kind of its row in the outbox. */
export function exchangeHandlers(services: ExchangeServices): Readonly<Record<string, OutboxHandler>> {
  return {
    'outgoing.to-exchange': ({ payload }) => sendDocument(exchangeParts(services), Going.parse(payload)),
    'outgoing.recall-exchange': ({ payload }) => recallFromAgency(exchangeParts(services), Recalling.parse(payload)),
    [SAY_STATUS]: ({ payload }) => sendStatus(exchangeParts(services), Saying.parse(payload)),
  }
}

type ExchangeServices = Parameters<typeof exchangeParts>[0]
