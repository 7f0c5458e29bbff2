import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { finished } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { sql } from 'kysely'
import { isProblem, problem } from '../../kernel/problem.ts'
import type { Database } from '../database/open.ts'
import { inTransaction, type Tx } from '../database/transaction.ts'
import type { FileStore } from '../files/store.ts'
import { makeFolder } from '../folder.ts'
import { syncFolder } from '../write-file.ts'
import { listTables, rowLines, rowSum, type Table, type TableSum } from './tables.ts'
import { tarEnd, tarHeader, tarPadding } from './tar.ts'

export const FORMAT = 1

/** First entry of the archive. */
export type BackupHeader = {
  readonly format: typeof FORMAT
  readonly createdAt: string
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[]
}

/** Last entry: what a restored database must equal. */
export type BackupSums = {
  readonly tables: Readonly<Record<string, TableSum>>
  readonly files: { readonly count: number; readonly bytes: number; readonly sha256: string }
}

export type BackupOptions = {
  readonly path: string
  readonly now: Date
  /** Told after each table and every hundredth file. */
  readonly onProgress?: (what: string) => void
}

const CHUNK_CHARS = 4 * 1024 * 1024

/**
 * Writes every table and every file into one archive (tar.gz, 0600, whole or not at all) as they stand at one instant. Keys are not in
 * it: what is sealed stays sealed without KHEO_SECRET_KEY. `files` null: tables alone (files never change). Returns the checksums.
 */
export async function backup(db: Database, files: FileStore | null, options: BackupOptions): Promise<BackupSums> {
  const { path, now } = options
  makeFolder(dirname(path))
  const temporary = `${path}.${process.pid}.tmp`
  const archive = await archiveWriter(temporary, now)
  try {
    const tables = await inTransaction(db, tx => writeTables(tx, archive, options), {
      isolation: 'repeatable read',
      readOnly: true,
      attempts: 1,
    })
    const sums: BackupSums = { tables, files: await writeFiles(files, archive, options) }
    await archive.add('checksums.json', Buffer.from(JSON.stringify(sums)))
    await archive.end()
    await syncFile(temporary)
    await rename(temporary, path)
    await syncFolder(dirname(path))
    return sums
  } catch (error) {
    archive.abandon()
    await rm(temporary, { force: true })
    throw error
  }
}

async function writeTables(tx: Tx, archive: Archive, { now, onProgress }: BackupOptions): Promise<Record<string, TableSum>> {
  await sql`SET LOCAL statement_timeout TO 0`.execute(tx)
  const { rows: migrations } = await sql<{
    name: string
    checksum: string
  }>`SELECT name, checksum FROM migration ORDER BY name`.execute(tx)
  const header: BackupHeader = { format: FORMAT, createdAt: now.toISOString(), migrations }
  await archive.add('header.json', Buffer.from(JSON.stringify(header)))
  const sums: Record<string, TableSum> = {}
  for (const table of await listTables(tx)) {
    sums[table.name] = await writeTable(tx, archive, table)
    onProgress?.(table.name)
  }
  return sums
}

async function writeTable(tx: Tx, archive: Archive, table: Table): Promise<TableSum> {
  const sum = rowSum()
  let held = ''
  let part = 0
  const flush = async (): Promise<void> => {
    const name = `tables/${table.name}/${String(part++).padStart(6, '0')}.jsonl`
    await archive.add(name, Buffer.from(held))
    held = ''
  }
  await archive.add(`tables/${table.name}/columns.json`, Buffer.from(JSON.stringify(table.columns.map(({ name }) => name))))
  for await (const lines of rowLines(tx, table)) {
    sum.add(lines)
    held += `${lines.join('\n')}\n`
    if (held.length > CHUNK_CHARS) await flush()
  }
  if (held) await flush()
  return sum.result()
}

async function writeFiles(
  files: FileStore | null,
  archive: Archive,
  { onProgress }: BackupOptions,
): Promise<BackupSums['files']> {
  const names = createHash('sha256')
  let count = 0
  let bytes = 0
  for await (const { hash, size } of files?.list() ?? []) {
    const content = (await files?.open(hash)) ?? problem('storage/not-found')
    if (isProblem(content)) throw new Error(`file ${hash}: ${content.problem}`)
    await archive.addStream(`files/${hash}`, size, content)
    names.update(hash)
    count++
    bytes += size
    if (count % 100 === 0) onProgress?.(`files ${count}`)
  }
  return { count, bytes, sha256: names.digest('hex') }
}

type Archive = {
  add(name: string, content: Buffer): Promise<void>
  addStream(name: string, size: number, content: AsyncIterable<Buffer>): Promise<void>
  end(): Promise<void>
  abandon(): void
}

async function archiveWriter(path: string, now: Date): Promise<Archive> {
  const gzip = createGzip({ level: 6 })
  const file = gzip.pipe((await open(path, 'w', 0o600)).createWriteStream())
  const done = finished(file)
  done.catch(() => undefined)
  file.on('error', error => gzip.destroy(error))
  // Whoever writes next, or waits for room, is told; nobody may be doing so when it happens.
  gzip.on('error', () => undefined)
  const addStream: Archive['addStream'] = async (name, size, content) => {
    await write(gzip, tarHeader(name, size, now))
    for await (const part of content) await write(gzip, part)
    await write(gzip, tarPadding(size))
  }
  return {
    addStream,
    add: (name, content) => addStream(name, content.length, one(content)),
    async end() {
      gzip.end(tarEnd())
      await done
    },
    abandon: () => void gzip.destroy(),
  }
}

async function* one(content: Buffer): AsyncGenerator<Buffer> {
  yield content
}

async function write(gzip: Gzip, bytes: Buffer): Promise<void> {
  if (gzip.errored) throw gzip.errored
  if (!gzip.write(bytes)) await once(gzip, 'drain')
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
