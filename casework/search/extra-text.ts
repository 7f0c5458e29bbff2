import { sql } from 'kysely'
import { fold } from '@kheo/viet-text'
import type { Uuid } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/database/transaction.ts'
import { bareWords } from '../acts/record.ts'

/** Longer texts are searched by their beginning; PostgreSQL refuses a tsvector above 1 MB. */
const SEARCHED_LETTERS = 250_000

/** Makes a matter found by the words of its document too; they stay when its own words are written anew. In the transaction that opened it. */
export async function addSearchText(tx: Tx, matterId: Uuid, text: string): Promise<void> {
  const searched = text.slice(0, SEARCHED_LETTERS)
  await sql`update matter_text t set extra_folded = x.folded, extra_exact = x.exact, folded = t.folded || x.folded, exact = t.exact || x.exact
    from (select to_tsvector('simple', ${bareWords(fold(searched))}) as folded, to_tsvector('simple', ${bareWords(searched.toLowerCase())}) as exact) x
    where t.matter_id = ${matterId}`.execute(tx)
}

/** An attachment is searched by its beginning: several of them go with one document. */
const ATTACHMENT_LETTERS = 60_000
/** Beyond this no more is added, far below what PostgreSQL refuses. */
const MOST_BYTES = 500_000

/** Makes a matter found by the words of a file that goes with its document, beside those it is found by already. */
export async function addAttachmentText(tx: Tx, matterId: Uuid, text: string): Promise<void> {
  const searched = text.slice(0, ATTACHMENT_LETTERS)
  await sql`update matter_text t set extra_folded = coalesce(t.extra_folded, '') || x.folded, extra_exact = coalesce(t.extra_exact, '') || x.exact,
      folded = t.folded || x.folded, exact = t.exact || x.exact
    from (select to_tsvector('simple', ${bareWords(fold(searched))}) as folded, to_tsvector('simple', ${bareWords(searched.toLowerCase())}) as exact) x
    where t.matter_id = ${matterId} and coalesce(pg_column_size(t.exact), 0) < ${MOST_BYTES}`.execute(tx)
}
