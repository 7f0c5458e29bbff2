import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Database, Reader } from '../../../platform/database/open.ts'
import { sqlState } from '../../../platform/database/outage.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { FileStore } from '../../../platform/files/store.ts'
import { endScan } from './store.ts'

const STILL_NEEDED = '23503'

/** Why an intake was put aside, as its record says. */
const SECRET_REASON = 'Bản quét mang dấu chỉ độ mật'

/** Whether an intake of this body was put aside for that. */
export async function wasSecret(db: Reader, bodyId: Uuid, id: Uuid): Promise<boolean> {
  const { rows } =
    await sql`select 1 from intake where id = ${id} and body_id = ${bodyId} and dropped_reason = ${SECRET_REASON}`.execute(db)
  return rows.length > 0
}

/**
 * A scan that bears a mark of secrecy is not kept on a networked system (Luật Bảo vệ bí mật nhà nước 2018): what waits with it is put
 * aside without its answers, and the file is deleted unless a registered document still holds it.
 */
export async function refuseSecret(
  { db, files }: { readonly db: Database; readonly files: FileStore },
  hash: string,
  at: Date,
): Promise<void> {
  const ended = await inTransaction(db, async tx => {
    if (!(await endScan(tx, hash, { state: 'secret' }, at))) return false
    const { rows } = await sql<{
      id: string
    }>`update intake i set dropped_at = ${at}, dropped_reason = ${SECRET_REASON}, answers = '{}',
        proposals = '[]', text_hash = null
      from intake_file f where f.intake_id = i.id and f.file_hash = ${hash} and i.registered_at is null
        and i.dropped_at is null returning i.id`.execute(tx)
    await sql`delete from intake_file f using intake i where i.id = f.intake_id and f.file_hash = ${hash}
      and (i.id = any(${rows.map(row => row.id)}::uuid[]) or (i.dropped_at is not null and i.registered_at is null))`.execute(tx)
    return true
  })
  if (!ended) return
  try {
    await inTransaction(db, tx => sql`delete from file where hash = ${hash}`.execute(tx))
  } catch (error) {
    if (sqlState(error) === STILL_NEEDED) return
    throw error
  }
  await files.remove(hash)
}
