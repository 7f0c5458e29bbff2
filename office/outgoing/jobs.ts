import { isProblem } from '../../kernel/problem.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Services } from '../../platform/http/context.ts'
import type { ModuleJobs } from '../../platform/module-jobs.ts'
import { SIGNATURE_CHECK_JOB } from '../../records/index.ts'
import { checkSignatures } from './signing/check-signatures.ts'
import { issuingService } from './issue/issuing-service.ts'
import { recallFromMailbox, sendToMailbox } from './dispatch/mail.ts'
import { RECALL_MAILBOX } from './dispatch/recall.ts'
import { TO_MAILBOX } from './dispatch/send.ts'
import { reportEndingCertificates } from './signing/certificates.ts'
import { openRequests } from './signing/request-store.ts'
import { advance } from './signing/sign.ts'

/** Requests to sign go on while no page is open; certificates that end are reported; documents go to mailboxes. */
export const outgoingJobs: ModuleJobs = {
  jobs: services => [
    {
      name: SIGNATURE_CHECK_JOB,
      schedule: '* * * * *',
      retries: 0,
      run: (_, signal) => checkSignatures(services, signal).then(() => undefined),
    },
    { name: 'signing-requests', schedule: '* * * * *', retries: 0, run: () => carryOn(services) },
    {
      name: 'signing-certificates',
      schedule: '15 7 * * *',
      run: async () => {
        await inTransaction(services.db, tx => reportEndingCertificates(tx, services.clock.now().instant))
      },
    },
  ],
  issuing: issuingService,
  outbox: services => ({
    [TO_MAILBOX]: sendToMailbox(services),
    [RECALL_MAILBOX]: recallFromMailbox(services),
  }),
}

async function carryOn(services: Services): Promise<void> {
  const { db, files, keyring, log } = services
  const world = await services.world()
  for (const row of await openRequests(db.kysely)) {
    const result = await advance({ db, files, keyring, world, viewer: null }, row)
    if (isProblem(result)) log.warn({ request: row.id, problem: result.problem }, 'signing request')
  }
}
