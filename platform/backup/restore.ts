import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { isProblem, problem, type Problem } from '../../kernel/problem.ts'
import { migrate, migrationFiles, RESTORE_UNFINISHED, type MigrateOptions } from '../database/migrate.ts'
import type { Database } from '../database/open.ts'
import { inTransaction, type Tx } from '../database/transaction.ts'
import type { FileStore } from '../files/store.ts'
import { FORMAT, type BackupHeader, type BackupSums } from './backup.ts'
import { listTables, quoted, sumTable, type Table } from './tables.ts'
import { readTar, type TarEntry } from './tar.ts'

export type RestoreOptions = Pick<MigrateOptions, 'folder'> & {
  readonly path: string
  readonly onProgress?: (what: string) => void
}

/**
 * Loads a backup into an empty database and the file store, all or nothing, and proves it: the checksums of what stands there afterwards
 * must equal those of the backup. The tables are made as they were then; `migrate` afterwards brings them up to date. Works from one
 * kind of database to the other. Refusals: `backup/not-empty`, `backup/unknown-format`,
 * `backup/newer-version` (data: migration), `backup/damaged` (data: what).
 */
export async function restore(db: Database, files: FileStore, options: RestoreOptions): Promise<BackupSums | Problem> {
  if (!(await beginRestore(db))) return problem('backup/not-empty')
  const result = await attempt(db, files, options).catch((error: unknown) => damageOf(error))
  if (isProblem(result) || result instanceof Error) await clear(db)
  if (result instanceof Error) throw result
  return result
}

/**
 * Marks an empty database as being restored into; false when it holds data. The mark goes with the last row of the restore: what a killed
 * one left behind is cleared away, and it begins anew.
 */
export async function beginRestore(db: Database): Promise<boolean> {
  const names = await tableNames(db)
  if (names.length > 0 && !names.includes(RESTORE_UNFINISHED)) return false
  await clear(db)
  await db.query(`CREATE TABLE ${RESTORE_UNFINISHED} ()`)
  return true
}

async function attempt(db: Database, files: FileStore, options: RestoreOptions): Promise<BackupSums | Problem> {
  const entries = readTar(createReadStream(options.path).pipe(createGunzip()))
  const header = await readHeader(entries, options)
  if (isProblem(header)) return header
  await migrate(db, { folder: options.folder, only: header.migrations.map(({ name }) => name) })
  return inTransaction(db, tx => load(tx, files, { entries, ...options }), { attempts: 1 })
}

async function tableNames(db: Database): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')`,
  )
  return rows.map(({ name }) => name)
}

/** Undoes a refused or killed restore. Everything in the schema was made by it: it was empty before. */
async function clear(db: Database): Promise<void> {
  const names = await tableNames(db)
  if (names.length > 0) await db.query(`DROP TABLE ${names.map(quoted).join(', ')} CASCADE`)
}

async function readHeader(entries: AsyncGenerator<TarEntry>, { folder }: RestoreOptions): Promise<BackupHeader | Problem> {
  const { value: first } = await entries.next()
  if (first?.name !== 'header.json') return problem('backup/unknown-format')
  const header = JSON.parse(await textOf(first)) as BackupHeader
  if (header.format !== FORMAT) return problem('backup/unknown-format', { format: header.format })
  const known = new Set(migrationFiles(folder).map(({ name, checksum }) => `${name} ${checksum}`))
  const foreign = header.migrations.find(({ name, checksum }) => !known.has(`${name} ${checksum}`))
  return foreign ? problem('backup/newer-version', { migration: foreign.name }) : header
}

type Source = Pick<RestoreOptions, 'onProgress'> & { readonly entries: AsyncGenerator<TarEntry> }

