import { sql } from 'kysely'
import { z } from 'zod'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

const Fields = z.object({
  answers: z.array(z.string()).catch([]),
  relates: z.object({ kind: z.string(), document: z.string() }).nullable().catch(null),
})

/** What an outgoing document says of others: those it answers, and the one it replaces. */
export async function relationsOf(
  db: Reader,
  document: Uuid,
): Promise<{ readonly answers: readonly Uuid[]; readonly replaces: Uuid | null }> {
  const { rows } = await sql<{ fields: unknown }>`select fold->'fields' as fields from matter where id = ${document}`.execute(db)
  const { answers, relates } = Fields.catch({ answers: [], relates: null }).parse(rows[0]?.fields)
  return { answers, replaces: relates?.kind === 'thay-the' ? relates.document : null }
}
