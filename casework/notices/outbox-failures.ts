import { sql } from 'kysely'
import type { Uuid } from '../../kernel/ids.ts'
import type { Reader } from '../../platform/database/open.ts'

export type Failure = {
  readonly id: Uuid
  readonly kind: string
  readonly failedAt: string
  readonly attempts: number
  readonly error: string
}

/** What could not leave, newest first. Says nothing of the matters: administering opens none (ENGINE 23). */
export async function failures(db: Reader, limit = 200): Promise<Failure[]> {
  const { rows } = await sql<{ id: Uuid; kind: string; failed_at: Date; attempts: number; last_error: string | null }>`
    select id, kind, failed_at, attempts, last_error from outbox where failed_at is not null and done_at is null
    order by failed_at desc, id limit ${limit}`.execute(db)
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    failedAt: row.failed_at.toISOString(),
    attempts: row.attempts,
    error: row.last_error ?? '',
  }))
}

export async function allFailedIds(db: Reader): Promise<Uuid[]> {
  const { rows } = await sql<{ id: Uuid }>`select id from outbox where failed_at is not null and done_at is null`.execute(db)
  return rows.map(row => row.id)
}
