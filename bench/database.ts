import { spawn } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '../platform/database/migrate.ts'
import { openDatabase } from '../platform/database/open.ts'
import { StartupError } from '../platform/startup-error.ts'
import type { BenchPostgres } from './postgres.ts'
import { SECRET_KEY } from './server-process.ts'

const ROOT = join(import.meta.dirname, '..')

/** The database of so many matters, of today's tables; filled by `kheo sample` where it is not there yet. Returns its address. */
export async function filledDatabase(server: BenchPostgres, matters: number, dataDir: string): Promise<string> {
  const name = `kheo_${matters}`
  const url = server.url(name)
  if ((await isFilled(server, name)) && (await broughtUpToDate(url))) return url
  await onDatabase(server.url('postgres'), [`drop database if exists ${name}`, `create database ${name}`])
  process.stderr.write(`Filling ${name} …\n`)
  const began = performance.now()
  const args = ['--disable-warning=ExperimentalWarning', 'app/cli.ts', 'sample', '--matters', String(matters)]
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    KHEO_SECRET_KEY: SECRET_KEY,
  }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const code = await new Promise(resolve => child.once('exit', resolve))
  if (code !== 0) throw new Error(`kheo sample ended with ${code}`)
  process.stderr.write(`Filled in ${Math.round((performance.now() - began) / 1000)} s\n`)
  return url
}

/** Runs new migrations; the copy that a server would make first is spared. False: it was filled by tables that are no forebears of today's. */
async function broughtUpToDate(url: string): Promise<boolean> {
  const db = await openDatabase({ databaseUrl: url, dataDir: '', poolSize: 2 })
  try {
    const applied = await migrate(db)
    if (applied.length > 0) process.stderr.write(`Brought up to date: ${applied.join(', ')}\n`)
    return true
  } catch (error) {
    if (!(error instanceof StartupError)) throw error
    process.stderr.write(`${error.message}\nIt is filled anew.\n`)
    return false
  } finally {
    await db.close()
  }
}

/** Filled to its end: the sample says so in its own setting. */
async function isFilled(server: BenchPostgres, name: string): Promise<boolean> {
  const [there] = await onDatabase(server.url('postgres'), [`select 1 as n from pg_database where datname = '${name}'`])
  if (!there) return false
  const [state] = await onDatabase(server.url(name), [`select to_regclass('setting')::text as n`])
  if (!state?.['n']) return false
  const [done] = await onDatabase(server.url(name), [
    `select 1 as n from setting where key = 'sample' and (value->>'complete')::boolean`,
  ])
  return done !== undefined
}

/** Statements one after the other; the rows of the last one. */
export async function onDatabase(url: string, statements: readonly string[]): Promise<Array<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: Array<Record<string, unknown>> = []
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
