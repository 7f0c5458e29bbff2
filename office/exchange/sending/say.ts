import { sql } from 'kysely'
import { z } from 'zod'
import type { Uuid } from '../../../kernel/ids.ts'
import { problem, type Problem } from '../../../kernel/problem.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import { GatewayProblem, writeStatus, type StatusCode, type StatusMessage } from '@kheo/edxml'
import { bodyAt } from '../../../org/index.ts'
import { handOver } from './hand-over.ts'
import { linkById } from '../relations/links.ts'
import type { ExchangeParts } from '../parts.ts'
import { sayReached } from './statuses.ts'
import { keptError } from '../problem-words.ts'

export const Saying = z.object({ status: z.uuid() })

type Row = {
  readonly linkId: Uuid
  readonly documentKey: string
  readonly otherCode: string
  readonly code: StatusCode
  readonly description: string
  readonly at: Date
  readonly sentAt: Date | null
  readonly subject: string | null
}

/** Sends a status that was said. Final refusals are shown beside it; others are thrown and tried again. Problems: `gateway/…`. */
export async function sendStatus(
  { db, clock, gateway }: ExchangeParts,
  { status }: z.infer<typeof Saying>,
): Promise<Problem | void> {
  const { rows } =
    await sql<Row>`select link_id as "linkId", document_key as "documentKey", other_code as "otherCode", code, description, at,
    sent_at as "sentAt" from exchange_status where id = ${status}`.execute(db.kysely)
  const [row] = rows
  const link = row && (await linkById(db.kysely, row.linkId))
  if (!row || !link || row.sentAt !== null) return
  const body = await bodyAt(db.kysely, link.bodyId, clock.now().today)
  const message: StatusMessage = {
    kind: 'status',
    from: { organId: link.code, name: body?.name ?? link.code },
    about: { organId: row.otherCode, code: row.documentKey.split(',').at(-1) ?? row.documentKey, documentId: row.documentKey },
    status: row.code,
    description: row.description,
    at: row.at,
  }
  try {
    await handOver(gateway(row.linkId), 'status', [writeStatus(message)])
    await sql`update exchange_status set sent_at = ${clock.now().instant}, error = null where id = ${status}`.execute(db.kysely)
  } catch (error) {
    const words = keptError(error)
    await sql`update exchange_status set error = ${words} where id = ${status}`.execute(db.kysely)
    if (error instanceof GatewayProblem && error.final) return problem(error.code, { detail: error.detail })
    throw error
  }
}

/** How far the work on a document that came over the axis has got, as a status; the order of the table is the order of the work. */
const STANDS: Readonly<Record<string, StatusCode>> = {
  registered: '03',
  forwarded: '04',
  returned: '03',
  assigned: '05',
  closed: '06',
}

type Due = {
  readonly linkId: Uuid
  readonly documentKey: string
  readonly otherCode: string
  readonly state: string | null
  readonly registeredAt: Date | null
  readonly reason: string | null
}

/**
 * Says to the senders what has become of their documents here since it was last said: refused with the reason, registered, assigned, in
 * process, finished. Of a copy that was attached to an entry the entry's work is told; where the entry came under the same id by another
 * connection, its own messages tell it already. Reads the records, so that nothing done while the exchange was away is forgotten. Returns how
 * many were said.
 */
export async function sayWhatIsDue({ db, clock }: ExchangeParts): Promise<number> {
  const { rows } =
    await sql<Due>`select m.link_id as "linkId", m.document_key as "documentKey", m.from_code as "otherCode", v.state,
      coalesce(i.registered_at, case when i.attached_to is not null then i.dropped_at end) as "registeredAt", i.dropped_reason as reason
    from exchange_message m join intake i on i.id = m.intake_id left join matter v on v.id = coalesce(i.attached_to, i.id)
    where m.direction = 'den' and m.type = 'edoc' and m.business in ('new', 'replace') and m.state = 'xong'
      and (i.registered_at is not null or i.dropped_at is not null)
      and not exists (select 1 from exchange_status s where s.link_id = m.link_id and s.document_key = m.document_key
        and s.other_code = m.from_code and s.said_by = 'minh' and s.recorded_at >= m.done_at
        and s.code = case when i.dropped_at is not null and i.attached_to is null then '02' else ${stateCase()} end)
      and not exists (select 1 from exchange_status s where s.link_id = m.link_id and s.document_key = m.document_key
        and s.other_code = m.from_code and s.said_by = 'minh' and s.recorded_at >= m.done_at and s.code in ('02', '06', '15'))
      and not exists (select 1 from exchange_message first where first.intake_id = i.attached_to and first.direction = 'den'
        and first.type = 'edoc' and first.state = 'xong' and first.business in ('new', 'replace')
        and first.document_key = m.document_key and first.from_code = m.from_code)
    order by m.at limit 500`.execute(db.kysely)
  let said = 0
  for (const { state, reason, ...about } of rows) {
    const registered = about.registeredAt !== null
    const code = registered ? (STANDS[state ?? ''] ?? '03') : '02'
    const at = clock.now().instant
    const done = await inTransaction(db, tx =>
      sayReached(tx, { ...about, code, description: registered ? '' : (reason ?? ''), at }),
    )
    if (done) said += 1
  }
  return said
}

const stateCase = () =>
  sql`case v.state ${sql.join(
    Object.entries(STANDS).map(([state, code]) => sql`when ${sql.lit(state)} then ${sql.lit(code)}`),
    sql` `,
  )} else '03' end`
