import { sql } from 'kysely'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'
import { writtenTexts } from '../written-texts.ts'

const EARLIER_REPORTS = 3

/** Texts of the office's last merged reports that were issued, newest first. */
export async function earlierTexts(db: Reader, matter: Pick<MatterState, 'id' | 'holder'>): Promise<string[]> {
  const { rows } = await sql<{ fold: MatterState }>`select fold from matter where process = 'yeu-cau-bao-cao'
    and state in ('issued', 'sent') and holder_body = ${matter.holder.body} and id <> ${matter.id}
    order by changed_at desc limit ${EARLIER_REPORTS}`.execute(db)
  return rows.flatMap(({ fold }) => writtenTexts(fold))
}
