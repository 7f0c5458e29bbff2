import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { StartupError } from '../startup-error.ts'
import type { Database, Reader } from './open.ts'
import { inSession, inTransaction } from './transaction.ts'

export const MIGRATIONS = new URL('../../migrations/', import.meta.url)

/** A table that stands while a backup is being restored, and after a restore that was killed. */
export const RESTORE_UNFINISHED = 'restore_unfinished'

export type MigrationFile = { readonly name: string; readonly checksum: string; readonly text: string }
export type MigrateOptions = {
  readonly folder?: URL
  /** Stops after these: a backup is restored into the tables of its own time. */
  readonly only?: readonly string[]
  /** Called before the first new file when the database already holds data: makes the copy to go back to. */
  readonly copyFirst?: () => Promise<void>
}

/** Files `0001_….sql` in order, with the SHA-256 of their text. */
export function migrationFiles(folder: URL = MIGRATIONS): MigrationFile[] {
  const names = readdirSync(folder).filter(name => /^\d{4}_[a-z0-9-_]+\.sql$/.test(name))
  return names.toSorted().map(name => {
    const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

/**
 * Brings the tables up to date: every new file once, in order, each in its own transaction, one process at a time. Returns the names
 * applied. Throws StartupError when an applied file was changed or is unknown here (a newer Khéo has been at work), or when a
 * restore was cut off.
 */
export function migrate(db: Database, options: MigrateOptions = {}): Promise<string[]> {
  const files = migrationFiles(options.folder).filter(({ name }) => options.only?.includes(name) ?? true)
  return inSession(db, async session => {
    await sql`SELECT pg_advisory_lock(hashtext('kheo.migrate'))`.execute(session)
    try {
      if (!options.only) await refuseHalfRestored(session)
      return await applyNew(session, files, options.copyFirst)
    } finally {
      await sql`SELECT pg_advisory_unlock(hashtext('kheo.migrate'))`.execute(session)
    }
  })
}

async function applyNew(session: Reader, files: MigrationFile[], copyFirst?: () => Promise<void>): Promise<string[]> {
  await sql`CREATE TABLE IF NOT EXISTS migration (
    name text PRIMARY KEY, checksum text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`.execute(session)
  const { rows: applied } = await sql<{
    name: string
    checksum: string
  }>`SELECT name, checksum FROM migration ORDER BY name`.execute(session)
  checkApplied(applied, files)
  const known = new Set(applied.map(({ name }) => name))
  const fresh = files.filter(({ name }) => !known.has(name))
  if (applied.length > 0 && fresh.length > 0) await copyFirst?.()
  for (const file of fresh) await applyOne(session, file)
  return fresh.map(({ name }) => name)
}

export async function isHalfRestored(session: Reader): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`SELECT to_regclass(${RESTORE_UNFINISHED}) IS NOT NULL AS found`.execute(session)
  return rows[0]?.found ?? false
}

/** Nobody works on what a killed restore left: running the restore again clears it. */
export async function refuseHalfRestored(session: Reader): Promise<void> {
  if (!(await isHalfRestored(session))) return
  throw new StartupError('database/restore-unfinished', {
    vi: 'Lần phục hồi trước bị ngắt giữa chừng, dữ liệu chưa vào. Chạy lại: npx kheo restore TỆP.',
    en: 'The last restore was cut off before the data was in. Run it again: npx kheo restore FILE.',
  })
}

async function applyOne(session: Reader, file: MigrationFile): Promise<void> {
  await inTransaction({ kysely: session }, async tx => {
    await sql`SET LOCAL statement_timeout TO 0`.execute(tx)
    await sql.raw(file.text).execute(tx)
    await sql`INSERT INTO migration (name, checksum) VALUES (${file.name}, ${file.checksum})`.execute(tx)
  })
}

/** Applied files must be among ours, unchanged: forward only. One numbered below them may come later, from a part that grew beside. */
function checkApplied(applied: ReadonlyArray<{ name: string; checksum: string }>, files: readonly MigrationFile[]): void {
  for (const { name, checksum } of applied) {
    const file = files.find(known => known.name === name)
    if (!file) throw newer(name)
    if (file.checksum !== checksum) throw changed(name)
  }
}

function newer(name: string): StartupError {
  return new StartupError('database/newer', {
    vi: `Cơ sở dữ liệu đã được nâng cấp bởi phiên bản Khéo mới hơn (${name}). Hãy cài đúng phiên bản đó, hoặc khôi phục bản sao trước khi nâng cấp.`,
    en: `The database was upgraded by a newer Khéo (${name}). Install that version, or restore the copy made before the upgrade.`,
  })
}

function changed(name: string): StartupError {
  return new StartupError('database/migration-changed', {
    vi: `Tệp nâng cấp ${name} đã bị sửa sau khi áp dụng. Hãy lấy lại tệp gốc của phiên bản đang dùng; thay đổi mới phải nằm trong một tệp mới.`,
    en: `Migration ${name} was changed after it was applied. Restore the original file; a new change belongs in a new file.`,
  })
}
