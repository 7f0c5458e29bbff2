import { sql } from 'kysely'
import { STATUSES, mayFollow, stepsTo, type StatusCode } from '@kheo/edxml'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import { enqueue } from '../../../platform/telling/outbox.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import { roundOf, type About } from './status-log.ts'

/** Outbox kind of a status that is to be sent. */
export const SAY_STATUS = 'exchange.status'

type Said = About & { readonly code: StatusCode; readonly description: string; readonly at: Date }

/**
 * Says a status, in the transaction of what it tells: it is written once and leaves through the outbox. False when it may not be
 * said now (already said, or the order of statuses forbids it).
 */
export async function sayStatus(tx: Tx, said: Said): Promise<boolean> {
  const { linkId, documentKey, otherCode, code, at } = said
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${linkId} ${documentKey} ${otherCode}`}, 0))`.execute(tx)
  const log = (await roundOf(tx, said)).map(line => line.code)
  if (!mayFollow(log, code)) return false
  const id = newId(at.getTime())
  await sql`insert into exchange_status (id, link_id, document_key, other_code, said_by, code, description, at, recorded_at)
    values (${id}, ${linkId}, ${documentKey}, ${otherCode}, 'minh', ${code}, ${said.description || STATUSES[code].name}, ${at}, ${at})`.execute(
    tx,
  )
  await enqueue(tx, { kind: SAY_STATUS, payload: { status: id }, at })
  return true
}

type Reached = Said & { readonly registeredAt: Date | null }

/**
 * Says how far the work has got: the step itself, and before it that the document was registered, at its own time, where that was not said.
 * False when nothing may be said now.
 */
export async function sayReached(tx: Tx, { registeredAt, ...said }: Reached): Promise<boolean> {
  const log = await roundOf(tx, said)
  const [first, then] = stepsTo(
    log.map(({ code }) => code),
    said.code,
  )
  // At the time of the register, yet behind what was said before it.
  const at = Math.max(registeredAt?.getTime() ?? 0, (log.at(-1)?.recordedAt.getTime() ?? 0) + 1)
  if (first !== undefined && then !== undefined) await sayStatus(tx, { ...said, code: first, at: new Date(at) })
  return sayStatus(tx, said)
}

type Heard = Said & { readonly recordedAt: Date; readonly messageId: Uuid }

/** Notes what the other agency said; the same message twice is noted once. */
export async function hearStatus(
  tx: Tx,
  { linkId, documentKey, otherCode, code, description, at, recordedAt, messageId }: Heard,
): Promise<void> {
  await sql`insert into exchange_status (id, link_id, document_key, other_code, said_by, code, description, at, recorded_at, message_id)
    values (${newId(recordedAt.getTime())}, ${linkId}, ${documentKey}, ${otherCode}, 'ho', ${code}, ${description}, ${at}, ${recordedAt},
      ${messageId}) on conflict do nothing`.execute(tx)
}
