import { sql } from 'kysely'
import { newId, type Uuid } from '../../../kernel/ids.ts'
import type { Canonical } from '../../../kernel/canonical.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { DocumentPackage, MessageType } from '@kheo/edxml'

export type MessageState = 'cho' | 'dang' | 'xong' | 'loi' | 'tu-choi'
export type BusinessKind = DocumentPackage['business']['kind']

/** A message as it stands in the log of the exchange. */
export type Message = {
  readonly id: Uuid
  readonly linkId: Uuid
  readonly direction: 'den' | 'di'
  readonly type: MessageType
  readonly gatewayId: string | null
  readonly documentKey: string | null
  readonly business: BusinessKind | null
  readonly fromCode: string
  readonly toCode: string
  readonly documentId: Uuid | null
  readonly position: number | null
  readonly intakeId: Uuid | null
  readonly facts: Canonical
  readonly state: MessageState
  readonly error: string | null
  readonly tries: number
  readonly at: Date
  readonly doneAt: Date | null
  readonly decision: 'dong-y' | 'tu-choi' | null
  readonly decidedAt: Date | null
  readonly reason: string | null
  /** The arrival after whose refusal this one came. */
  readonly follows: Uuid | null
}

const COLUMNS = sql`id, link_id as "linkId", direction, type, gateway_id as "gatewayId", document_key as "documentKey", business,
  from_code as "fromCode", to_code as "toCode", document_id as "documentId", position, intake_id as "intakeId", facts, state, error, tries,
  at, done_at as "doneAt", decision, decided_at as "decidedAt", reason, follows`

export async function messageById(db: Reader, id: Uuid): Promise<Message | null> {
  const { rows } = await sql<Message>`select ${COLUMNS} from exchange_message where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Messages of the connections of a body, newest first; a page after `before`. */
export async function messagesOf(
  db: Reader,
  {
    body,
    direction,
    business,
    before,
    limit,
  }: {
    readonly body: Uuid
    readonly direction: 'den' | 'di'
    readonly business?: 'requests'
    readonly before: Date | null
    readonly limit: number
  },
): Promise<Message[]> {
  const { rows } = await sql<Message>`select ${COLUMNS} from exchange_message m
    where m.link_id in (select id from exchange_link where body_id = ${body}) and m.direction = ${direction}
      and (m.type = 'edoc' or m.business = 'recall')
      and (${before}::timestamptz is null or m.at < ${before})
      and (${business ?? null}::text is null or m.business in ('recall', 'update', 'replace'))
    order by m.at desc, m.id desc limit ${limit}`.execute(db)
  return rows
}

/** How many requests of other agencies wait for the clerk's answer. */
export async function waitingRequests(db: Reader, body: Uuid): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from exchange_message
    where link_id in (select id from exchange_link where body_id = ${body}) and direction = 'den' and state = 'xong'
      and business in ('recall', 'update', 'replace') and decision is null and intake_id is not null`.execute(db)
  return rows[0]?.n ?? 0
}

/** The package by which a document came in. */
export async function arrivalOf(db: Reader, intake: Uuid): Promise<Message | null> {
  const { rows } = await sql<Message>`select ${COLUMNS} from exchange_message
    where intake_id = ${intake} and direction = 'den' and type = 'edoc' and state = 'xong' order by at limit 1`.execute(db)
  return rows[0] ?? null
}

/** The arrivals before and after one that was sent again: under the same id, after a refusal. */
export async function neighboursOf(
  db: Reader,
  { id, follows }: Pick<Message, 'id' | 'follows'>,
): Promise<{ readonly earlier: Uuid | null; readonly later: Uuid | null }> {
  const { rows } = await sql<{ id: Uuid }>`select id from exchange_message where follows = ${id} limit 1`.execute(db)
  return { earlier: follows, later: rows[0]?.id ?? null }
}

/** The incoming document a sender's document became here; null when it never came. */
export async function intakeOfDocument(
  db: Reader,
  { linkId, documentKey, fromCode }: { readonly linkId: Uuid; readonly documentKey: string; readonly fromCode: string },
): Promise<Uuid | null> {
  const { rows } = await sql<{
    id: Uuid
  }>`select intake_id as id from exchange_message where link_id = ${linkId} and direction = 'den'
    and type = 'edoc' and document_key = ${documentKey} and from_code = ${fromCode} and state = 'xong' and intake_id is not null
    and business in ('new', 'replace') order by at desc limit 1`.execute(db)
  return rows[0]?.id ?? null
}

