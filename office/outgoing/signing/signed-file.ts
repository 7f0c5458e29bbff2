import { sql } from 'kysely'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Tx } from '../../../platform/database/transaction.ts'

type SignedFile = { readonly matterId: Uuid; readonly hash: string; readonly over: string; readonly at: Date }

/** Notes a file whose newest signature was made or checked here, in the transaction of the act that names it: no act names another. */
export async function noteSigned(tx: Tx, { matterId, hash, over, at }: SignedFile): Promise<void> {
  await sql`insert into signed_file (matter_id, hash, over, at) values (${matterId}, ${hash}, ${over}, ${at})
    on conflict do nothing`.execute(tx)
}