async function load(tx: Tx, files: FileStore, source: Source): Promise<BackupSums | Problem> {
  await sql.raw('SET LOCAL statement_timeout TO 0; SET LOCAL idle_in_transaction_session_timeout TO 0').execute(tx)
  await sql.raw(`DROP TABLE ${RESTORE_UNFINISHED}`).execute(tx)
  const tables = await listTables(tx)
  const enforce = await suspendForeignKeys(tx)
  if (tables.length > 0) await sql.raw(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`).execute(tx)
  const sums = await loadEntries(tx, files, { ...source, tables })
  if (isProblem(sums)) return sums
  await enforce()
  await setSequences(tx, tables)
  return (await difference(tx, { tables, files, sums })) ?? sums
}

async function loadEntries(
  tx: Tx,
  files: FileStore,
  { entries, tables, onProgress }: Source & { tables: Table[] },
): Promise<BackupSums | Problem> {
  const byName = new Map(tables.map(table => [table.name, table]))
  let columns: string[] = []
  for await (const entry of entries) {
    const [folder, name = '', part] = entry.name.split('/')
    const table = byName.get(name)
    if (entry.name === 'checksums.json') return JSON.parse(await textOf(entry)) as BackupSums
    if (folder === 'files') {
      const kept = await files.put(Readable.from(entry.body))
      if (isProblem(kept)) return kept
      if (kept.hash !== name) return problem('backup/damaged', { what: entry.name })
    } else if (folder === 'tables' && table && part === 'columns.json') {
      columns = JSON.parse(await textOf(entry)) as string[]
      onProgress?.(name)
    } else if (folder === 'tables' && table) {
      await insertLines(tx, { table, columns, lines: await textOf(entry) })
    } else return problem('backup/damaged', { what: entry.name })
  }
  return problem('backup/damaged', { what: 'checksums.json' })
}

const INSERT_CHARS = 1024 * 1024

type Lines = { readonly table: Table; readonly columns: readonly string[]; readonly lines: string }

async function insertLines(tx: Tx, { table, columns, lines }: Lines): Promise<void> {
  const types = new Map(table.columns.map(({ name, type }) => [name, type]))
  const values = columns.map((name, i) => `(r->>${i})::${types.get(name) ?? unknownColumn(table.name, name)}`)
  const into = `INSERT INTO ${quoted(table.name)} (${columns.map(quoted).join(', ')}) OVERRIDING SYSTEM VALUE SELECT ${values.join(', ')}`
  let batch: string[] = []
  let chars = 0
  const flush = async (): Promise<void> => {
    await sql`${sql.raw(into)} FROM jsonb_array_elements(${`[${batch.join(',')}]`}::jsonb) AS r`.execute(tx)
    batch = []
    chars = 0
  }
  for (const line of lines.split('\n')) {
    if (!line) continue
    batch.push(line)
    chars += line.length
    if (chars > INSERT_CHARS) await flush()
  }
  if (batch.length > 0) await flush()
}

function unknownColumn(table: string, column: string): never {
  throw new Error(`backup: unknown column ${table}.${column}`)
}

/** Drops the foreign keys, so that tables load in any order; the answer puts them back, which checks every row. */
async function suspendForeignKeys(tx: Tx): Promise<() => Promise<void>> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace`.execute(tx)
  for (const { table, name } of rows) await sql.raw(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`).execute(tx)
  return async () => {
    for (const { table, name, definition } of rows) {
      await sql.raw(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`).execute(tx)
    }
  }
}

async function setSequences(tx: Tx, tables: readonly Table[]): Promise<void> {
  for (const { name, columns } of tables) {
    for (const { name: column } of columns.filter(({ identity }) => identity)) {
      const max = `SELECT max(${quoted(column)}) AS n FROM ${quoted(name)}`
      const sequence = sql`pg_get_serial_sequence(${quoted(name)}, ${column})`
      await sql`SELECT setval(${sequence}, coalesce(n, 1), n IS NOT NULL) FROM (${sql.raw(max)}) AS last`.execute(tx)
    }
  }
}

type Proof = { readonly tables: readonly Table[]; readonly files: FileStore; readonly sums: BackupSums }

async function difference(tx: Tx, { tables, files, sums }: Proof): Promise<Problem | null> {
  for (const table of tables) {
    const actual = await sumTable(tx, table)
    const expected = sums.tables[table.name]
    if (actual.rows !== expected?.rows || actual.sha256 !== expected.sha256)
      return problem('backup/damaged', { what: `tables/${table.name}` })
  }
  let count = 0
  for await (const _file of files.list()) count++
  return count < sums.files.count ? problem('backup/damaged', { what: 'files' }) : null
}

async function textOf(entry: TarEntry): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of entry.body) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** A cut, changed or foreign archive shows as an error of the reader or of the data: then a refusal; anything else stays an Error. */
function damageOf(error: unknown): Problem | Error {
  if (!(error instanceof Error)) return new Error(String(error))
  const code = 'code' in error ? String(error.code) : ''
  const damaged =
    error.message.startsWith('tar:') ||
    error.message.startsWith('backup:') ||
    error instanceof SyntaxError ||
    /^(Z_|22|23)/.test(code)
  return damaged ? problem('backup/damaged', { what: error.message }) : error
}
