import { sql } from 'kysely'
import { fold } from '@kheo/viet-text'
import type { Uuid } from '../kernel/ids.ts'
import type { Tx } from '../platform/database/transaction.ts'
import { bareWords } from './record.ts'

/** Longer texts are searched by their beginning; PostgreSQL refuses a tsvector above 1 MB. */
const SEARCHED_LETTERS = 250_000

/** Makes a matter found by the words of its document too; they stay when its own words are written anew. In the transaction that opened it. */
export async function addSearchText(tx: Tx, matterId: Uuid, text: string): Promise<void> {
  const searched = text.slice(0, SEARCHED_LETTERS)
  await sql`update matter_text t set extra_folded = x.folded, extra_exact = x.exact, folded = t.folded || x.folded, exact = t.exact || x.exact
    from (select to_tsvector('simple', ${bareWords(fold(searched))}) as folded, to_tsvector('simple', ${bareWords(searched.toLowerCase())}) as exact) x
    where t.matter_id = ${matterId}`.execute(tx)
}
