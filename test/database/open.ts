import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { inject } from 'vitest'
import { openDatabase, type Database } from '../../platform/database/open.ts'
import './provided.ts'
import { databaseUrl, onServer } from './server-url.ts'

type Shared = { database: Promise<Database> | null }
// One per worker, kept on the global object so that it stays one whatever loads this module.
const shared = ((globalThis as { kheoTestDatabase?: Shared }).kheoTestDatabase ??= { database: null })

/** Is this run on PostgreSQL? Tests of concurrency are: PGlite has one session, so a race cannot show there. */
export const onPostgres = inject('database')?.kind === 'postgres'

/** The migrated database that the whole run shares. Tests keep apart by making bodies, persons and matters of their own. */
export function testDatabase(): Promise<Database> {
  shared.database ??= freshDatabase()
  return shared.database
}

/** A migrated database of its own; the caller closes it. For tests that count everything or break things. */
export async function freshDatabase(): Promise<Database> {
  const { open } = await newDatabase()
  return open()
}

/** A database without any table, for what fills one itself; the caller closes it. */
export async function emptyDatabase(): Promise<Database> {
  const url = await emptyDatabaseUrl()
  const given = inject('database')
  const load = given.kind === 'pglite' ? new Uint8Array(readFileSync(given.emptyDump)) : undefined
  return openDatabase(url ? { databaseUrl: url, dataDir: '', poolSize: 8 } : { dataDir: 'memory://', load })
}

/** Address of a new database without any table; null on pglite, which has folders instead. */
export async function emptyDatabaseUrl(): Promise<string | null> {
  const given = inject('database')
  if (given.kind === 'pglite') return null
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(given.adminUrl, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`)
  return databaseUrl(given.adminUrl, name)
}

/** A new migrated database that can be opened several times (postgres) or once (pglite, in memory). */
export async function newDatabase(): Promise<{ url: string | null; open: () => Promise<Database> }> {
  const given = inject('database')
  if (given.kind === 'pglite') {
    const load = new Uint8Array(readFileSync(given.dump))
    return { url: null, open: () => openDatabase({ dataDir: 'memory://', load }) }
  }
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(given.adminUrl, `CREATE DATABASE ${name} TEMPLATE ${given.template}`)
  const url = databaseUrl(given.adminUrl, name)
  return { url, open: () => openDatabase({ databaseUrl: url, dataDir: '', poolSize: 32 }) }
}
