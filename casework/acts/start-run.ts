import { sql } from 'kysely'
import type { Viewer } from '../../kernel/access.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { LAST_CUT, type Locked } from './locks.ts'
import { openInRun } from './open-in-run.ts'
import type { Actor } from './record.ts'
import type { Run } from './run.ts'
import { step } from './step.ts'
import type { World } from '../world.ts'
import { nothingUnwritten } from './write-opened.ts'

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
 * Stamps the act after the shared lock is held, never before the last cut or the last act of the matter (`locked`): a clock that was set
 * back cannot put an act into a frozen week.
 */
export async function startRun(
  tx: Tx,
  world: World,
  options: { viewer: Viewer | null; actor: Actor; locked: Locked | null },
): Promise<Run> {
  const now = world.clock.now()
  const cut = options.locked ? options.locked.cut : await lastCut(tx)
  const earliest = Math.max(options.locked?.changedAt.getTime() ?? 0, (cut?.getTime() ?? -1) + 1)
  const recordedAt = new Date(Math.max(now.instant.getTime(), earliest))
  const again = { step, open: openInRun }
  return {
    tx,
    world,
    now,
    recordedAt,
    viewer: options.viewer,
    actor: options.actor,
    touched: new Set(),
    left: new Set(),
    unwritten: nothingUnwritten(),
    notices: [],
    again,
  }
}

async function lastCut(tx: Tx): Promise<Date | null> {
  const { rows } = await sql<{ cut: Date | null }>`select ${LAST_CUT} as cut`.execute(tx)
  return rows[0]?.cut ?? null
}
