import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Listen } from './listener.ts'
import { openPglite } from './open-pglite.ts'
import { openPostgres } from './open-postgres.ts'
import { asOutage } from './outage.ts'
import { guardedPool } from './pool.ts'
import { isStalePlan, makeStatementNames, NO_NAMES } from './statement-names.ts'

/** Tables are typed by the rooms: `db.withTables<OrgTables>()`, or kysely's `sql` templates. */
export type NoTables = Record<never, never>
/** What reads: the database's own handle, or a transaction. */
export type Reader = Kysely<NoTables>

export type DatabaseOptions = {
  /** A PostgreSQL server. Without it the embedded database in `dataDir` is used. */
  readonly databaseUrl?: string
  /** Folder of the embedded database, or `memory://`. */
  readonly dataDir: string
  /** Schema of this province on a shared server; the connection's default otherwise. */
  readonly schema?: string
  readonly poolSize?: number
  /** False: no statement is prepared. */
  readonly prepare?: boolean
  readonly statementTimeoutMs?: number
  readonly lockTimeoutMs?: number
  /** A dump to begin from (embedded database only). */
  readonly load?: Uint8Array<ArrayBuffer>
  /** Told of connections lost behind; the pool heals itself. */
  readonly onConnectionError?: (error: Error) => void
}

export type Database = {
  readonly kind: 'pglite' | 'postgres'
  readonly kysely: Reader
  /** The same connections for parts that bring their own SQL (the job runner). Rooms use `kysely`. */
  readonly pool: pg.Pool
  /** One statement with bound parameters. Throws OutageError when the database is away. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>
  /** Hears `pg_notify` on a channel. `onResume` is called after a gap, when messages may have been missed. */
  readonly listen: Listen
  /** The embedded database as a tar file to load from again (packed or not); null on a server, which has its own means. */
  dump(): Promise<Uint8Array> | null
  close(): Promise<void>
}

/** What the two ways of opening give. */
export type Opened = {
  readonly pool: pg.Pool
  readonly listen: Listen
  dump(): Promise<Uint8Array> | null
  closeRest(): Promise<void>
}

/**
 * Opens the database: a PostgreSQL server when a URL is given, else PGlite in a thread. Throws StartupError when the data folder is
 * in use by another process, OutageError when the server does not answer.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const kind = options.databaseUrl ? 'postgres' : 'pglite'
  const opened = options.databaseUrl ? await openPostgres(options, options.databaseUrl) : await openPglite(options)
  const { pool } = opened
  const names = options.prepare === false ? NO_NAMES : makeStatementNames()
  const kysely = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: guardedPool(pool, names) }) })
  return {
    kind,
    kysely,
    pool,
    async query<Row extends object>(text: string, values: readonly unknown[] = []) {
      const name = names.nameOf(text, values)
      const began = performance.now()
      try {
        const result = await pool.query<Row>({ text, values: [...values], name })
        if (!name) names.ran(text, performance.now() - began)
        return result.rows
      } catch (error) {
        if (isStalePlan(error)) names.forget(text)
        throw asOutage(error)
      }
    },
    listen: opened.listen,
    dump: opened.dump,
    async close() {
      await kysely.destroy()
      if (!pool.ended) await pool.end()
      await opened.closeRest()
    },
  }
}
