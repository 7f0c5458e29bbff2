import { sql } from 'kysely'
import type { Viewer } from '../../../kernel/access.ts'
import type { Uuid } from '../../../kernel/ids.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/database/open.ts'
import type { Tx } from '../../../platform/database/transaction.ts'
import type { GivenTask } from '../terms.ts'

/** What one press has asked for, and how many of its tasks are given. */
export type GivingOrder = {
  readonly id: Uuid
  readonly document: Uuid
  readonly account: Uuid
  readonly key: string
  /** Who pressed, with the rights of that moment. */
  readonly viewer: Viewer
  readonly tasks: readonly GivenTask[]
  readonly done: number
  readonly state: 'running' | 'done' | 'stopped'
  /** Why it stopped. */
  readonly problem: Problem | null
}
type Row = Omit<GivingOrder, 'viewer'> & { readonly viewer: Omit<Viewer, 'rights'> & { readonly rights: readonly string[] } }

const COLUMNS = sql`id, document_id as document, account_id as account, key, viewer, tasks, done, state, problem`
const asOrder = ({ viewer, ...row }: Row): GivingOrder => ({ ...row, viewer: { ...viewer, rights: new Set(viewer.rights) } })

type NewOrder = Pick<GivingOrder, 'id' | 'document' | 'key' | 'viewer' | 'tasks'>

/** Keeps an order; of a form that was sent twice the first. */
export async function keepOrder(tx: Tx, { id, document, key, viewer, tasks }: NewOrder, at: Date): Promise<Uuid> {
  const { accountId: account } = viewer
  const kept = { ...viewer, rights: [...viewer.rights] }
  await sql`insert into giving_order (id, document_id, account_id, key, viewer, tasks, created_at, changed_at)
    values (${id}, ${document}, ${account}, ${key}, ${JSON.stringify(kept)}::jsonb, ${JSON.stringify(tasks)}::jsonb, ${at}, ${at})
    on conflict (account_id, key) do nothing`.execute(tx)
  return (await orderByKey(tx, account, key)) ?? id
}

export async function orderByKey(db: Reader, account: Uuid, key: string): Promise<Uuid | null> {
  const { rows } = await sql<{ id: Uuid }>`select id from giving_order where account_id = ${account} and key = ${key}`.execute(db)
  return rows[0]?.id ?? null
}

export async function orderById(db: Reader, id: Uuid): Promise<GivingOrder | null> {
  const { rows } = await sql<Row>`select ${COLUMNS} from giving_order where id = ${id}`.execute(db)
  return rows[0] ? asOrder(rows[0]) : null
}

/** The order, for one at a time: who comes second finds what the first has left. */
export async function lockOrder(tx: Tx, id: Uuid): Promise<GivingOrder | null> {
  const { rows } = await sql<Row>`select ${COLUMNS} from giving_order where id = ${id} for update`.execute(tx)
  return rows[0] ? asOrder(rows[0]) : null
}

/** Orders that are not at their end; of one document or of all. */
export async function runningOrders(db: Reader, document: Uuid | null = null): Promise<Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`select id from giving_order where state = 'running'
    and (${document}::uuid is null or document_id = ${document}) order by created_at`.execute(db)
  return rows.map(row => row.id)
}

type Progress = Pick<GivingOrder, 'id' | 'done' | 'state'> & { readonly problem?: Problem }

export async function noteProgress(tx: Tx, { id, done, state, problem }: Progress, at: Date): Promise<void> {
  await sql`update giving_order set done = ${done}, state = ${state}, problem = ${problem ? JSON.stringify(problem) : null}::jsonb,
    changed_at = ${at} where id = ${id}`.execute(tx)
}
