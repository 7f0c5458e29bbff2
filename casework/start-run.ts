import { sql } from 'kysely'
import type { Viewer } from '../kernel/access.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { openInRun } from './open-in-run.ts'
import type { Actor } from './record.ts'
import type { Run } from './run.ts'
import { step } from './step.ts'
import type { World } from './world.ts'

export function actorOf(viewer: Viewer): Actor {
  return {
    account: viewer.accountId,
    name: `account:${viewer.accountId}`,
    post: viewer.post.id,
    delegation: viewer.onBehalfOf?.delegationId ?? null,
  }
}

/** A rule of the system as the one who acts. */
export function systemActor(rule: string): Actor {
  return { account: null, name: `system:${rule}`, post: null, delegation: null }
}

/**
 * Stamps the act after the shared lock is held, never before the last cut or `notBefore` (the matter's last act): a clock that was set
 * back cannot put an act into a frozen week.
 */
export async function startRun(
  tx: Tx,
  world: World,
  options: { viewer: Viewer | null; actor: Actor; notBefore: Date | null },
): Promise<Run> {
  const now = world.clock.now()
  const { rows } = await sql<{
    cut: Date | null
  }>`select greatest((select max(to_at) from snapshot), (select max(at) from anchor)) as cut`.execute(tx)
  const earliest = Math.max(options.notBefore?.getTime() ?? 0, (rows[0]?.cut?.getTime() ?? -1) + 1)
  const recordedAt = new Date(Math.max(now.instant.getTime(), earliest))
  const again = { step, open: openInRun }
  return { tx, world, now, recordedAt, viewer: options.viewer, actor: options.actor, touched: new Set(), notices: [], again }
}
