import { sql } from 'kysely'
import type { Clock } from '../../kernel/clock.ts'
import type { Database, Reader } from '../../platform/database/open.ts'
import { inSession, inTransaction, type Tx } from '../../platform/database/transaction.ts'
import { CUT_LOCK } from '../acts/locks.ts'

/**
 * Cuts time: everything recorded before `at` is seen by `work`, nothing recorded later can bear an earlier time (ENGINE 13). The lock is
 * taken for the session before the snapshot begins and let go after its first query; acts wait only that long.
 */
export async function atCut<T>(db: Database, clock: Clock, work: (tx: Tx, at: Date) => Promise<T>): Promise<T> {
  return inSession(db, async session => {
    await sql`select pg_advisory_lock(${CUT_LOCK})`.execute(session)
    const release = releaseOnce()
    try {
      return await inTransaction(
        { kysely: session },
        async tx => {
          const at = await cutInstant(tx, clock)
          await release(tx)
          return work(tx, at)
        },
        { isolation: 'repeatable read', attempts: 1 },
      )
    } finally {
      await release(session)
    }
  })
}

/** The instant of the cut: now, or just after the last act when the clock was set back. Its query opens the snapshot. */
async function cutInstant(tx: Tx, clock: Clock): Promise<Date> {
  const { rows } = await sql<{
    last: Date | null
  }>`select greatest((select max(recorded_at) from act), (select max(to_at) from snapshot),
    (select max(at) from anchor)) as last`.execute(tx)
  const last = rows[0]?.last?.getTime() ?? 0
  return new Date(Math.max(clock.now().instant.getTime(), last))
}

/** Lets go of the session's lock, once, wherever the session is by then. */
function releaseOnce(): (where: Reader) => Promise<void> {
  let held = true
  return async where => {
    if (!held) return
    held = false
    await sql`select pg_advisory_unlock(${CUT_LOCK})`.execute(where)
  }
}
