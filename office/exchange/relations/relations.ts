import { formatDateCited } from '@kheo/viet-text'
import { sql } from 'kysely'
import { z } from 'zod'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { documentById } from '../../../records/index.ts'

const Fields = z.object({
  answers: z.array(z.string()).catch([]),
  relates: z.object({ kind: z.string(), document: z.string() }).nullable().catch(null),
})

export type Relations = {
  readonly answers: readonly Uuid[]
  readonly replaces: Uuid | null
  /** What a replacement says of the document it replaces: its type, number and day. */
  readonly words: string
}

/** What an outgoing document says of others: those it answers, and the one it replaces. */
export async function relationsOf(db: Reader, document: Uuid): Promise<Relations> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where id = ${document}`.execute(db)
  const { answers, relates } = Fields.catch({ answers: [], relates: null }).parse(rows[0]?.fold.fields)
  const replaces = relates?.kind === 'thay-the' ? relates.document : null
  return { answers, replaces, words: replaces === null ? '' : await replacingWords(db, replaces) }
}

/** Goes to the receiver in a message of the standard, which is Vietnamese. */
async function replacingWords(db: Reader, id: Uuid): Promise<string> {
  const original = await documentById(db, id)
  const { type = null, designation = null, issuedOn = null } = original ?? {}
  const parts = [type ?? 'văn bản', designation && `số ${designation}`, issuedOn && `ngày ${formatDateCited(issuedOn)}`]
  return `Thay thế ${parts.filter(Boolean).join(' ')}`
}
