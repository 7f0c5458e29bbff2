import { AsyncLocalStorage } from 'node:async_hooks'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import pg from 'pg'
import { asOutage } from './outage.ts'
import { isStalePlan, type StatementNames } from './statement-names.ts'
import { valueTypes } from './value-types.ts'

const held = new AsyncLocalStorage<'connection' | null>()

/** Runs `work` while it holds the one connection: asking the pool for another throws instead of waiting for ever (on PGlite). */
export function holdingConnection<T>(work: () => Promise<T>): Promise<T> {
  return held.run('connection', work)
}

/** For work that is merely started from inside a transaction and lives its own life (a lazily started job runner). */
export function outsideTransaction<T>(work: () => T): T {
  return held.run(null, work)
}

export type SessionSettings = { readonly schema?: string; readonly statementTimeoutMs: number; readonly lockTimeoutMs: number }

/** The statements that make every session alike. */
export function sessionStatements({ schema, statementTimeoutMs, lockTimeoutMs }: SessionSettings): string {
  const path = schema ? `SET search_path TO "${schema.replaceAll('"', '""')}";` : ''
  return `${path} SET TIME ZONE 'UTC'; SET client_min_messages TO warning; SET statement_timeout TO ${statementTimeoutMs};
    SET lock_timeout TO ${lockTimeoutMs}; SET idle_in_transaction_session_timeout TO 120000; SET DateStyle TO 'ISO, YMD'; SET IntervalStyle TO 'iso_8601'`
}

/** A pool with our value types that survives lost connections: a broken idle one is dropped, the next query opens another. */
export function makePool(config: pg.PoolConfig, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ types: valueTypes, ...config })
  pool.on('error', onError)
  pool.on('connect', client => client.on('error', onError))
  return pool
}

/** The pool as kysely sees it: outages are told apart, and a query beside the own transaction is refused. */
export function guardedPool(pool: pg.Pool, names: StatementNames): PostgresPool {
  return {
    options: {},
    async connect() {
      if (held.getStore()) {
        throw new Error(
          'A query outside the open transaction was made inside it. Pass the transaction (tx) on; on PGlite this would hang.',
        )
      }
      const client = await pool.connect().catch((error: unknown) => {
        throw asOutage(error)
      })
      return guardedClient(client, names)
    },
    end: () => pool.end(),
  }
}

const guards = new WeakMap<pg.PoolClient, PostgresPoolClient>()

/** One wrapper per client: kysely remembers connections by identity. */
function guardedClient(client: pg.PoolClient, names: StatementNames): PostgresPoolClient {
  const known = guards.get(client)
  if (known) return known
  const query = async (text: string, values?: readonly unknown[]): Promise<unknown> => {
    const name = names.nameOf(text, values)
    const began = performance.now()
    try {
      const answer = await client.query({ text, values: values && [...values], name })
      if (!name) names.ran(text, performance.now() - began)
      return answer
    } catch (error) {
      if (isStalePlan(error)) names.forget(text)
      throw asOutage(error)
    }
  }
  const guard = {
    query,
    release: (error?: Error | boolean) => client.release(error),
  } as unknown as PostgresPoolClient // kysely's type lists overloads (cursors) that are not used here
  guards.set(client, guard)
  return guard
}