/** Minutes after which a message whose worker died is taken again. */
const LEASE_MINUTES = 15
/** A message that failed so often waits for a person. */
export const MOST_TRIES = 5

type Claim = {
  readonly linkId: Uuid
  readonly type: MessageType
  readonly gatewayId: string
  readonly from: string
  readonly to: string
  readonly at: Date
}

/** Claims an arriving message for this worker; null when another has it, or it is done. */
export async function claim(db: Reader, { linkId, type, gatewayId, from, to, at }: Claim): Promise<Uuid | null> {
  const lease = new Date(at.getTime() - LEASE_MINUTES * 60_000)
  const { rows } = await sql<{
    id: Uuid
  }>`insert into exchange_message (id, link_id, direction, type, gateway_id, from_code, to_code, state, tries, at)
    values (${newId(at.getTime())}, ${linkId}, 'den', ${type}, ${gatewayId}, ${from}, ${to}, 'dang', 1, ${at})
    on conflict (link_id, direction, gateway_id) where gateway_id is not null do update set state = 'dang', tries = exchange_message.tries + 1, at = ${at}
      where (exchange_message.state = 'loi' and exchange_message.tries < ${MOST_TRIES})
        or (exchange_message.state = 'dang' and exchange_message.at < ${lease})
    returning id`.execute(db)
  return rows[0]?.id ?? null
}

/** Of what a gateway lists again and again: what needs nothing more. */
export async function settledOf(db: Reader, linkId: Uuid, listed: ReadonlyArray<{ readonly id: string }>): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select gateway_id as id from exchange_message
    where link_id = ${linkId} and direction = 'den' and state in ('xong', 'tu-choi') and gateway_id = any(${listed.map(({ id }) => id)})`.execute(
    db,
  )
  return new Set(rows.map(({ id }) => id))
}

export async function noteFailure(
  db: Reader,
  id: Uuid,
  { state, error, facts }: { readonly state: 'loi' | 'tu-choi'; readonly error: string; readonly facts?: Canonical | undefined },
): Promise<void> {
  const said = facts === undefined ? sql`` : sql`, facts = ${JSON.stringify(facts)}::jsonb`
  await sql`update exchange_message set state = ${state}, error = ${error} ${said} where id = ${id}`.execute(db)
}

export type Arrived = {
  readonly id: Uuid
  readonly documentKey: string
  readonly business: BusinessKind | null
  readonly fromCode: string
  readonly toCode: string
  readonly intakeId: Uuid | null
  readonly facts: Canonical
  readonly at: Date
  readonly error?: string
  /** The arrival that was refused or taken back, after which the document was sent again. */
  readonly follows?: Uuid | null
}

/** A message that was read and stored, in the transaction of what it became. */
export async function noteArrived(
  tx: Tx,
  { id, documentKey, business, fromCode, toCode, intakeId, facts, at, error, follows = null }: Arrived,
): Promise<void> {
  await sql`update exchange_message set state = 'xong', document_key = ${documentKey}, business = ${business}, from_code = ${fromCode},
    to_code = ${toCode}, intake_id = ${intakeId}, facts = ${JSON.stringify(facts)}::jsonb, done_at = ${at}, error = ${error ?? null},
    follows = ${follows} where id = ${id}`.execute(tx)
}

/** A sender's document as it is here. */
export type Here = {
  readonly message: Uuid
  readonly intakeId: Uuid
  /** Put aside before it was registered, or struck out of the register: when, and why. */
  readonly gone: { readonly on: Date; readonly reason: string } | null
}

/** The document of a sender that came last under this id; null when none did. Locks it against a second worker until the end of the transaction. */
export async function lockedHere(
  tx: Tx,
  { linkId, documentKey, fromCode }: { readonly linkId: Uuid; readonly documentKey: string; readonly fromCode: string },
): Promise<Here | null> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${linkId} ${documentKey} ${fromCode}`}, 0))`.execute(tx)
  const { rows } = await sql<Pick<Here, 'message' | 'intakeId'> & { on: Date | null; reason: string | null }>`select
      m.id as message, m.intake_id as "intakeId", coalesce(case when i.attached_to is null then i.dropped_at end,
        case when v.state = 'cancelled' then v.changed_at end) as on,
      coalesce(case when i.attached_to is null then i.dropped_reason end, c.cancel_reason) as reason
    from exchange_message m join intake i on i.id = m.intake_id left join matter v on v.id = coalesce(i.attached_to, i.id)
      left join fact_incoming c on c.matter_id = v.id
    where m.link_id = ${linkId} and m.direction = 'den' and m.type = 'edoc' and m.document_key = ${documentKey} and m.from_code = ${fromCode}
      and m.state = 'xong' and m.business in ('new', 'replace') order by m.at desc, m.id desc limit 1`.execute(tx)
  const [row] = rows
  if (!row) return null
  const { message, intakeId, on, reason } = row
  return { message, intakeId, gone: on === null ? null : { on, reason: reason ?? '' } }
}

export type Outgoing = {
  readonly linkId: Uuid
  readonly type: MessageType
  readonly documentKey: string
  readonly business: BusinessKind | null
  readonly fromCode: string
  readonly toCode: string
  readonly documentId: Uuid | null
  readonly position: number | null
  readonly facts: Canonical
  readonly at: Date
}

/** A message that is about to go out; `noteSent` or `noteFailure` says what became of it. */
export async function noteGoing(db: Reader, m: Outgoing): Promise<Uuid> {
  const id = newId(m.at.getTime())
  await sql`insert into exchange_message (id, link_id, direction, type, document_key, business, from_code, to_code, document_id, position, facts,
      state, tries, at)
    values (${id}, ${m.linkId}, 'di', ${m.type}, ${m.documentKey}, ${m.business}, ${m.fromCode}, ${m.toCode}, ${m.documentId}, ${m.position},
      ${JSON.stringify(m.facts)}::jsonb, 'dang', 1, ${m.at})`.execute(db)
  return id
}

export async function noteSent(
  db: Reader,
  id: Uuid,
  { gatewayId, sha256, at }: { readonly gatewayId: string; readonly sha256: string; readonly at: Date },
): Promise<void> {
  await sql`update exchange_message set state = 'xong', gateway_id = ${gatewayId}, sha256 = ${sha256}, done_at = ${at}, error = null where id = ${id}`.execute(
    db,
  )
}

/** The receivers and ids under which an issued document went out. */
export async function sentOf(db: Reader, documentId: Uuid, position: number): Promise<Message | null> {
  const { rows } =
    await sql<Message>`select ${COLUMNS} from exchange_message where document_id = ${documentId} and position = ${position}
    and direction = 'di' and type = 'edoc' and business <> 'recall' and state = 'xong' order by at desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** How an issued document went to an agency; null when it never did. */
