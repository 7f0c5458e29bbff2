import { sql } from 'kysely'
import { actBySystem, type World } from '../../../casework/index.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import { isProblem } from '../../../kernel/problem.ts'
import type { Database } from '../../../platform/database/open.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'

/**
 * Joins documents of ours with the answers that came over the axis and were registered, so that each leads to the other: an act in the history
 * of the answer. It counts only from the agency to which the document went. Reads the records, so that no answer is forgotten. Returns how
 * many were joined.
 */
export async function joinAnswers(db: Database, world: World): Promise<number> {
  const { rows } = await sql<{ answer: Uuid; document: Uuid }>`
    select distinct sent.document_id as document, m.id as answer
    from exchange_message came
    cross join lateral jsonb_array_elements(came.facts->'document'->'answers') said
    join exchange_message sent on sent.link_id = came.link_id and sent.direction = 'di' and sent.type = 'edoc'
      and sent.document_key = said->>'documentId' and sent.to_code = came.from_code and sent.document_id is not null
    join intake i on i.id = came.intake_id join matter m on m.id = coalesce(i.attached_to, i.id)
    where came.facts->'document' ? 'answers' and came.direction = 'den' and came.type = 'edoc' and came.state = 'xong'
      and not exists (select 1 from link l where l.from_matter = sent.document_id and l.to_matter = m.id and l.kind = 'tra-loi')`.execute(
    db.kysely,
  )
  let joined = 0
  for (const { answer, document } of rows) {
    const input = { from: document, kind: 'tra-loi' }
    const done = await inTransaction(db, tx =>
      actBySystem(tx, world, { matterId: answer, act: 'noi-viec', input, rule: 'exchange.answers' }),
    )
    if (!isProblem(done)) joined++
  }
  return joined
}
