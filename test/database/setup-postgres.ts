import type { TestProject } from 'vitest/node'
import { migrate } from '../../platform/database/migrate.ts'
import { openDatabase } from '../../platform/database/open.ts'
import { postgresBinaries, startPostgres } from './postgres-server.ts'
import './provided.ts'
import { databaseUrl, onServer } from './server-url.ts'

const TEMPLATE = 'kheo_template'

/** Starts a server (or uses DATABASE_URL_TEST) with one migrated database that the tests' databases are copied from. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.DATABASE_URL_TEST
  if (given) {
    await prepare(project, given, `${TEMPLATE}_${process.pid}`)
    return
  }
  const binaries = postgresBinaries()
  if (!binaries) return
  const server = await startPostgres(binaries)
  await prepare(project, server.url('postgres'), TEMPLATE)
  return () => server.remove()
}

async function prepare(project: TestProject, adminUrl: string, template: string): Promise<void> {
  await onServer(adminUrl, `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8'`)
  const db = await openDatabase({ databaseUrl: databaseUrl(adminUrl, template), dataDir: '', poolSize: 2 })
  await migrate(db)
  await db.close()
  project.provide('database', { kind: 'postgres', adminUrl, template })
}
