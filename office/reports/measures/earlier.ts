import { sql } from 'kysely'
import type { MatterState } from '../../../kernel/matter.ts'
import type { Reader } from '../../../platform/database/open.ts'

const EARLIER_REPORTS = 3

/** Texts of the office's last merged reports that were issued, newest first. */
export async function earlierTexts(db: Reader, matter: Pick<MatterState, 'id' | 'holder'>): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`select t.value->>'text' as text from (select m.fold from matter m
      where m.process = 'yeu-cau-bao-cao' and m.state in ('issued', 'sent') and m.holder_body = ${matter.holder.body} and m.id <> ${matter.id}
      order by m.changed_at desc limit ${EARLIER_REPORTS}) e cross join lateral jsonb_each(e.fold->'fields') t where t.key like 'muc.%'`.execute(
    db,
  )
  return rows.map(row => row.text)
}
