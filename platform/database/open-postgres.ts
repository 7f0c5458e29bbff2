import pg from 'pg'
import { PostgresListener } from './listener.ts'
import type { DatabaseOptions, Opened } from './open.ts'
import { asOutage } from './outage.ts'
import { makePool, sessionStatements } from './pool.ts'

const CONNECT_TIMEOUT_MS = 5000

/** A pool on a PostgreSQL server. Tries one connection, so that a wrong address is known at the start. */
export async function openPostgres(options: DatabaseOptions, url: string): Promise<Opened> {
  const settings = sessionStatements({
    schema: options.schema,
    statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
    lockTimeoutMs: options.lockTimeoutMs ?? 15_000,
  })
  const onError = options.onConnectionError ?? (() => undefined)
  const connection = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'kheo',
  }
  const pool = makePool(
    {
      ...connection,
      max: options.poolSize ?? 16,
      idleTimeoutMillis: 30_000,
      onConnect: client => client.query(settings).then(() => undefined),
    },
    onError,
  )
  const first = options.schema ? `CREATE SCHEMA IF NOT EXISTS "${options.schema}"` : 'SELECT 1'
  await pool.query(first).catch(async (error: unknown) => {
    await pool.end()
    throw asOutage(error)
  })
  const listener = new PostgresListener(() => new pg.Client(connection))
  return { pool, listen: listener.listen, dump: () => null, closeRest: () => listener.close() }
}
