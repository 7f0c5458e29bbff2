import type { PlainDate } from '../../kernel/clock.ts'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inTransaction } from '../../platform/database/transaction.ts'
import { accountById } from '../store/account.ts'
import { insertAttempt } from '../store/login-attempt.ts'
import { sampleRoles, type SampleRole } from '../store/sample-role.ts'
import type { From } from './login.ts'
import { startSession, type SessionStarted } from './sessions.ts'

/** Roles of the sample that may be stepped into; none in a real office. */
export function rolesToStepInto(db: Reader, today: PlainDate): Promise<SampleRole[]> {
  return sampleRoles(db, today)
}

/**
 * Steps into a role of the sample without a password. `local` comes from the server: loopback only, never through a proxy
 * (ENGINE 25). Problems: `org/sample/not-allowed`, `org/account-not-found`.
 */
export async function stepInto(
  db: Database,
  { accountId, local }: { accountId: Uuid; local: boolean },
  from: From,
): Promise<SessionStarted | Problem> {
  if (!local) return problem('org/sample/not-allowed')
  const account = await accountById(db.kysely, accountId)
  if (!account?.settings.sample || account.locked || account.deletedAt) return problem('org/account-not-found')
  const { address, browser, now } = from
  return inTransaction(db, async tx => {
    await insertAttempt(tx, {
      id: newId(),
      at: now.instant,
      name: account.name,
      accountId,
      address,
      browser: browser.slice(0, 300),
      outcome: 'sample',
    })
    return startSession(tx, { accountId, from, via: 'sample' })
  })
}