export async function sentTo(db: Reader, documentId: Uuid, code: string): Promise<Message | null> {
  const { rows } =
    await sql<Message>`select ${COLUMNS} from exchange_message where document_id = ${documentId} and to_code = ${code}
    and direction = 'di' and type = 'edoc' and business <> 'recall' and state = 'xong' order by at desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** The sending that a status speaks of. */
export async function sendingOf(
  db: Reader,
  { linkId, documentKey, toCode }: { readonly linkId: Uuid; readonly documentKey: string; readonly toCode: string },
): Promise<Message | null> {
  const { rows } =
    await sql<Message>`select ${COLUMNS} from exchange_message where link_id = ${linkId} and direction = 'di' and type = 'edoc'
    and document_key = ${documentKey} and to_code = ${toCode} and business <> 'recall' order by at desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** What the clerk answered to another agency's request. */
export async function noteDecision(
  tx: Tx,
  id: Uuid,
  {
    decision,
    by,
    at,
    reason,
  }: { readonly decision: 'dong-y' | 'tu-choi'; readonly by: Uuid; readonly at: Date; readonly reason: string | null },
): Promise<boolean> {
  const { rows } =
    await sql`update exchange_message set decision = ${decision}, decided_by = ${by}, decided_at = ${at}, reason = ${reason}
    where id = ${id} and decision is null returning id`.execute(tx)
  return rows.length > 0
}

export type IntakeNow = { readonly id: Uuid; readonly state: 'waiting' | 'registered' | 'put-aside' }

/** What the clerk has done with a document that came; one more copy of a registered document is that document's entry. */
export async function intakeState(db: Reader, intake: Uuid): Promise<IntakeNow> {
  const { rows } = await sql<{
    registered: boolean
    dropped: boolean
    entry: Uuid | null
  }>`select registered_at is not null as registered,
    dropped_at is not null as dropped, attached_to as entry from intake where id = ${intake}`.execute(db)
  const [row] = rows
  if (row?.entry) return { id: row.entry, state: 'registered' }
  if (row?.registered) return { id: intake, state: 'registered' }
  return { id: intake, state: row?.dropped === false ? 'waiting' : 'put-aside' }
}
