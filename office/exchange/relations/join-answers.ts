import { sql } from 'kysely'
import type { Reader } from '../../../platform/database/open.ts'

/**
 * Joins documents of ours with the answers that came over the axis and were registered, so that each leads to the other. An answer
 * counts only from the agency to which the document went. Reads the records, so that no answer is forgotten. Returns how many were joined.
 */
export async function joinAnswers(db: Reader, at: Date): Promise<number> {
  const { rows } = await sql`insert into link (from_matter, to_matter, kind, created_at)
    select distinct sent.document_id, m.id, 'tra-loi', ${at}::timestamptz
    from exchange_message came
    cross join lateral jsonb_array_elements(came.facts->'document'->'answers') said
    join exchange_message sent on sent.link_id = came.link_id and sent.direction = 'di' and sent.type = 'edoc'
      and sent.document_key = said->>'documentId' and sent.to_code = came.from_code and sent.document_id is not null
    join intake i on i.id = came.intake_id join matter m on m.id = coalesce(i.attached_to, i.id)
    where came.facts->'document' ? 'answers' and came.direction = 'den' and came.type = 'edoc' and came.state = 'xong'
      and not exists (select 1 from link l where l.from_matter = sent.document_id and l.to_matter = m.id and l.kind = 'tra-loi')
    on conflict do nothing returning 1`.execute(db)
  return rows.length
}
