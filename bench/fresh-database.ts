import { migrate } from '../platform/database/migrate.ts'
import { openDatabase, type Database } from '../platform/database/open.ts'
import { onDatabase } from './database.ts'
import type { BenchPostgres } from './postgres.ts'

/** An empty database of today's tables on the server of the bench, for what must not be left behind in the filled one. */
export async function freshDatabase(
  server: BenchPostgres,
  name: string,
): Promise<{ readonly db: Database; readonly url: string }> {
  await onDatabase(server.url('postgres'), [`drop database if exists ${name}`, `create database ${name}`])
  const url = server.url(name)
  const db = await openDatabase({ databaseUrl: url, dataDir: '', poolSize: 16 })
  await migrate(db)
  return { db, url }
}
