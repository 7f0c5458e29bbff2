import { sql } from 'kysely'
import type { Uuid } from '../kernel/ids.ts'
import { problem, type Problem } from '../kernel/problem.ts'
import type { Reader } from '../platform/database/open.ts'
import type { Tx } from '../platform/database/transaction.ts'

export const DISPATCH_STATES = ['waiting', 'sent', 'received', 'refused', 'failed', 'recalled'] as const
export type DispatchState = (typeof DISPATCH_STATES)[number]

/** A receiver of an issued document: a unit of this system, an agency outside it, or a person. */
export type NewDispatch = {
  readonly position: number
  readonly kind: 'unit' | 'agency' | 'person'
  readonly name: string
  readonly bodyId: Uuid | null
  readonly code: string | null
  readonly email: string | null
  readonly state: DispatchState
  readonly intakeId: Uuid | null
}

export type Dispatch = NewDispatch & { readonly at: Date; readonly error: string | null; readonly tracking: string | null }

/** Adds receivers of a document, each with its first state. */
export async function insertDispatches(tx: Tx, document: Uuid, rows: readonly NewDispatch[], at: Date): Promise<void> {
  if (rows.length === 0) return
  const given = JSON.stringify(rows)
  await sql`insert into dispatch (document_id, position, kind, name, body_id, code, email, state, state_at, intake_id)
    select ${document}, x.position, x.kind, x.name, x."bodyId", x.code, x.email, x.state, ${at}, x."intakeId"
    from jsonb_to_recordset(${given}::jsonb) as x(position integer, kind text, name text, "bodyId" uuid, code text, email text, state text,
      "intakeId" uuid)`.execute(tx)
  await sql`insert into dispatch_event (document_id, position, at, state)
    select ${document}, x.position, ${at}, x.state from jsonb_to_recordset(${given}::jsonb) as x(position integer, state text)`.execute(
    tx,
  )
}

/** The receivers of a document in the order of its list. A unit's state follows what its clerk did with the incoming document. */
export async function dispatchesOf(db: Reader, document: Uuid): Promise<Dispatch[]> {
  const { rows } =
    await sql<Dispatch>`select d.position, d.kind, d.name, d.body_id as "bodyId", d.code, d.email, d.intake_id as "intakeId", d.tracking,
      case when d.state = 'recalled' then d.state when i.registered_at is not null or i.attached_to is not null then 'received'
        when i.dropped_at is not null then 'refused'
        else d.state end as state,
      case when d.state = 'recalled' then d.state_at else coalesce(i.registered_at, i.dropped_at, d.state_at) end as at,
      case when d.state = 'recalled' then d.error when i.attached_to is not null then null
        when i.dropped_at is not null then i.dropped_reason else d.error end as error
    from dispatch d left join intake i on i.id = d.intake_id where d.document_id = ${document} order by d.position`.execute(db)
  return rows
}

type DispatchNote = {
  readonly state: DispatchState
  readonly at: Date
  readonly error?: string | null
  readonly tracking?: string | null
  /** The receiver refused to give back what was asked back: the one way back from `recalled`. */
  readonly keepsIt?: boolean
}

/** Notes what became of one sending. Never goes back from a state that a receiver has told. Problem: `records/no-such-receiver`. */
export async function noteDispatch(
  tx: Tx,
  { document, position }: { readonly document: Uuid; readonly position: number },
  { state, at, error = null, tracking = null, keepsIt = false }: DispatchNote,
): Promise<Problem | null> {
  const { rows } = await sql<{ state: DispatchState }>`select state from dispatch
    where document_id = ${document} and position = ${position} for update`.execute(tx)
  const now = rows[0]
  if (!now) return problem('records/no-such-receiver', { position })
  await sql`insert into dispatch_event (document_id, position, at, state, note) values (${document}, ${position}, ${at}, ${state}, ${error})`.execute(
    tx,
  )
  if (RANK[state] < RANK[now.state] && !(keepsIt && now.state === 'recalled')) return null
  await sql`update dispatch set state = ${state}, state_at = ${at}, error = ${error}, tracking = coalesce(${tracking}, tracking)
    where document_id = ${document} and position = ${position}`.execute(tx)
  return null
}

const RANK: Readonly<Record<DispatchState, number>> = { waiting: 0, failed: 0, sent: 1, refused: 2, received: 2, recalled: 3 }

/** Takes back from the units what their clerks have not accepted yet: their intake ends with the reason. Tells how many of which were. */
export async function withdrawFromUnits(
  tx: Tx,
  document: Uuid,
  { reason, at }: { readonly reason: string; readonly at: Date },
): Promise<{ readonly withdrawn: readonly number[]; readonly accepted: readonly number[] }> {
  const { rows } = await sql<{
    position: number
    open: boolean
    id: Uuid
  }>`select d.position, i.id, i.registered_at is null and i.dropped_at is null as open
    from dispatch d join intake i on i.id = d.intake_id where d.document_id = ${document} order by i.id for update of i`.execute(
    tx,
  )
  const open = rows.filter(row => row.open)
  await sql`update intake set dropped_at = ${at}, dropped_reason = ${reason} where id = any(${open.map(row => row.id)}::uuid[])`.execute(
    tx,
  )
  return {
    withdrawn: open.map(row => row.position),
    accepted: rows.filter(row => !row.open).map(row => row.position),
  }
}
