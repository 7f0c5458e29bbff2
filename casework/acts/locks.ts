import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { MatterState } from '../../kernel/matter.ts'
import type { Tx } from '../../platform/database/transaction.ts'

/** Number of the advisory lock between acts (shared) and freezes (exclusive), ENGINE 13. */
export const CUT_LOCK = 7_417_001

export type Locked = {
  readonly matter: MatterState
  readonly lastHash: Buffer
  readonly changedAt: Date
  /** The last freeze or anchor, as it stood after the lock of acts was shared. */
  readonly cut: Date | null
}

/** The last freeze or anchor; its answer counts once `CUT_LOCK` is shared. */
export const LAST_CUT = sql`greatest((select max(to_at) from snapshot), (select max(at) from anchor))`

/** Every act takes this first; a freeze or anchor waits for it, so that nothing is recorded before a cut that has been made. */
export async function shareCutLock(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${CUT_LOCK})`.execute(tx)
}

/**
 * Locks a matter, its ancestors first where asked (from the root down). Null when there is none of that id.
 */
export async function lockMatter(tx: Tx, id: Uuid, options: { withAncestors: boolean }): Promise<Locked | null> {
  if (options.withAncestors) {
    for (const ancestor of await ancestorsOf(tx, id)) await lockRow(tx, ancestor)
  }
  return lockRow(tx, id)
}

/** Locks open children by id, in one order for all. */
export async function lockOpenChildren(tx: Tx, parent: Uuid): Promise<readonly Locked[]> {
  const { rows } =
    await sql<Row>`select fold, last_hash, changed_at, ${LAST_CUT} as cut from matter where parent_id = ${parent} and open order by id for update`.execute(
      tx,
    )
  return rows.map(lockedFrom)
}

type Row = { fold: MatterState; last_hash: Buffer; changed_at: Date; cut: Date | null }

async function lockRow(tx: Tx, id: Uuid): Promise<Locked | null> {
  const { rows } =
    await sql<Row>`select fold, last_hash, changed_at, ${LAST_CUT} as cut from matter where id = ${id} for update`.execute(tx)
  return rows[0] ? lockedFrom(rows[0]) : null
}

function lockedFrom(row: Row): Locked {
  return { matter: row.fold, lastHash: row.last_hash, changedAt: row.changed_at, cut: row.cut }
}

async function ancestorsOf(tx: Tx, id: Uuid): Promise<readonly Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`with recursive up as (
      select parent_id as id, 1 as height from matter where id = ${id} and parent_id is not null
      union all select m.parent_id, up.height + 1 from up join matter m on m.id = up.id where m.parent_id is not null)
    select id from up order by height desc`.execute(tx)
  return rows.map(row => row.id)
}
