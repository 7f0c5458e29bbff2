import { setTimeout as wait } from 'node:timers/promises'
import { sql, type IsolationLevel, type Transaction } from 'kysely'
import { isProblem, type Problem } from '../../kernel/problem.ts'
import type { NoTables, Reader } from './open.ts'
import { isOutage, sqlState } from './outage.ts'
import { holdingConnection } from './pool.ts'
import { isStalePlan } from './statement-names.ts'

/** An open transaction. Services get this, never the database. */
export type Tx = Transaction<NoTables>

export type TransactionOptions = {
  readonly isolation?: IsolationLevel
  readonly readOnly?: boolean
  /** Times it is tried in all when the database asks to repeat it (serialization failure, deadlock). */
  readonly attempts?: number
}

type Source = { readonly kysely: Reader }

/** What waits for the commit of an open transaction. */
const waiting = new WeakMap<Tx, Array<() => void>>()

/** Runs `work` once the transaction has committed; never when it is rolled back, nor when its process dies meanwhile. `work` must not throw. */
export function afterCommit(tx: Tx, work: () => void): void {
  const waits = waiting.get(tx)
  if (!waits) throw new Error('afterCommit: this transaction was not begun by inTransaction')
  waits.push(work)
}

/**
 * One transaction. A Problem that `work` returns rolls everything back and is returned; an Error rolls back and is thrown. `work` may
 * run again after a serialization failure, a deadlock or a change of tables, so it must not touch the outside world.
 */
export async function inTransaction<T>(db: Source, work: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
  return repeating(options.attempts ?? 5, () => once(db.kysely, work, options))
}

/**
 * One connection for several steps: session-level advisory locks around a transaction of its own. Begin that with
 * `inTransaction({ kysely: session }, …)`. Locks still held at the end are released.
 */
export function inSession<T>(db: Source, work: (session: Reader) => Promise<T>): Promise<T> {
  return db.kysely.connection().execute(async session => {
    try {
      return await holdingConnection(() => work(session))
    } finally {
      await sql`SELECT pg_advisory_unlock_all()`.execute(session).catch(ignoreOutage)
    }
  })
}

/** A connection that is gone holds no locks. */
function ignoreOutage(error: unknown): void {
  if (!isOutage(error)) throw error
}

/** Thrown to roll back, never seen outside. */
class Refused extends Error {
  readonly refusal: Problem

  constructor(refusal: Problem) {
    super(refusal.problem)
    this.refusal = refusal
  }
}

async function once<T>(kysely: Reader, work: (tx: Tx) => Promise<T>, options: TransactionOptions): Promise<T> {
  let builder = kysely.transaction()
  if (options.isolation) builder = builder.setIsolationLevel(options.isolation)
  if (options.readOnly) builder = builder.setAccessMode('read only')
  const committed: Array<() => void> = []
  try {
    const done = await builder.execute(async tx => {
      waiting.set(tx, committed)
      const result = await holdingConnection(() => work(tx))
      if (isProblem(result)) throw new Refused(result)
      return result
    })
    for (const each of committed) each()
    return done
  } catch (error) {
    // Only a Problem that `work` returned is carried here, so it is of type T.
    if (error instanceof Refused) return error.refusal as T
    throw error
  }
}

/** SQLSTATE 40001 serialization_failure, 40P01 deadlock_detected (PostgreSQL manual § 13.5). */
const REPEAT = new Set(['40001', '40P01'])

const mayRepeat = (error: unknown): boolean => REPEAT.has(sqlState(error) ?? '') || isStalePlan(error)

async function repeating<T>(attempts: number, attempt: () => Promise<T>): Promise<T> {
  for (let n = 1; ; n++) {
    try {
      return await attempt()
    } catch (error) {
      if (n >= attempts || !mayRepeat(error)) throw error
      await wait(Math.random() * 20 * 2 ** n)
    }
  }
}
