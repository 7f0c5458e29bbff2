import type { WorkCalendar } from '../../kernel/process.ts'
import type { Uuid } from '../../kernel/ids.ts'
import { issueBy, movedBy, tellPagesBy, type Moved } from '../../casework/index.ts'
import { ensureStandardRoles, wireOrg, type Recalculation } from '../../org/index.ts'
import type { Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import type { Services } from '../../platform/http/context.ts'
import { apiRoutes } from '../api/routes.ts'
import { sentence } from '../cli/run/complaint.ts'
import { OUTBOX_JOB } from './outbox.ts'
import { catalogueUses } from '../checks/catalogue-uses.ts'
import { modules } from '../modules.ts'

const EXAMPLES = 20

/** Gives the rooms what they need from above their floor. */
export function wireRooms(services: Services): void {
  const { keyring, config, live, jobs, log } = services
  tellPagesBy(live)
  issueBy(() => {
    jobs.send(OUTBOX_JOB, {}, { onceKey: OUTBOX_JOB }).catch((error: unknown) => log.warn({ error }, 'outbox not woken'))
  })
  wireOrg({
    modules,
    keyring,
    publicOrigin: config.publicOrigin,
    oidc: config.oidc,
    scopes: async () => [...new Set((await apiRoutes()).map(route => route.scope))].toSorted(),
    scopeWords: (scope, lang) => sentence(lang, `scope.${scope}`),
    catalogueUses,
    previewRecalculation: (db, { calendar }) => recalculation(services, db, calendar),
  })
}

/** The standard roles with the rights that the modules name for them; what an administrator took away stays away. */
export async function prepareRoles({ db }: Pick<Services, 'db'>): Promise<void> {
  await inTransaction(db, tx =>
    ensureStandardRoles(
      tx,
      modules.flatMap(each => each.rights),
    ),
  )
}

/** Which running deadlines another calendar would move: all counted, the first shown. */
async function recalculation({ world }: Services, db: Reader, calendar: WorkCalendar): Promise<Recalculation> {
  const now = await world()
  const examples: Moved[] = []
  let clocks = 0
  for (let after: Uuid | null = null; ;) {
    const { moved, last } = await movedBy(db, now, calendar, after)
    clocks += moved.length
    examples.push(...moved.slice(0, EXAMPLES - examples.length))
    if (last === null) return { clocks, examples }
    after = last
  }
}
