import { sql } from 'kysely'
import { newId, type Uuid } from '../../kernel/ids.ts'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { Database, Reader } from '../database/open.ts'
import type { Tx } from '../database/transaction.ts'

/** What leaves the system, or follows an act: written in the act's transaction, done afterwards, at least once. */
export type OutboxRow = {
  readonly id: Uuid
  readonly kind: string
  readonly payload: unknown
  readonly created_at: Date
  /** This is the n-th attempt, from 1. */
  readonly attempts: number
}

/** Does the work of a row. It may be repeated after a crash, so it names its work by the row's id. A Problem is final: it is shown. */
export type OutboxHandler = (row: OutboxRow) => Promise<void | Problem | object>
export type OutboxOutcome = {
  readonly id: Uuid
  readonly kind: string
  readonly outcome: 'done' | 'later' | 'failed'
  readonly error: string | null
}

/** Minutes until the next attempt after the n-th failure; after the last one the row counts as failed and is shown. */
const BACK_OFF_MINUTES = [1, 5, 15, 60, 180, 720, 1440]
/** A claimed row whose worker died is taken again after so long. */
const LEASE_MINUTES = 10

/** Adds a row in the act's own transaction. */
export async function enqueue(tx: Tx, row: { kind: string; payload: object; at: Date; dueAt?: Date }): Promise<Uuid> {
  const id = newId(row.at.getTime())
  await sql`INSERT INTO outbox (id, kind, payload, created_at, due_at)
    VALUES (${id}, ${row.kind}, ${JSON.stringify(row.payload)}::jsonb, ${row.at}, ${row.dueAt ?? row.at})`.execute(tx)
  return id
}

/**
 * Takes up to `limit` due rows of the kinds that have a handler and does them one after the other. Parallel workers never take the same
 * row. With `signal` it ends behind the row under way and gives the others back. Returns what became of each; an empty list means that
 * nothing is due.
 */
export async function workOutbox(
  db: Pick<Database, 'kysely'>,
  handlers: Readonly<Record<string, OutboxHandler>>,
  { now, limit = 20, signal }: { now: () => Date; limit?: number; signal?: AbortSignal },
): Promise<OutboxOutcome[]> {
  const outcomes: OutboxOutcome[] = []
  const rows = await claim(db.kysely, Object.keys(handlers), now(), limit)
  for (const [place, row] of rows.entries()) {
    if (signal?.aborted) {
      await giveBack(db.kysely, rows.slice(place), now())
      break
    }
    outcomes.push(await doRow(db.kysely, row, handlers[row.kind], now))
  }
  return outcomes
}

/** Rows that were taken and not begun: others may do them at once. */
async function giveBack(db: Reader, rows: readonly OutboxRow[], at: Date): Promise<void> {
  await sql`UPDATE outbox SET attempts = attempts - 1, due_at = ${at} WHERE id = ANY(${rows.map(({ id }) => id)}::uuid[])`.execute(
    db,
  )
}

/** Puts failed rows back in line, for the administrator who has mended the cause. Returns how many. */
export async function retryFailed(db: Reader, ids: readonly Uuid[], at: Date): Promise<number> {
  const { rows } = await sql`UPDATE outbox SET failed_at = NULL, attempts = 0, due_at = ${at}
    WHERE id = ANY(${[...ids]}::uuid[]) AND failed_at IS NOT NULL AND done_at IS NULL RETURNING id`.execute(db)
  return rows.length
}

async function claim(db: Reader, kinds: readonly string[], now: Date, limit: number): Promise<OutboxRow[]> {
  const lease = new Date(now.getTime() + LEASE_MINUTES * 60_000)
  const { rows } = await sql<OutboxRow>`UPDATE outbox SET attempts = attempts + 1, due_at = ${lease}
    WHERE id IN (
      SELECT id FROM outbox WHERE done_at IS NULL AND failed_at IS NULL AND due_at <= ${now} AND kind = ANY(${[...kinds]}::text[])
      ORDER BY due_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, payload, created_at, attempts`.execute(db)
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

async function doRow(db: Reader, row: OutboxRow, handler: OutboxHandler | undefined, now: () => Date): Promise<OutboxOutcome> {
  const { id, kind } = row
  try {
    const result = await handler?.(row)
    if (isProblem(result)) return await fail(db, row, result.problem, now())
    await sql`UPDATE outbox SET done_at = ${now()}, last_error = NULL WHERE id = ${id}`.execute(db)
    return { id, kind, outcome: 'done', error: null }
  } catch (error) {
    return await postpone(db, row, error instanceof Error ? error.message : String(error), now())
  }
}

async function fail(db: Reader, { id, kind }: OutboxRow, error: string, at: Date): Promise<OutboxOutcome> {
  await sql`UPDATE outbox SET failed_at = ${at}, last_error = ${error} WHERE id = ${id}`.execute(db)
  return { id, kind, outcome: 'failed', error }
}

async function postpone(db: Reader, row: OutboxRow, error: string, at: Date): Promise<OutboxOutcome> {
  const minutes = BACK_OFF_MINUTES[row.attempts - 1]
  if (minutes === undefined) return fail(db, row, error, at)
  const dueAt = new Date(at.getTime() + minutes * 60_000)
  await sql`UPDATE outbox SET due_at = ${dueAt}, last_error = ${error} WHERE id = ${row.id}`.execute(db)
  return { id: row.id, kind: row.kind, outcome: 'later', error }
}
