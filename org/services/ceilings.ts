import type { Uuid } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/clock.ts'
import { problem, type Problem } from '../../kernel/problem.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { effectiveRights, NOTHING } from '../rules/rights.ts'
import { bodyAt } from '../store/body.ts'
import { replaceCeiling } from '../store/ceiling.ts'
import { standingOf } from '../store/standing.ts'

/**
 * Sets the ceiling of a body: nobody in it or below has more, whatever the roles; null takes it away. Counts at the next request.
 * `keepFor`: post of the administrator, who must not shut himself out. Problems: `org/body-not-found`, `org/ceiling-shuts-you-out`.
 */
export async function setCeiling(
  tx: Tx,
  { bodyId, rights, keepFor, today }: { bodyId: Uuid; rights: readonly string[] | null; keepFor?: Uuid; today: PlainDate },
): Promise<Uuid | Problem> {
  if (!(await bodyAt(tx, bodyId, today))) return problem('org/body-not-found')
  await replaceCeiling(tx, bodyId, rights && rights.length === 0 ? [NOTHING] : rights)
  const own = keepFor ? await standingOf(tx, keepFor, today) : null
  const still = own && effectiveRights({ ofRoles: own.rights, ceilings: own.ceilings }).has('admin.ceilings')
  return own && !still ? problem('org/ceiling-shuts-you-out') : bodyId
}
